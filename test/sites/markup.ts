/** Pieces of X's markup as it was observed, for tests without a browser. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One block of Draft.js; a list of pieces stands for text that decorators have split. */
const block = (line: string | readonly string[]): string => {
  const pieces = [line].flat().map((piece) => `<span data-offset-key="a-0-0">${piece === '' ? '<br data-text="true">' : `<span data-text="true">${escaped(piece)}</span>`}</span>`);
  return `<div data-rbd-draggable-context-id="4" data-rbd-draggable-id="a"><div data-block="true" data-editor="e" data-offset-key="a-0-0"><div data-offset-key="a-0-0" class="public-DraftStyleDefault-block">${pieces.join('')}</div></div></div>`;
};

export const editor = (lines: readonly (string | readonly string[])[], number = 0): string => `
  <div data-testid="tweetTextarea_${number}_label"><div><div data-testid="tweetTextarea_${number}RichTextInputContainer"><div class="DraftEditor-root">
    <div class="public-DraftEditorPlaceholder-root">Post your reply</div>
    <div class="DraftEditor-editorContainer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_${number}" tabindex="0" no-focustrapview-refocus="true"><div data-contents="true">${lines.map(block).join('')}</div></div></div>
  </div></div></div></div>`;

export const avatar = (handle: string): string => `<div data-testid="UserAvatar-Container-${handle}"></div>`;
export const toolbar = (button: 'tweetButton' | 'tweetButtonInline', inside = ''): string => `<div data-testid="toolBar">${inside}<button type="button" data-testid="${button}">Post</button></div>`;

/** Home's composer: avatar and editor in one row, the toolbar in another. */
export const composer = (lines: readonly (string | readonly string[])[], more = '', button: 'tweetButton' | 'tweetButtonInline' = 'tweetButtonInline'): string =>
  `<div class="composer">${avatar('me')}<div><div>${editor(lines)}</div>${more}</div>${toolbar(button)}</div>`;

export const inlineReply = (lines: readonly string[]): string =>
  `<div data-testid="inline_reply_offscreen">${avatar('me')}${editor(lines)}<div><button type="button" disabled data-testid="tweetButtonInline">Reply</button></div></div>`;

interface PostMarkup {
  readonly id: string;
  /** Whether there is a line below it. Posts of one conversation have none between them. */
  readonly divided?: boolean;
  readonly author: string;
  readonly text: string;
  readonly tabindex?: number;
  readonly before?: string;
  readonly after?: string;
}

export const post = ({ id, author, text, tabindex = 0, before = '', after = '', divided = true }: PostMarkup): string => `
  <div data-testid="cellInnerDiv"><div style="${divided ? 'border-bottom-width: 1px; border-bottom-style: solid' : ''}"><article data-testid="tweet" tabindex="${tabindex}">${before}${avatar(author)}
    <div data-testid="User-Name"><div><a href="/${author}"><span>Name of ${author}</span></a></div><div><a href="/${author}">@${author}</a><span>·</span><a href="/${author}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">1d</time></a></div></div>
    <div data-testid="tweetText" lang="en">${text}</div>${after}
    <div role="group" aria-label="76 replies, 234 reposts, 2378 likes, Liked, 1122900 views">
      <button data-testid="reply" aria-label="76 Replies. Reply"></button><button data-testid="retweet" aria-label="234 reposts. Repost"></button>
      <button data-testid="unlike" aria-label="2378 Likes. Liked"></button><a href="/${author}/status/${id}/analytics" aria-label="1122900 views. View post analytics"></a></div></article></div></div>`;

export const quotePreview = (author: string, text: string): string =>
  `<div data-testid="attachments"><div data-testid="Tweet-User-Avatar">${avatar(author)}</div><div data-testid="User-Name"><span>Ann @home</span><span>@${author}</span><span>·</span><time datetime="2026-11-20T10:00:00.000Z">1d</time></div><div data-testid="tweetText" lang="en">${text}</div><div data-testid="tweetPhoto"><img alt="Image" src="https://pbs.twimg.com/media/a"></div></div>`;

interface ProfileMarkup {
  readonly handle: string;
  readonly counts?: string;
  readonly badge?: string;
  /** What is beside and below the handle: "Follows you", labels. */
  readonly beside?: string;
  readonly name?: string;
  /** Paths of the tabs. */
  readonly tabs?: readonly string[];
}

export const countLink = (path: string, number: string, label: string): string => `<a href="${path}" role="link"><span><span>${number}</span></span> <span><span>${label}</span></span></a>`;

export const followsYou = (words: string): string => `<div data-testid="userFollowIndicator"><span>${words}</span></div>`;
export const automatedBy = (owner: string): string => `<div><svg></svg><span>Automated by </span><a href="/${owner}"><span>@${owner}</span></a></div>`;
/** The tabs of a profile before August 2026, and since. */
export const oldTabs = ['', '/with_replies', '/media', '/likes'];
export const newTabs = ['', '/all', '/with_replies', '/reposts', '/media'];

export const profile = ({ handle, counts = '', badge = '', beside = '', name = 'Ann <img alt="🌿"> @home', tabs = [] }: ProfileMarkup): string => `
  <div data-testid="primaryColumn"><div data-testid="UserName"><div><span>${name}</span>${badge}</div><div><span>@${handle}</span>${beside}</div></div>
    <div data-testid="UserDescription">Maps <img alt="🗺️"> and walks</div><div data-testid="UserProfileHeader_Items"><a data-testid="UserUrl" href="https://t.co/x"><span>ann.example</span></a></div>${counts}
    <div role="tablist">${tabs.map((tab) => `<a role="tab" href="/${handle}${tab}"><span>${tab}</span></a>`).join('')}</div></div>`;

/** The schema of a profile, in the shape of the app or of the first page sent. */
export const schema = (handle: string, followers: unknown, following: unknown, shape: 'app' | 'server' = 'app'): string => {
  const statistics = [['FollowAction', followers], ['SubscribeAction', following]].map(([action, count]) => ({ '@type': 'InteractionCounter', interactionType: `https://schema.org/${String(action)}`, userInteractionCount: count }));
  const person = shape === 'app' ? { additionalName: handle } : { name: 'Ann', sameAs: [`https://x.com/${handle}`] };
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', ...person, interactionStatistic: statistics } })}</script>`;
};

/** A picture among the attachments as X draws it: the description is the label of its group, never its own. */
export const mediaGroup = (label: string, badge = ''): string => `<div role="group" aria-label="${label}"><div><img src="blob:a" alt=""></div>${badge === '' ? '' : `<div><span>${badge}</span></div>`}<button aria-label="Remove media"></button></div>`;
export const altTextLabel = (words: string): string => `<a data-testid="altTextWrapper" href="/compose/post/media"><span data-testid="altTextLabel">${words}</span></a>`;
export const attachments = (inside: string): string => `<div data-testid="attachments">${inside}</div>`;

export const suggestions = (handle: string, { isListbox = true, hasId = true, hasTestId = true } = {}): string =>
  `<div ${isListbox ? 'role="listbox"' : ''} ${hasId ? 'id="typeaheadDropdown-1"' : ''}><div ${isListbox ? 'role="option"' : ''} ${hasTestId ? 'data-testid="typeaheadResult"' : ''}>${avatar(handle)}<span>@${handle}</span></div></div>`;

/** A thread as X draws it: the toolbar with Post is inside the part being written. */
export const thread = (texts: readonly string[], active: number): string =>
  `<div class="thread">${texts.map((text, number) => `<div class="part">${avatar('me')}<div><div>${editor([text], number)}</div>${number === active ? toolbar('tweetButton') : ''}</div></div>`).join('')}</div>`;
