/** Pieces of Mastodon's markup, for tests without a browser, in the versions that differ: 4.5 and 4.7. */

export const versions = ['4.5', '4.7'] as const;
export type Version = (typeof versions)[number];

const icon = (name: string): string => `<svg class="icon icon-${name}"></svg>`;

interface FormMarkup {
  readonly text?: string;
  readonly visibility?: string;
  /** The counter's text. */
  readonly left?: string;
  readonly account?: string;
  readonly above?: string;
  readonly inside?: string;
  readonly below?: string;
  readonly button?: string;
  /** Before 4.3 there was no row of drop-downs. */
  readonly isOld?: boolean;
}

export const form = ({ text = '', visibility = 'globe', left = '500', account = '/@ana', above = '', inside = '', below = '', button = '', isOld = false }: FormMarkup = {}): string => `
  <form class="compose-form">${above}
    ${account === '' ? '' : `<div class="navigation-bar"><div class="account account--minimal"><a class="account__display-name" href="${account}">Ana</a></div></div>`}
    <div class="compose-form__highlightable"><div class="compose-form__scrollable">${inside}
      <div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea" lang="en">${text}</textarea></div></div>${below}
      <div class="compose-form__footer">
        ${isOld ? '' : `<div class="compose-form__dropdowns"><button type="button" class="dropdown-button">${icon(visibility)}<span class="dropdown-button__label">x</span></button><button type="button" class="dropdown-button">${icon('translate')}</button></div>`}
        <div class="compose-form__actions"><div class="compose-form__buttons"><span class="character-counter">${left}</span></div>
        <div class="compose-form__submit"><button type="submit" class="button" ${button}>Post</button></div></div>
      </div></div></form>`;

export const warning = (words: string): string => `<div class="spoiler-input"><input id="cw-spoiler-input" class="spoiler-input__input" value="${words}"></div>`;
export const upload = (isDescribed: boolean): string => `<div class="compose-form__upload"><div class="compose-form__upload__thumbnail"><div class="compose-form__upload__warning"><button class="icon-button ${isDescribed ? '' : 'active'}">ALT</button></div></div></div>`;
export const poll = '<div class="compose-form__poll"><label class="poll__option"><input value="Yes"></label><label class="poll__option"><input class="autosuggest-textarea__textarea" value="No"></label></div>';
export const editing = '<div class="edit-indicator"><div class="edit-indicator__content"><p>As it was</p></div></div>';

export const answering = (acct: string, content: string, more = ''): string =>
  `<div class="reply-indicator"><a class="detailed-status__avatar" href="/@${acct}"></a><div class="reply-indicator__main"><a class="detailed-status__display-name" href="/@${acct}">N</a><div class="reply-indicator__content translate">${content}</div>${more}</div></div>`;
export const attached = '<div class="reply-indicator__attachments">1 attachment</div>';

export const mention = (acct: string): string => `<span class="h-card"><a href="/@${acct}" class="u-url mention">@<span>${acct.split('@')[0] ?? ''}</span></a></span>`;
export const hashtag = (name: string): string => `<a href="/tags/${name}" class="mention hashtag" rel="tag">#<span>${name}</span></a>`;
export const link = (address: string): string => {
  const [, scheme = '', shown = '', rest = ''] = /^(https?:\/\/)(.{1,30})(.*)$/.exec(address) ?? [];
  return `<a href="${address}" target="_blank"><span class="invisible">${scheme}</span><span class="${rest === '' ? '' : 'ellipsis'}">${shown}</span><span class="invisible">${rest}</span></a>`;
};

interface PostMarkup {
  readonly id?: string;
  readonly acct?: string;
  readonly content?: string;
  readonly classes?: string;
  readonly above?: string;
  readonly more?: string;
  readonly counts?: readonly string[];
  readonly isPinned?: boolean;
  readonly time?: string;
}

const counted = (name: string, count: string | undefined, classes = ''): string => `<div class="status__action-bar__button-wrapper"><button class="icon-button ${classes}">${icon(name)} ${count === undefined ? '' : `<span class="icon-button__counter"><span class="animated-number"><span>${count}</span></span></span>`}</button></div>`;

export const boostedBy = (acct: string): string => `<div class="status__prepend"><div class="status__prepend__icon">${icon('retweet')}</div><span><a class="status__display-name muted" href="/@${acct}"><bdi>B</bdi></a> boosted</span></div>`;
export const repliedTo = (acct: string | undefined): string => `<div class="status__prepend"><div class="status__prepend__icon">${icon('reply')}</div><span>${acct === undefined ? 'Continued thread' : `Replied to <a href="/@${acct}" data-hover-card-account="1"><bdi>R</bdi></a>`}</span></div>`;

/** Posted on 20 November 2026 at noon, as its id says, too. */
export const sentAt = Date.UTC(2026, 10, 20, 12);
export const sentId = String(BigInt(sentAt) << 16n);

export const post = ({ id = sentId, acct = 'ana', content = '<p>Hello</p>', classes = '', above = '', more = '', counts = ['1', '2', '3'], isPinned = false, time = new Date(sentAt).toISOString() }: PostMarkup = {}): string => `
  <article><div class="status__wrapper status__wrapper-public focusable" ${isPinned ? 'data-featured="true"' : ''}>${above}
    <div class="status status-public ${classes}" data-id="${id}">
      <div class="status__info"><a class="status__relative-time" href="/@${acct}/${id}">${time === '' ? '' : `<time datetime="${time}">1d</time>`}</a>
        <a class="status__display-name" href="/@${acct}"><div class="status__avatar"></div><span class="display-name"><bdi><strong>N</strong></bdi> <span class="display-name__account">@${acct}</span></span></a></div>
      ${content === '' ? '<button class="content-warning">CW</button>' : `<div class="status__content"><div class="status__content__text status__content__text--visible translate" lang="en">${content}</div></div>`}
      ${more}<div class="status__action-bar">${counted('reply', counts[0])}${counted('retweet', counts[1])}${counted('star', counts[2], 'star-icon')}</div>
    </div></div></article>`;

export const quote = (acct: string, content: string, more = ''): string =>
  `<div class="status__quote"><div class="status__wrapper"><div class="status status--is-quote" data-id="9"><div class="status__info"><a class="status__display-name" href="/@${acct}">Q</a></div><div class="status__content"><div class="status__content__text">${content}</div></div>${more}</div></div></div>`;

interface ProfileMarkup {
  readonly acct?: string;
  readonly domain?: string;
  readonly followers?: string;
  readonly following?: string;
  readonly isOwn?: boolean;
  readonly isLocked?: boolean;
  readonly posts?: string;
}

/** The header and posts of a profile. */
export const profile = (version: Version, { acct = 'ana', domain = 'mastodon.example', followers = '12,846', following = '1,207', isOwn = false, isLocked = false, posts = '' }: ProfileMarkup = {}): string => {
  const [user = ''] = acct.split('@');
  const count = (path: string, title: string, words: string): string =>
    version === '4.5' ? `<a href="/@${acct}${path}" title="${title}"><strong><span>12.8K</span></strong> ${words}</a>` : `<li title="${title}"><a href="/@${acct}${path}"><strong>12.8K</strong> ${words}</a></li>`;
  const counts = count('', '4,011', 'posts') + count('/following', following, 'following') + count('/followers', followers, 'followers');
  const bio = '<p>Maps <img alt=":leaf:" class="emojione"> and walks</p>';
  const fields = `<dl><dt>Site</dt><dd><a href="https://ana.example/" rel="nofollow noopener me"><span class="invisible">https://</span><span>ana.example</span></a></dd></dl>`;
  const own = isOwn ? `<a class="button" href="${version === '4.5' ? '/settings/profile' : '/profile/edit'}">Edit profile</a>` : '<button class="button">Follow</button>';
  const lock = isLocked ? icon('lock') : '';
  const header =
    version === '4.5'
      ? `<div class="account__header__tabs__name"><h1><span>Ana Noor</span><small><span>@${user}<span class="invisible">@${domain}</span></span><button class="account__domain-pill">${domain}</button>${lock}</small></h1></div>
         <div class="account__header__extra"><div class="account__header__bio"><div class="account__header__content translate">${bio}</div><div class="account__header__fields">${fields}</div></div><div class="account__header__extra__links">${counts}</div></div>`
      : `<div class="_x_name"><h1><span class="display-name"><bdi>Ana Noor</bdi></span></h1><button class="_x_handle">@${user}@${domain}</button>${lock}</div>
         <div class="_comp_account_bio__bio">${bio}</div>${fields}<ul>${counts}</ul>`;
  return `<div role="region" class="column"><div class="column-header__wrapper"><h1 class="column-header"><button>Back</button></h1></div><div class="scrollable"><div class="account-timeline__header"><div class="account__header"><div class="account__header__bar">${own}${header}</div></div></div>
    <div role="feed" class="item-list">${posts}</div></div></div>`;
};

export const footer = (version: Version, domain: string): string =>
  version === '4.5' ? `<div class="link-footer"><p><strong>${domain}</strong>: <a href="/about">About</a></p></div>` : `<footer class="_x_wrapper"><h2>${domain}:</h2><a href="/about">About<span class="sr-only"> ${domain}</span></a></footer>`;

/** A page as the server sends it. */
export const app = (inside: string, { id = 'mastodon', state = '<script id="initial-state" type="application/json">{"meta":{"access_token":"secret"}}</script>' } = {}): string => `${state}<div class="app-holder" id="${id}" data-props="{}">${inside}</div>`;
