/** Everything we know about Bluesky's markup: test ids, roles and addresses. Its classes are generated and its words translated. */

/** Selects any of these test ids. */
const id = (...names: readonly string[]): string => names.map((name) => `[data-testid="${name}"]`).join(', ');

// The composer: always a dialog, with an editor for each part of a thread.
export const composer = id('composePostView');
export const editor = '.ProseMirror[contenteditable="true"]';
export const line = 'p';
/** A name chosen from the list of suggestions: an element that cannot be edited, with the name as its text. */
export const mention = 'span.mention';
/** Keeps an empty line open. It is not part of the text. */
export const trailingBreak = 'ProseMirror-trailingBreak';
/** Replaced by a spinner while a post is being sent. */
export const publish = id('composerPublishBtn');
export const resting = ':disabled, [aria-disabled="true"]';
export const photos = id('selectedPhotosView');
export const altText = id('altTextButton');
/** The plus icon of a picture without a description. With one, it is a tick. */
export const missing = 'path[d^="M12 3a1"]';
export const film = 'video';
/** A control, as opposed to content. */
export const button = 'button';
export const picture = 'img, svg';
/** Pictures and videos other than avatars. */
export const media = 'img:not([src*="/img/avatar"]), video';
/** The address contains the account's DID. An account without a picture gets an SVG instead. */
export const avatar = 'img[src*="/img/avatar"]';
/** Suggested names. */
export const suggestions = '[role="listbox"], [data-tippy-root]';
export const dialog = '[role="dialog"], [role="alertdialog"]';
export const overlay = `${suggestions}, [role="menu"], [data-radix-popper-content-wrapper]`;

// Posts, in a feed and in a conversation.
export const post = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
export const feedPost = '[data-testid^="feedItem-by-"]';
export const text = id('postText');
export const permalink = 'a[href*="/post/"]';
export const profileLink = 'a[href^="/profile/"]';
export const externalLink = 'a[href^="http"]';
export const replies = id('replyBtn');
export const reposts = id('repostBtn');
export const repostCount = id('repostCount');
export const likes = id('likeBtn');

// Profiles.
export const profile = id('profileView');
export const name = id('profileHeaderDisplayName');
export const bio = id('profileHeaderDescription');
export const followers = id('profileHeaderFollowersButton');
export const following = id('profileHeaderFollowsButton');
export const editProfile = id('profileHeaderEditProfileButton');

// The logged-in person.
export const ownLink = `[role="navigation"] ${profileLink}`;
/** Only there if somebody is logged in. */
export const news = '[role="navigation"] a[href="/notifications"]';
export const anyTestId = '[data-testid]';
