/**
 * Everything we know about Mastodon's markup, versions 4.3 to 4.7. It has no test ids and its words are translated, but its class names
 * are public, because themes and custom styles depend on them. Newer components have names made of folder and name (`_comp_account_bio__bio`).
 */

// The page. The script contains the person's access token, so we only check that it is there.
export const app = '#mastodon[data-props], #mastodon-compose[data-props]';
export const state = 'script#initial-state[type="application/json"]';
/** The alternative interface of a fork. */
export const flavour = 'html[data-user-flavour]:not([data-user-flavour="vanilla"])';
/** The server's domain in the footer: ≤4.6 in bold, since 4.7 for screen readers. */
export const serverName = '.link-footer strong, a[href="/about"] .sr-only';
export const logIn = 'a[href^="/auth/sign_in"]';

// The composer. While the form is elsewhere, the panel keeps an empty box of the same class.
export const region = '.compose-form';
export const editor = `${region} textarea.autosuggest-textarea__textarea`;
/** The first dropdown is the visibility. Before 4.3 there was no such row. */
export const dropdowns = '.compose-form__dropdowns';
export const visibility = `${dropdowns} .dropdown-button`;
/** Public, quiet public, followers. The fourth, "icon-at", is for specific people. */
export const forReaders = '.icon-globe, .icon-unlock, .icon-lock';
export const counter = '.character-counter';
export const upload = '.compose-form__upload';
/** The badge of a picture or video without a description. */
export const undescribed = '.compose-form__upload__warning .icon-button.active';
export const poll = '.compose-form__poll';
export const editing = '.edit-indicator';
export const answering = '.reply-indicator';
export const answered = '.reply-indicator__content';
export const answeredAuthor = 'a.detailed-status__display-name';
export const answeredMore = '.reply-indicator__attachments';
export const quoting = '.status__quote';
export const pieces = `textarea, input, ${upload}, ${answering}, ${editing}, ${quoting}`;
export const postButton = `${region} button[type="submit"]`;
export const resting = ':disabled';
/** The link of a notification. Only an accepted post has one. */
export const receipt = '.notification-bar-action';
/** The logged-in person: in the composer, and ≤4.3 also in the bar of a narrow window. */
export const viewer = `${region} .navigation-bar a[href^="/@"], .ui__header__links a[href^="/@"]`;

// Anything that opens over the page, and the bars of a narrow window.
export const modal = '.modal-root__container[role="dialog"]';
export const overlay = '.autosuggest-textarea__suggestions, .dropdown-menu, .emoji-picker-dropdown__menu, .language-dropdown__dropdown, .dropdown-animation, .notification-bar, .ui__navigation-bar';

// Posts.
export const post = '.status[data-id]';
export const wrapper = '.status__wrapper';
export const focal = '.detailed-status__wrapper';
export const direct = '.status-direct';
export const quoted = '.status__quote';
export const author = 'a.status__display-name:not(.muted)';
export const words = '.status__content__text';
/** A paragraph for software that does not know quotes. Pages hide it. */
export const hiddenLine = '.quote-inline';
/** Hashtags at the end of a post get a line of their own. The last ones are behind a button. */
export const tags = '.hashtag-bar a';
export const moreTags = '.hashtag-bar button';
export const translation = '.translate-button';
export const time = 'time[datetime]';
/** The line above a post: who boosted it, or whom it answers. */
export const above = '.status__prepend';
export const boosted = '.icon-retweet';
export const answers = '.icon-reply';
export const name = 'a.status__display-name, a.muted, a[data-hover-card-account]';
export const isReply = '.status-reply';
export const hasQuote = '.status--has-quote';
export const pinned = '[data-featured="true"]';
export const media = '.media-gallery, .video-player, .audio-player';
export const actions = '.status__action-bar';
export const count = '.icon-button__counter';
export const like = '.star-icon';
export const mention = 'a.mention:not(.hashtag)';
export const link = 'a[href^="http"]:not(.mention)';

// Profiles.
export const column = '.column, body';
export const title = 'h1:not(.column-header)';
export const followers = 'a[href$="/followers"]';
export const following = 'a[href$="/following"]';
/** ≤4.5 below the name, since 4.6 a button. */
export const handle = 'h1 small > span, button';
export const bio = '.account__header__content, [class*="_account_bio__bio"]';
export const field = `dl ${link}`;
/** ≤4.5, since 4.6. */
export const ownProfile = 'a[href="/settings/profile"], a[href$="/profile/edit"]';
export const lock = '.icon-lock';
