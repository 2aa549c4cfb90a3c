/** Everything that we know of X's markup. Test ids and roles only: its classes change weekly, its words are translated. */

const id = (name: string): string => `[data-testid="${name}"]`;

export const select = {
  // Writing. The prefix alone would also find the label and the container of the same editor.
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
  numbered: '[data-testid^="tweetTextarea_"]',
  block: '[data-block="true"]',
  toolbar: id('toolBar'),
  postButton: `${id('tweetButton')}, ${id('tweetButtonInline')}`,
  /** No composer reaches beyond it: a dialog, or the drawer of X Pro. */
  enclosure: `[role="dialog"], ${id('drawerAnimatedDiv')}`,
  drawer: id('drawerAnimatedDiv'),
  dialog: '[role="dialog"]',
  modal: '[role="dialog"][aria-modal="true"]',
  /** What opens over the page, and the bars and drawers that stand beside a composer. */
  overlay: `[role="listbox"], [role="menu"], [role="tablist"], ${['Dropdown', 'HoverCard', 'app-bar-close', 'app-bar-back', 'unsentButton', 'drawerAnimatedDiv'].map(id).join(', ')}`,
  inlineReply: id('inline_reply_offscreen'),
  longPosts: id('dual-phase-countdown-circle'),
  attachments: id('attachments'),
  poll: `${id('removePollButton')}, ${id('addPollChoice')}, input[name="Choice1"]`,
  linkCard: id('card.wrapper'),
  medium: 'img, video',
  /** Pictures among the attachments that are not the writer's own. */
  notOwnMedium: `${id('tweetPhoto')}, ${id('Tweet-User-Avatar')}, [data-testid^="UserAvatar-Container-"], ${id('card.wrapper')}, ${id('tweetText')}, ${id('User-Name')}`,
  avatar: '[data-testid^="UserAvatar-Container-"]',
  notOwnAvatar: `article, [role="listbox"], ${id('Tweet-User-Avatar')}`,

  // Posts.
  post: `article${id('tweet')}`,
  focalPost: `article${id('tweet')}[tabindex="-1"]`,
  text: id('tweetText'),
  author: id('User-Name'),
  quoteBox: '[role="link"]:not(a)',
  ownMedium: `${id('tweetPhoto')}, ${id('card.wrapper')}, video`,
  time: 'time[datetime]',
  permalink: 'a[href*="/status/"]',
  context: id('socialContext'),
  promotion: id('placementTracking'),
  replies: id('reply'),
  reposts: `${id('retweet')}, ${id('unretweet')}`,
  likes: `${id('like')}, ${id('unlike')}`,
  views: 'a[href$="/analytics"]',

  // Profiles.
  column: id('primaryColumn'),
  name: `${id('primaryColumn')} ${id('UserName')}`,
  headerParts: `${id('primaryColumn')} ${id('UserDescription')}, ${id('primaryColumn')} ${id('UserProfileHeader_Items')}`,
  lock: id('icon-lock'),
  bio: `${id('primaryColumn')} ${id('UserDescription')}`,
  site: `${id('primaryColumn')} ${id('UserUrl')}`,
  editProfile: `${id('primaryColumn')} ${id('editProfileButton')}`,
  followingLink: `${id('primaryColumn')} a[href$="/following"]`,
  followersLink: `${id('primaryColumn')} a[href$="/verified_followers"], ${id('primaryColumn')} a[href$="/followers"]`,
  schema: 'script[type="application/ld+json"]',

  // The person at the screen.
  profileLink: `a${id('AppTabBar_Profile_Link')}`,
  switcher: id('SideNav_AccountSwitcher_Button'),
} as const;
