/** Pieces of X's markup as it was seen, for tests without a browser. */

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
  readonly author: string;
  readonly text: string;
  readonly tabindex?: number;
  readonly before?: string;
  readonly after?: string;
}

export const post = ({ id, author, text, tabindex = 0, before = '', after = '' }: PostMarkup): string => `
  <div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="${tabindex}">${before}${avatar(author)}
    <div data-testid="User-Name"><div><a href="/${author}"><span>Name of ${author}</span></a></div><div><a href="/${author}">@${author}</a><span>·</span><a href="/${author}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">1d</time></a></div></div>
    <div data-testid="tweetText" lang="en">${text}</div>${after}
    <div role="group" aria-label="76 replies, 234 reposts, 2378 likes, Liked, 1122900 views">
      <button data-testid="reply" aria-label="76 Replies. Reply"></button><button data-testid="retweet" aria-label="234 reposts. Repost"></button>
      <button data-testid="unlike" aria-label="2378 Likes. Liked"></button><a href="/${author}/status/${id}/analytics" aria-label="1122900 views. View post analytics"></a></div></article></div>`;

export const quotePreview = (author: string, text: string): string =>
  `<div data-testid="attachments"><div data-testid="Tweet-User-Avatar">${avatar(author)}</div><div data-testid="User-Name"><span>Ann @home</span><span>@${author}</span><span>·</span><time datetime="2026-11-20T10:00:00.000Z">1d</time></div><div data-testid="tweetText" lang="en">${text}</div><div data-testid="tweetPhoto"><img alt="Image" src="https://pbs.twimg.com/media/a"></div></div>`;

interface ProfileMarkup {
  readonly handle: string;
  readonly counts?: string;
  readonly badge?: string;
}

export const countLink = (path: string, number: string, label: string): string => `<a href="${path}" role="link"><span><span>${number}</span></span> <span><span>${label}</span></span></a>`;

export const profile = ({ handle, counts = '', badge = '' }: ProfileMarkup): string => `
  <div data-testid="primaryColumn"><div data-testid="UserName"><div><span>Ann <img alt="🌿"> @home</span>${badge}</div><div><span>@${handle}</span></div></div>
    <div data-testid="UserDescription">Maps <img alt="🗺️"> and walks</div><div data-testid="UserProfileHeader_Items"><a data-testid="UserUrl" href="https://t.co/x"><span>ann.example</span></a></div>${counts}</div>`;

/** The schema of a profile, in the shape of the app or of the first page sent. */
export const schema = (handle: string, followers: unknown, following: unknown, shape: 'app' | 'server' = 'app'): string => {
  const statistics = [['FollowAction', followers], ['SubscribeAction', following]].map(([action, count]) => ({ '@type': 'InteractionCounter', interactionType: `https://schema.org/${String(action)}`, userInteractionCount: count }));
  const person = shape === 'app' ? { additionalName: handle } : { name: 'Ann', sameAs: [`https://x.com/${handle}`] };
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', ...person, interactionStatistic: statistics } })}</script>`;
};
