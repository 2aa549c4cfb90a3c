/** Everything that we know of Bluesky's markup: test ids, roles and addresses. Its classes are generated, its words translated. */

/** Any of these test ids. */
const id = (...names: readonly string[]): string => names.map((name) => `[data-testid="${name}"]`).join(', ');

// The composer: always a dialog, with an editor for each part of a thread.
export const composer = id('composePostView');
export const editor = '.ProseMirror[contenteditable="true"]';
export const line = 'p';
/** A name chosen from the list: an uneditable element whose text is the name. */
export const mention = 'span.mention';
/** Keeps an empty line open, and is no text. */
export const trailingBreak = 'ProseMirror-trailingBreak';
/** Replaced by a wheel while a post is sent. */
export const publish = id('composerPublishBtn');
export const resting = ':disabled, [aria-disabled="true"]';
export const photos = id('selectedPhotosView');
export const altText = id('altTextButton');
/** A plus: there is no description yet. With one it is a tick. */
export const missing = 'path[d^="M12 3a1"]';
export const film = 'video';
/** Controls, as opposed to content. */
export const button = 'button';
export const picture = 'img, svg';
/** Pictures and films that are nobody's portrait. */
export const media = 'img:not([src*="/img/avatar"]), video';
/** Its address contains the account's DID. An account without a picture gets a drawing. */
export const avatar = 'img[src*="/img/avatar"]';
/** Suggested names, in a box of their own. */
export const suggestions = '[role="listbox"], [data-tippy-root]';
export const dialog = '[role="dialog"], [role="alertdialog"]';
export const overlay = `${suggestions}, [role="menu"], [data-radix-popper-content-wrapper]`;

// Posts, in a feed and in a talk.
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
/** Only those who are logged in have it. */
export const news = '[role="navigation"] a[href="/notifications"]';
export const anyTestId = '[data-testid]';
