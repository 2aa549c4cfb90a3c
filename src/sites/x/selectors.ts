/** Everything we know about X's markup: only test ids and roles, because its classes change weekly and its words are translated. */

/** Selects any of these test ids. */
const id = (...names: readonly string[]): string => names.map((name) => `[data-testid="${name}"]`).join(', ');

// Editors. The prefix alone would also match the label and the container of an editor.
export const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea';
export const numbered = '[data-testid^="tweetTextarea_"]';
export const block = '[data-block="true"]';
export const leaf = 'span[data-offset-key]';
export const toolbar = id('toolBar');
export const postButton = id('tweetButton', 'tweetButtonInline');
/** A button without a test id and without a label, such as X Pro's Post. */
export const bareButton = 'button:not([data-testid]):not([aria-label]):not([aria-haspopup])';
export const menu = 'nav, [role="menu"]';
/** The line that says when a scheduled post will be sent. */
export const scheduled = id('scheduledTweetIndicator');
export const resting = ':disabled, [aria-disabled="true"]';
/** The link in X's message about an accepted post. */
export const receipt = `${id('toast')} a[href*="/status/"]`;
/** The outer limit of a composer: a dialog, or the drawer of X Pro. */
export const enclosure = `[role="dialog"], ${id('drawerAnimatedDiv')}`;
export const drawer = id('drawerAnimatedDiv');
export const dialog = '[role="dialog"]';
export const modal = '[role="dialog"][aria-modal="true"]';
/** Darkens the page behind a dialog. */
export const mask = id('mask');
/** Suggested names and hashtags, by role, list or item. */
export const suggestions = `[role="listbox"], [role="option"], [id^="typeaheadDropdown"], ${id('typeaheadResult')}`;
/** Anything that opens over the page, and the bars and drawers next to a composer. */
export const overlay = `${suggestions}, [role="menu"], [role="tablist"], ${id('Dropdown', 'HoverCard', 'app-bar-close', 'app-bar-back', 'unsentButton', 'drawerAnimatedDiv')}`;
export const attachments = id('attachments');
/** The label of an editor contains the editor and takes clicks for it, so it counts, too. */
export const pieces = `${numbered}, ${attachments}`;
export const inlineReply = id('inline_reply_offscreen');
export const longPosts = id('dual-phase-countdown-circle');
export const poll = `${id('removePollButton', 'addPollChoice')}, input[name="Choice1"]`;
export const linkCard = id('card.wrapper');
export const medium = 'img, video';
/** A picture with its box. Its label is the description, or a word for "media". */
export const mediumBox = '[role="group"][aria-label]';
/** The line that shows the description or asks for one. */
export const description = id('altTextLabel');
/** Pictures among the attachments that are not the writer's own. */
export const notOwnMedium = `${id('tweetPhoto', 'Tweet-User-Avatar', 'card.wrapper', 'tweetText', 'User-Name')}, [data-testid^="UserAvatar-Container-"]`;
export const avatar = '[data-testid^="UserAvatar-Container-"]';
export const notOwnAvatar = `article, ${suggestions}, ${id('Tweet-User-Avatar', 'UserCell', 'sidebarColumn', 'HoverCard', 'conversation')}`;

// Posts.
export const post = `article${id('tweet')}`;
export const focalPost = `article${id('tweet')}[tabindex="-1"]`;
export const cell = id('cellInnerDiv');
export const divider = '[role="separator"]';
export const text = id('tweetText');
/** The link below the preview of a long post. */
export const showMore = id('tweet-text-show-more-link');
export const articleTitle = id('twitter-article-title');
export const articleBody = id('longformRichTextComponent');
export const author = id('User-Name');
export const quoteBox = '[role="link"]:not(a)';
export const ownMedium = `${id('tweetPhoto', 'card.wrapper')}, video`;
export const time = 'time[datetime]';
export const permalink = 'a[href*="/status/"]';
export const context = id('socialContext');
export const promotion = id('placementTracking');
export const replies = id('reply');
export const reposts = id('retweet', 'unretweet');
export const likes = id('like', 'unlike');
export const views = 'a[href$="/analytics"]';

// Profiles.
export const column = id('primaryColumn');
export const name = `${column} ${id('UserName')}`;
export const bio = `${column} ${id('UserDescription')}`;
export const headerParts = `${bio}, ${column} ${id('UserProfileHeader_Items')}`;
export const lock = id('icon-lock');
export const site = `${column} ${id('UserUrl')}`;
export const editProfile = `${column} ${id('editProfileButton')}`;
export const followingLink = `${column} a[href$="/following"]`;
export const followersLink = `${column} a[href$="/verified_followers"], ${column} a[href$="/followers"]`;
/** Tabs since August 2026, when replies got a tab of their own next to one for everything. */
export const newTab = `${column} a[href$="/all"], ${column} a[href$="/reposts"]`;
export const repliesTab = `${column} a[href$="/with_replies"]`;
export const schema = 'script[type="application/ld+json"]';

// The logged-in person.
export const profileLink = `a${id('AppTabBar_Profile_Link')}`;
export const switcher = id('SideNav_AccountSwitcher_Button');

// Pages of an unknown version of X.
export const newPage = 'script[src*="/x-web/"], link[href*="/x-web/"]';
export const newEntry = '[data-timeline-entry]';
export const anyTestId = '[data-testid]';
export const logIn = `${id('loginButton', 'signupButton')}, a[href="/login"], a[href^="/i/flow/login"], a[href^="/i/flow/signup"]`;
