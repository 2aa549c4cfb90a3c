import type { UserData } from '../core/storage/user-data.ts';
import type { AccountModel } from '../core/brand/account-model/account-model.ts';
import type { BrandProfile } from '../core/model/brand.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Tip } from '../core/model/tip.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { PastPost } from '../core/model/post.ts';
import type { Review } from '../core/model/review.ts';
import type { RuleId } from '../core/rules/index.ts';
import type { Settings } from '../core/storage/settings.ts';
import type { ProfileCard } from '../core/profile/card.ts';
import type { HistoryChanges } from '../core/profile/follower-history.ts';
import type { VisiblePost } from '../core/profile/visible-post.ts';
import type { Mentions } from '../core/profile/mentions.ts';
import type { RawOwnPost } from '../core/posts/own-post.ts';
import type { RawProfile, Profile } from '../core/profile/profile.ts';
import type { CoachStrings, DismissScope } from '../strings/types/coach.ts';
import type { CoachViews, ProfileViews, Tree } from '../view/tree.ts';

/** What a content script knows of the settings: what it needs, nothing more. */
export interface CoachState {
  /** Consent given and switched on. */
  readonly isOn: boolean;
  /** Switched on, with or without consent: what counts on our own pages. */
  readonly isOnOwn: boolean;
  readonly mode: Settings['mode'];
  readonly pausedUntil: number;
  readonly pausedSites: readonly string[];
  readonly reviewDelay: number;
  /** Language of the strip, and its sentences: sent along, so that the content script contains none. */
  readonly locale: LanguageId;
  readonly strings: CoachStrings;
  /** Shown while there is no review. */
  readonly views: Readonly<Record<'resting' | 'waiting', readonly Tree[]>>;
  readonly isFolded: boolean;
  /** Styles of everything we show in a site's page. */
  readonly css: string;
}

/** What the coach sees in one tab; the popup asks for it. Drafts stay in memory. */
export interface TabReport {
  readonly drafts: readonly { readonly text: string; readonly review: Review | undefined }[];
  readonly profile: RawProfile | undefined;
  /** The page should have one, but it was not understood: the site may have changed. */
  readonly missing: 'composer' | 'profile' | undefined;
  /** Why there is nothing to find: nobody is logged in, the site shows an unknown page, or the page is another app on a Mastodon server. */
  readonly strange: 'logged-out' | 'new-page' | 'other-app' | undefined;
  readonly isOn: boolean;
  /** Host of the page. */
  readonly site: string;
  /** How many composers the page has. */
  readonly composers: number;
}

/** A review with all views that a coach may show of it. */
export interface Reviewed extends Review {
  readonly views: CoachViews;
}

/** A profile's card with all its views. */
export interface ProfileShown extends ProfileCard {
  readonly views: ProfileViews;
}

/** A dismissed tip: its scope, and in which account. */
export interface TipDismissal {
  readonly id: string;
  readonly scope: DismissScope;
  readonly account?: string | undefined;
}

/** The messages to the background. Each is a function signature, so a missing handler or a wrong argument does not compile. */
export interface Protocol {
  /** Scores and tips for a draft. */
  review: (draft: Draft) => Reviewed;
  /** What a content script needs to know; afterwards the tab hears of changes. Also warms up the background for the review that follows. */
  getState: () => CoachState;
  /** A draft was posted: what it did is stored, its words are not. Returns a line to show, if there is one. */
  recordPost: (draft: Draft) => string | null;
  /** Several at once, so that a whole group is one change. */
  setRulesEnabled: (change: { readonly ids: readonly RuleId[]; readonly isOn: boolean }) => Settings;
  /** Deletes the dismissals of a rule, so that it speaks again. */
  clearRuleDismissals: (id: RuleId) => null;
  /** The popup's tab that was open last. */
  setPopupTab: (tab: string) => null;
  /** The profile on screen, as read; returns its card. Stores the person's own counts once a day, and updates a pinned profile. */
  visitProfile: (seen: RawProfile) => ProfileShown;
  /** Posts on the person's own profile: what each did is stored, its words are not. */
  recordOwnPosts: (seen: { readonly handle: string; readonly isBesideReplies: boolean; readonly posts: readonly RawOwnPost[] }) => null;
  /** What the rules say about a profile. */
  reviewProfile: (seen: Profile) => readonly Tip[];
  pinProfile: (seen: Profile) => null;
  unpinProfile: (handle: string) => null;
  /** Adds a table's snapshots to the history; returns what that changes and which lines could not be read. A preview adds nothing. */
  importFollowerHistory: (file: { readonly csv: string; readonly account: string; readonly isPreview?: boolean }) => HistoryChanges & { readonly wrong: readonly number[] };
  /** Questions and complaints among the posts on screen. None of it is stored. */
  findMentions: (heard: { readonly handle: string; readonly posts: readonly VisiblePost[] }) => Mentions;
  /** How many tips the asking tab has; 0 clears the badge. */
  setBadge: (count: number) => null;
  /** Stores what an archive taught. */
  saveArchiveImport: (archiveImport: { readonly learned: AccountModel; readonly record: readonly PastPost[] }) => null;
  /** Deletes what was learned of how an account writes, and what was remembered of its posts. */
  deleteAccountData: (handle: string) => null;
  deleteAllAccountData: () => null;
  /** Returns a sentence on what that means, and for how long. */
  dismissTip: (dismissal: TipDismissal) => string;
  /** Undoes a `dismissTip`. */
  restoreTip: (dismissal: TipDismissal) => null;
  fold: (isFolded: boolean) => null;
  updateSettings: (change: Partial<Settings>) => Settings;
  /** Replaces stored parts by those of a backup; consent stays as it is. */
  restoreBackup: (parts: Partial<UserData>) => null;
  deleteAllData: () => null;
  /** The first one is the default, for drafts whose handle is unknown. */
  saveBrands: (brands: readonly BrandProfile[]) => readonly BrandProfile[];
}

/** Messages to a tab about profiles and posts, besides those to its coaches. */
export interface ProfileTabProtocol {
  stateChanged: TabProtocol['stateChanged'];
  /** The posts on screen, when *My account* looks for mentions. */
  getPosts: () => { readonly viewer: string | undefined; readonly posts: readonly VisiblePost[] };
  scrollToPost: (id: string) => null;
}

/** Messages to a tab of a site that the person has turned on. */
export interface SiteTabProtocol {
  /** The site was turned off: the coach leaves the page. */
  leave: () => null;
  /** Sent by a permitted page that is not the site's app. */
  getReport: TabProtocol['getReport'];
}

/** What the popup wants done with a tip of the draft with this text; 'undo' reverts the last action. */
export interface TipAction {
  readonly text: string;
  readonly ruleId: string;
  readonly how: 'fix' | 'dismiss' | 'undo';
}

/** The result in a sentence, and whether it can be undone. */
export interface Outcome {
  readonly says: string;
  readonly hasUndo: boolean;
}

/** Messages to a tab, from background and popup. */
export interface TabProtocol {
  /** Settings, brand or rules have changed: review again. */
  stateChanged: (state: CoachState) => null;
  getReport: () => TabReport;
  /** Review the drafts now, for people who are coached on request only. */
  reviewNow: () => null;
  /** Acts as a click beside the composer would. Null if there is nothing to report: the draft has changed, or the page acts when it regains focus. */
  act: (action: TipAction) => Outcome | null;
  /** The person pressed the shortcut: the card opens beside the composer in use and takes focus. */
  openCard: () => null;
}
