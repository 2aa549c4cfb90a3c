/** Pieces of Bluesky's markup, as far as it is known, for tests without a browser. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const avatar = (did: string): string => `<div><img src="https://cdn.bsky.app/img/avatar/plain/${did}/bafkreia@jpeg"></div>`;
/** Accounts without a picture have a drawing. */
export const drawnAvatar = '<div><svg viewBox="0 0 24 24"><circle></circle></svg></div>';

/** A paragraph; the pieces are already markup. */
export const paragraph = (...pieces: readonly string[]): string => `<p>${pieces.length === 0 ? '<br class="ProseMirror-trailingBreak">' : pieces.join('')}</p>`;
export const mention = (handle: string): string => `<span class="mention" data-type="mention" data-id="${handle}" contenteditable="false">@${handle}</span>`;
export const autolink = (words: string): string => `<span class="autolink">${words}</span>`;

/** Lines of plain text or markup. */
export const editor = (...lines: readonly string[]): string =>
  `<div><div><div contenteditable="true" role="textbox" translate="no" class="tiptap ProseMirror" tabindex="0">${lines.map((line) => (line.startsWith('<p>') ? line : paragraph(...(line === '' ? [] : [escaped(line)])))).join('')}</div></div></div>`;

export const me = 'did:plc:me234567';

interface PartMarkup {
  readonly lines: readonly string[];
  /** Whatever is below the editor: pictures, a link card, a quote. */
  readonly below?: string;
  readonly own?: string;
}
export const part = ({ lines, below = '', own = avatar(me) }: PartMarkup): string => `<div class="part"><div class="row">${own}${editor(...lines)}</div>${below}</div>`;

const top = (publish: string): string => `<div class="top"><div><button type="button" aria-label="Cancel"><div>Cancel</div></button><div></div>${publish}</div></div>`;
const publishButton = '<button type="button" data-testid="composerPublishBtn" aria-label="Publish post"><div>Post</div></button>';
const wheel = '<div>Uploading images…</div><div role="progressbar"><svg><circle></circle></svg></div>';
const pills = (labels: string): string => `<div class="pills"><button data-testid="openReplyGateButton"><svg></svg><div>Anyone can interact</div></button>${labels === '' ? '' : `<button data-testid="labelsBtn" aria-label="Content warnings"><svg></svg><div>${labels}</div></button>`}</div>`;
const footer = '<div class="footer"><div><button><svg></svg></button></div><div><button data-testid="selectLangBtn"><div>English</div></button><div>288</div></div></div>';

interface ComposerMarkup {
  readonly parts: readonly string[];
  readonly reply?: string;
  readonly isSending?: boolean;
  /** The label of the button for labels, which exists only with pictures or links. */
  readonly labels?: string;
}
export const composer = ({ parts, reply = '', isSending = false, labels = '' }: ComposerMarkup): string =>
  `<div role="dialog" aria-modal="true"><div><div data-testid="composePostView"><div aria-modal="true">${top(isSending ? wheel : publishButton)}<div class="scroll"><div>${reply}${parts.map((each, at) => each + (parts.length > 1 && at === 0 ? `<div class="sticky">${pills(labels)}${footer}</div>` : '')).join('')}</div></div>${parts.length > 1 ? '' : pills(labels) + footer}</div></div></div></div>`;
export const post = (text: string, more: Partial<Omit<ComposerMarkup, 'parts'> & PartMarkup> = {}): string => composer({ ...more, parts: [part({ lines: [text], ...more })] });

export const replyTo = (name: string, text: string, { picture = avatar('did:plc:ana'), more = '', attributes = 'role="button" tabindex="0"' } = {}): string =>
  `<div ${attributes}>${picture}<div><div><div dir="auto">${name}</div></div><div><div><div dir="auto">${text}</div></div>${more}</div></div></div>`;

/** A quoted post in the composer; nothing in it is a link. */
export const quote = (handle: string, text: string, { below = '', isRemovable = true } = {}): string =>
  `<div><div><div><div class="meta"><div>${avatar('did:plc:quoted')}</div><div><div><div dir="auto">Ana Q.</div><div dir="auto">\u00a0\u202a@${handle}\u202c</div></div><div dir="auto"><div dir="auto">· </div>5h</div></div></div>${text === '' ? '' : `<div dir="auto">${text}</div>`}${below}</div>${isRemovable ? '<button aria-label="Remove"><svg></svg></button>' : ''}</div></div>`;
export const linkCard = (host: string): string => `<div><div><a href="https://${host}/x"><img src="https://cdn.example/thumb"><div><div dir="auto">A title</div><div dir="auto">What it is about</div><div><svg></svg><div dir="auto">${host}</div></div></div></a></div><button aria-label="Remove"><svg></svg></button></div>`;

const altButton = (isDescribed: boolean): string => `<button data-testid="altTextButton" aria-label="Add alt text"><svg><path d="${isDescribed ? 'M21.59 3.193a1' : 'M12 3a1 1'}"></path></svg><div>ALT</div></button>`;
export const photos = (...described: readonly boolean[]): string => `<div data-testid="selectedPhotosView">${described.map((each) => `<div>${altButton(each)}<img src="blob:a" data-testid="selectedPhotoImage"></div>`).join('')}</div><div>Alt text describes images.</div>`;
export const gif = (isDescribed: boolean): string => `<div><video src="https://t.gifs.bsky.app/a"></video>${altButton(isDescribed)}</div>`;
/** A video's button looks the same before and after the video is described. */
export const video = '<div><video src="blob:f"></video><button aria-label="Remove video"><svg></svg></button></div><div><button aria-label="Captions &amp; alt text"><svg></svg><div>Captions &amp; alt text</div></button></div>';
/** What the button opens over the composer: a box for the description, and caption files. */
export const videoDialog = '<div role="dialog" aria-label="Video settings"><div>Alt text</div><textarea aria-label="Alt text">Somebody patches a tube</textarea><div>Captions (.vtt)</div><div>en.vtt.example</div><button aria-label="Done"><div>Done</div></button></div>';
/** Labels are chosen in a dialog beside the composer's. */
export const labelsDialog = '<div role="dialog" aria-label="Add a content warning"><div>Adult Content</div><div role="group"><div role="checkbox" aria-checked="true" aria-label="Suggestive"><div>Suggestive</div></div></div><button data-testid="confirmBtn"><div>Done</div></button></div>';

export const navigation = (handle: string): string => `<nav role="navigation"><a href="/profile/${handle}" aria-label="Profile">${avatar(me)}</a><a href="/" aria-label="Home"></a><a href="/notifications" aria-label="Notifications"></a></nav>`;
/** A screen that was left but stays in the page. */
export const hidden = (inside: string): string => `<div style="display: none;">${inside}</div>`;

interface ProfileMarkup {
  readonly handle: string;
  readonly did?: string;
  readonly followers?: string;
  readonly following?: string;
  readonly name?: string;
  readonly beside?: string;
  readonly isOwn?: boolean;
  readonly posts?: string;
  readonly bio?: string;
}
export const profile = ({ handle, did = 'did:plc:ana', followers = '12846 followers', following = '391 following', name = 'Ana <img alt="🌿"> Q.', beside = '', isOwn = false, posts = '', bio = 'Maps for <a href="/profile/bob.example">@bob.example</a>' }: ProfileMarkup): string => `
  <div data-testid="profileView"><div class="banner">${avatar(did)}</div><div class="buttons">${isOwn ? '<button data-testid="profileHeaderEditProfileButton">Edit</button>' : '<button data-testid="followBtn">Follow</button>'}</div>
    <div class="header"><div class="names"><div data-testid="profileHeaderDisplayName">${name}</div><div>${beside}<div dir="auto">\u202a@${handle}\u202c</div></div></div>
    <div><div><a data-testid="profileHeaderFollowersButton" href="/profile/${handle}/followers" aria-label="${followers}"><span>12.8K</span> <span>followers</span></a><a data-testid="profileHeaderFollowsButton" href="/profile/${handle}/follows" aria-label="${following}"><span>391</span> <span>following</span></a><div>2.1K posts</div></div>
    ${bio === '' ? '' : `<div data-testid="profileHeaderDescription">${bio}</div>`}</div></div><div class="feed">${posts}</div></div>`;

interface PostMarkup {
  readonly id: string;
  readonly author?: string;
  readonly text?: string;
  readonly reason?: string;
  readonly answers?: string;
  readonly below?: string;
  readonly reposts?: string;
  readonly kind?: 'feedItem' | 'postThreadItem';
}
export const reposted = (by: string): string => `<a href="/profile/${by}" aria-label="Reposted"><svg></svg><div dir="auto">Reposted by somebody</div></a>`;
export const pinned = '<div><svg></svg><div dir="auto">Pinned</div></div>';
export const fromFeed = '<a href="/profile/did:plc:feed/feed/maps"><div dir="auto">From <span>Maps</span></div></a>';
export const answering = (name: string): string => `<div><svg></svg><div dir="auto">Replied to <span>${name}</span></div></div>`;

const meta = (author: string, id: string): string => `<div><div><div><a href="/profile/${author}">Name</a><a href="/profile/${author}">\u00a0\u202a@${author}\u202c</a></div><a href="/profile/${author}/post/${id}" aria-label="Nov 20, 2026"><div dir="auto">· </div>2h</a></div></div>`;
export const quotedPost = (author: string, id: string, text: string): string => `<div role="link"><div>${avatar('did:plc:q')}${meta(author, id)}</div><div dir="auto">${text}</div></div>`;

export const feedPost = ({ id, author = 'ana.bsky.social', text = 'Words', reason = '', answers = '', below = '', reposts = '<div data-testid="repostCount">1.2K</div>', kind = 'feedItem' }: PostMarkup): string => `
  <div role="link" tabindex="0" data-testid="${kind}-by-${author}"><div></div><div><div></div><div>${reason}</div></div><div><div><a href="/profile/${author}">${avatar('did:plc:ana')}</a></div><div>${meta(author, id)}${answers}
    <div><div>${text === '' ? '' : `<div data-testid="postText" dir="auto">${text}</div>`}</div>${below}</div>
    <div><button data-testid="replyBtn" aria-label="Reply (2 replies)"><svg></svg></button><button data-testid="repostBtn" aria-label="Repost">${reposts}</button><button data-testid="likeBtn" aria-label="Like (1,234 likes)"><svg></svg></button></div></div></div></div>`;
