import { avatar, composer, countLink, editor, inlineReply, post, profile, quotePreview, schema } from '../../sites/markup.ts';
import * as bluesky from '../../sites/bluesky/markup.ts';
import * as mastodon from '../../sites/mastodon/markup.ts';
import type { Random } from './random.ts';

const html = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const texts = ['', ' ', 'Just woke up and I need more coffee', 'FLASH SALE!!! 50% off everything, tag a friend #a #b #c', `Look: ${html}`, '{value} {n} {__proto__}', '\u{202E}thgir ot tfel', '\u{D800}', '😀'.repeat(200), 'a.'.repeat(300), 'How to patch a tube in 5 minutes: mark, sand, glue'];
const counts = ['1e999', '-5', '0', '12.8K', '∞', 'NaN', '9'.repeat(40), '١٢٫٨ ألف', '1,2,3.4.5', html];
const clobbered = ['parentElement', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'textContent', 'contains', 'children', 'childNodes', 'isConnected', 'ownerDocument', 'getAttribute', 'compareDocumentPosition'];
const clobbers = clobbered.map((name) => `<input name="${name}"><img name="${name}">`).join('');
const nested = (levels: number, inside: string): string => `${'<div>'.repeat(levels)}${inside}${'</div>'.repeat(levels)}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Piece = (random: Random, words: string) => string;

/** The parts of a site's hostile pages. */
interface Hostile {
  readonly pieces: readonly Piece[];
  /** The attribute by which the site's parts are recognised, and what it may be changed to. */
  readonly attribute: string;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

const onX: readonly Piece[] = [
  (_, words) => composer([words]),
  (_, words) => composer([words, '', words], avatar(`"><img src=x>`)),
  (_, words) => inlineReply([words]),
  (_, words) => `<div role="dialog" aria-modal="true">${composer([words], quotePreview('ann', escaped(words)), 'tweetButton')}</div>`,
  (_, words) => `<div role="dialog">${editor([words], 0)}${editor([words], 1)}${editor([words], 0)}</div>`,
  // A composer within another's text, and one without its text.
  (_, words) => editor([words]).replace('<div data-contents="true">', `<div data-contents="true">${composer([words])}`),
  () => '<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>',
  (_, words) => `<textarea data-testid="tweetTextarea_${'9'.repeat(30)}">${escaped(words)}</textarea>`,
  (_, words) => `<div data-testid="dmComposerTextInput" contenteditable="true">${escaped(words)}</div><input type="password" value="${escaped(words)}">`,
  (_, words) => post({ id: '9'.repeat(60), author: 'ann', text: escaped(words), tabindex: -1 }),
  (random, words) => post({ id: String(random.below(9)), author: 'me', text: `${html}${escaped(words)}` }),
  (random) => profile({ handle: 'ann', counts: countLink('/ann/following', random.pick(counts), html) + countLink('/ann/verified_followers', random.pick(counts), 'Followers') }),
  (random) => schema('ann', random.pick(counts), random.pick([-5, null, {}, '1e999'])),
  (_, words) => `<form><form>${clobbers}${composer([words])}</form>${clobbers}</form>`,
  (_, words) => nested(120, composer([words])),
  () => Array.from({ length: 12 }, () => editor(['x'])).join(''),
  () => '<a data-testid="AppTabBar_Profile_Link" href="/ann"></a><button data-testid="SideNav_AccountSwitcher_Button"></button>',
];

const { form, post: toot, profile: header, ...more } = mastodon;
const onMastodon: readonly Piece[] = [
  (random, words) => form({ text: escaped(words), visibility: random.pick(['globe', 'unlock', 'lock', 'at', '']), left: random.pick(counts) }),
  (_, words) => form({ text: escaped(words), above: more.answering('ann@ann.example', `${html}<p>${escaped(words)}</p>`), inside: more.warning(`"><img src=x>`), below: more.upload(false) + more.poll }),
  (_, words) => form({ text: escaped(words), below: more.quote('ann', `${escaped(words)}${form({ text: 'x' })}`), inside: more.editing }),
  (_, words) => form({ text: escaped(words), isOld: true }),
  // Clobbered members in the form itself, a form within another, and one without its text.
  (_, words) => form({ text: escaped(words), inside: clobbers, account: '/@ann@' }),
  (_, words) => `<form class="compose-form">${clobbers}${form({ text: escaped(words) })}</form>`,
  () => '<div class="compose-form"><div class="compose-form__dropdowns"></div><textarea class="autosuggest-textarea__textarea"></textarea></div>',
  (_, words) => `<div class="modal-root__container" role="dialog"><textarea id="description">${escaped(words)}</textarea></div><input type="password" value="${escaped(words)}">`,
  (random, words) => toot({ id: random.pick(['9'.repeat(60), '0', 'x', '12345678901234567890']), acct: random.pick(['ann', 'me@ann.example', '@@', '']), content: `${html}${escaped(words)}`, counts: [random.pick(counts), random.pick(counts), html], time: random.pick(['', 'yesterday', '1e9']) }),
  (random, words) => toot({ above: random.is(0.5) ? more.boostedBy('ann') : more.repliedTo(random.is(0.5) ? 'ann' : undefined), classes: random.pick(['status-reply', 'status-direct', 'status--has-quote']), content: more.quote('ann', escaped(words)) }),
  (random) => header(random.pick(more.versions), { acct: 'ann', domain: random.pick(['ann.example', html, '']), followers: random.pick(counts).replaceAll('"', ''), following: '1', isOwn: random.is(0.5), posts: toot({ acct: 'ann' }) }),
  (random) => more.footer(random.pick(more.versions), random.pick(['ann.example', 'x'.repeat(300), html])),
  (_, words) => nested(120, form({ text: escaped(words) })),
  () => Array.from({ length: 12 }, () => form({ text: 'x' })).join(''),
  () => more.app(html),
  () => '<div class="notification-bar"><button class="notification-bar-action">Open</button></div>',
];

const { post: oneBox, part, composer: boxes, feedPost, profile: person, ...rest } = bluesky;
const onBluesky: readonly Piece[] = [
  (_, words) => oneBox(words),
  (random, words) => rest.navigation(random.pick(['ann.example', 'handle.invalid', '', 'x'.repeat(300)])) + oneBox(words, { below: rest.photos(true, false) + rest.gif(false) + rest.video }),
  (_, words) => boxes({ parts: [part({ lines: [words] }), part({ lines: ['', words], below: rest.linkCard('ann.example') }), part({ lines: [''] })] }),
  (random, words) => oneBox(words, { reply: rest.replyTo(html, escaped(words), { picture: rest.avatar(random.pick(['did:plc:ana', rest.me, '"><img src=x>'])) }), isSending: random.is(0.3), own: random.is(0.5) ? rest.drawnAvatar : rest.avatar(rest.me) }),
  (random, words) => oneBox(words, { below: rest.quote(random.pick(['ann.example', '@@', '']), `${escaped(words)}${html}`) }),
  (random, words) => oneBox('', { below: rest.editor(rest.paragraph(rest.mention(random.pick(['ann.example', ''])), '<br>', rest.autolink(escaped(words))), `<p>${html}</p>`) }),
  // Clobbered members around the text, a composer within another's line, one without a dialog, one without lines, and words outside of them.
  (_, words) => `<form><form>${clobbers}${oneBox(words)}</form>${clobbers}</form>`,
  (_, words) => oneBox(words).replace('<p>', `<p>${oneBox(words)}`),
  (_, words) => oneBox(words).replace('role="dialog"', ''),
  () => '<div role="dialog"><div data-testid="composePostView"><div class="ProseMirror" contenteditable="true" role="textbox"></div></div></div>',
  (_, words) => oneBox(words).replace('<p>', `${escaped(words)}<p>`),
  (_, words) => `<div role="dialog" aria-modal="true"><div class="ProseMirror" contenteditable="true">${escaped(words)}</div></div><textarea placeholder="Write a message">${escaped(words)}</textarea><input type="password" value="${escaped(words)}">`,
  (_, words) => rest.hidden(oneBox(words) + person({ handle: 'ann.example' })),
  (random, words) => feedPost({ id: random.pick(['9'.repeat(60), '3jzfcijpj2z2a', '', '../..']), author: random.pick(['ann.example', 'handle.invalid', '@@', '']), text: `${html}${escaped(words)}`, reason: random.pick([rest.reposted('ann.example'), rest.pinned, rest.fromFeed, '']), reposts: `<div data-testid="repostCount">${random.pick(counts)}</div>`, kind: random.pick(['feedItem', 'postThreadItem']) }),
  (_, words) => feedPost({ id: '3jzfcijpj2z2a', text: '', answers: rest.answering(html), below: rest.quotedPost('ann.example', '3jzfcijpj2z2b', `${html}${escaped(words)}`) }),
  (random) => person({ handle: random.pick(['ann.example', 'ann.example', 'handle.invalid', html]), followers: escaped(random.pick(counts)), following: escaped(random.pick(counts)), name: html, bio: `<a href="https://[">${html}</a><a href="https://go.bsky.app/redirect?u=${escaped(html)}">x</a>`, isOwn: random.is(0.5), posts: feedPost({ id: '3jzfcijpj2z2a', author: 'ann.example' }) }),
  // Only the first visible profile is read, so among so many pieces there has to be one often.
  (random) => person({ handle: 'ann.example', followers: `${random.below(9999)} followers`, posts: feedPost({ id: '3jzfcijpj2z2a', author: 'ann.example', text: html }) }),
  (_, words) => nested(120, oneBox(words)),
  () => Array.from({ length: 12 }, () => oneBox('x')).join(''),
  () => '<div role="listbox"></div><div role="menu"></div><div role="alertdialog"></div><div data-tippy-root></div>',
];

/** For any site. */
const anywhere: readonly Piece[] = [
  () => `<form name="body" id="documentElement">${clobbers}</form><img name="querySelector">`,
  () => '<grammarly-extension data-grammarly-shadow-root="true"></grammarly-extension><div class="LT-highlighter" data-gramm="false"></div>',
  () => '<div data-beside="">not ours</div><div data-beside="head"></div>',
  () => html,
];

export const hostile = {
  x: {
    pieces: [...onX, ...anywhere],
    attribute: 'data-testid',
    names: ['tweetTextarea_0', 'tweetTextarea_1', 'tweetTextarea_x', 'toolBar', 'tweetButton', 'primaryColumn', 'UserName', 'attachments', 'tweet', 'tweetText', ''],
    addresses: ['https://x.com/home', 'https://x.com/ann', 'https://x.com/ann/with_replies', 'https://x.com/ann/status/20', 'https://x.com/compose/post', 'https://x.com/messages', 'https://x.com/i/grok'],
  },
  bluesky: {
    pieces: [...onBluesky, ...anywhere],
    attribute: 'data-testid',
    names: ['composePostView', 'composerPublishBtn', 'selectedPhotosView', 'altTextButton', 'feedItem-by-ann.example', 'postThreadItem-by-', 'postText', 'repostCount', 'profileView', 'profileHeaderDisplayName', 'profileHeaderFollowersButton', ''],
    addresses: ['https://bsky.app/', 'https://bsky.app/profile/ann.example', 'https://bsky.app/profile/ann.example/', 'https://bsky.app/profile/ann.example?at=1', 'https://bsky.app/profile/did:plc:ana', 'https://bsky.app/profile/ann.example/post/3jzfcijpj2z2a', 'https://bsky.app/intent/compose', 'https://bsky.app/profile/@@', 'https://bsky.app/messages'],
  },
  mastodon: {
    pieces: [...onMastodon, ...anywhere],
    attribute: 'class',
    names: ['compose-form', 'compose-form__dropdowns', 'dropdown-button', 'icon icon-globe', 'icon icon-at', 'autosuggest-textarea__textarea', 'character-counter', 'status', 'status__wrapper', 'status__quote', 'reply-indicator', 'column', 'column-header', 'navigation-bar', ''],
    addresses: ['https://m.example/home', 'https://m.example/@ann', 'https://m.example/deck/@ann/with_replies', 'https://m.example/@ann/114000000000000000', 'https://m.example/publish', 'https://m.example/@@', 'https://m.example/settings/profile'],
  },
} as const satisfies Readonly<Record<string, Hostile>>;

export const pieceBy = (random: Random, { pieces }: Hostile = hostile.x): string => random.pick(pieces)(random, random.pick(texts));

const anyOf = (random: Random, selector: string): HTMLElement | undefined => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.length > 0 ? random.pick(found) : undefined;
};
/** One change made by the site itself. */
export const mutationsOf = (site: Hostile): readonly ((random: Random) => void)[] => [
  (random) => anyOf(random, 'body *, body')?.insertAdjacentHTML(random.pick(['beforeend', 'afterbegin']), pieceBy(random, site)),
  (random) => anyOf(random, 'body *')?.insertAdjacentHTML('beforebegin', pieceBy(random, site)),
  (random) => anyOf(random, 'body *')?.remove(),
  (random) => anyOf(random, `[${site.attribute}]`)?.setAttribute(site.attribute, random.pick(site.names)),
  (random) => anyOf(random, 'body *')?.removeAttribute(site.attribute),
  (random) => anyOf(random, '[contenteditable]')?.setAttribute('contenteditable', random.pick(['true', 'false', ''])),
  (random) => anyOf(random, '[data-text]')?.replaceChildren(random.pick(texts)),
  (random) => anyOf(random, '.ProseMirror p')?.replaceChildren(random.pick(texts)),
  (random) => {
    const box = anyOf(random, 'textarea');
    if (box instanceof HTMLTextAreaElement) box.value = random.pick(texts);
  },
  (random) => anyOf(random, '[data-block]')?.insertAdjacentHTML('afterend', `<div data-block="true">${escaped(random.pick(texts))}</div>`),
  (random) => {
    const [moved, place] = [anyOf(random, 'body *'), anyOf(random, 'body *')];
    if (moved && place && !moved.contains(place)) place.append(moved);
  },
  (random) => anyOf(random, 'body *')?.replaceWith(document.createTextNode(random.pick(texts))),
  (random) => document.documentElement.setAttribute('lang', random.pick(['en', 'ar', 'x'.repeat(99), ''])),
  // Removes our element, and keeps the page from growing without limit.
  () => document.querySelector('html > div')?.remove(),
  () => {
    if (document.querySelectorAll('*').length > 400) document.body?.replaceChildren();
  },
];

/** Somebody is about to write; before that, nothing is observed. */
export const enter = (random: Random): void => anyOf(random, '[contenteditable], textarea')?.focus();

/** One event in a page that no person has caused. */
export const happeningsOf = (site: Hostile): readonly ((random: Random) => void)[] => [
  enter,
  (random) => anyOf(random, '[contenteditable], textarea')?.dispatchEvent(new Event('input', { bubbles: true })),
  (random) => anyOf(random, '[contenteditable], textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })),
  (random) => anyOf(random, 'button, body *')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  (random) => anyOf(random, 'button, body *')?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })),
  (random) => anyOf(random, 'body *')?.dispatchEvent(new Event('focusin', { bubbles: true })),
  () => void window.dispatchEvent(new Event('scroll')),
  () => void window.dispatchEvent(new Event('resize')),
  (random) => {
    (window as unknown as { readonly happyDOM: { readonly setURL: (address: string) => void } }).happyDOM.setURL(random.pick(site.addresses));
    window.dispatchEvent(new Event('popstate'));
  },
];
