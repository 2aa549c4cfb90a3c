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

/** What a content script gets to know about the settings, which is only what it needs. */
export interface CoachState {
  /** Whether consent is given and the coach is switched on. */
  readonly isOn: boolean;
  /** Whether the coach is switched on, with or without consent, which is what counts on our own pages. */
  readonly isOnOwn: boolean;
  readonly mode: Settings['mode'];
  readonly pausedUntil: number;
  readonly pausedSites: readonly string[];
  readonly reviewDelay: number;
  /** Language of the strip and its sentences, which are sent along so that the content script contains none. */
  readonly locale: LanguageId;
  readonly strings: CoachStrings;
  /** Shown while there is no review. */
  readonly views: Readonly<Record<'resting' | 'waiting', readonly Tree[]>>;
  readonly isFolded: boolean;
  /** Styles of everything we show in a site's page. */
  readonly css: string;
}

/** What the coach sees in a tab, for the popup. Drafts are kept only in memory. */
export interface TabReport {
  readonly drafts: readonly { readonly text: string; readonly review: Review | undefined }[];
  readonly profile?: RawProfile | undefined;
  /** What the page should have but we could not find, perhaps because the site has changed. */
  readonly missing?: 'composer' | 'profile' | undefined;
  /** Why nothing can be found: nobody is logged in, the site serves an unknown page, or it is another app on a Mastodon server. */
  readonly strange?: 'logged-out' | 'new-page' | 'other-app' | undefined;
  readonly isOn: boolean;
  /** Host of the page. */
  readonly site: string;
  /** Number of composers on the page. */
  readonly composers: number;
}

/** A review, with all views that a coach may show. */
export interface Reviewed extends Review {
  readonly views: CoachViews;
}

/** A profile's card, with all its views. */
export interface ProfileShown extends ProfileCard {
  readonly views: ProfileViews;
}

/** A dismissed tip, with the scope and the account. */
export interface TipDismissal {
  readonly id: string;
  readonly scope: DismissScope;
  readonly account?: string | undefined;
}

/** The messages to the background. Each is a function signature, so a missing handler or a wrong argument does not compile. */
export interface Protocol {
  /** Scores and tips for a draft. */
  review: (draft: Draft) => Reviewed;
  /** What a content script needs to know. Changes are sent later as `stateChanged`. Also warms up the background for the review that will follow. */
  getState: () => CoachState;
  /** A draft was posted. Stores what it did, not its words. Returns a line to show, if there is one. */
  recordPost: (draft: Draft) => string | null;
  /** Takes several ids, so that a whole group is one change. */
  setRulesEnabled: (change: { readonly ids: readonly RuleId[]; readonly isOn: boolean }) => Settings;
  /** Deletes the dismissals of a rule, so that its tips are shown again. */
  clearRuleDismissals: (id: RuleId) => null;
  /** Stores which of the popup's tabs was open last. */
  setPopupTab: (tab: string) => null;
  /** Returns the card of the profile on the page. Stores the person's own counts once a day, and updates a pinned profile, unless the visit is known and its card is only drawn again. */
  visitProfile: (seen: RawProfile, isAgain?: boolean) => ProfileShown;
  /** Posts on the person's own profile. Stores what each did, not its words. */
  recordOwnPosts: (seen: { readonly handle: string; readonly showsReplies: boolean; readonly posts: readonly RawOwnPost[] }) => null;
  /** What the rules say about a profile. */
  reviewProfile: (seen: Profile) => readonly Tip[];
  pinProfile: (seen: Profile) => null;
  unpinProfile: (handle: string) => null;
  /** Adds a table's snapshots to the history. Returns what that changes and which lines could not be read. A preview adds nothing. */
  importFollowerHistory: (file: { readonly csv: string; readonly account: string; readonly isPreview?: boolean }) => HistoryChanges & { readonly wrong: readonly number[] };
  /** Finds questions and complaints among visible posts. None of it is stored. */
  findMentions: (heard: { readonly handle: string; readonly posts: readonly VisiblePost[] }) => Mentions;
  /** Shows the sending tab's number of tips. 0 clears the badge. */
  setBadge: (count: number) => null;
  /** Stores what was learned from an archive. */
  saveArchiveImport: (archiveImport: { readonly learned: AccountModel; readonly record: readonly PastPost[] }) => null;
  /** Deletes what was learned about how an account writes, and what was stored about its posts, its counts and the rules switched off for it. */
  deleteAccountData: (handle: string) => null;
  deleteAllAccountData: () => null;
  /** Returns a sentence about the effect and how long it lasts. */
  dismissTip: (dismissal: TipDismissal) => string;
  /** Undoes a `dismissTip`. */
  restoreTip: (dismissal: TipDismissal) => null;
  fold: (isFolded: boolean) => null;
  updateSettings: (change: Partial<Settings>) => Settings;
  /** Replaces stored parts with those of a backup. Consent stays as it is. */
  restoreBackup: (parts: Partial<UserData>) => null;
  deleteAllData: () => null;
  /** The first brand is the default, for drafts whose account is unknown. */
  saveBrands: (brands: readonly BrandProfile[]) => readonly BrandProfile[];
}

/** Messages to a tab about profiles and posts. */
export interface ProfileTabProtocol {
  stateChanged: TabProtocol['stateChanged'];
  /** The visible posts, for mentions in *My account*. */
  getPosts: () => { readonly viewer: string | undefined; readonly posts: readonly VisiblePost[] };
  scrollToPost: (id: string) => null;
}

/** Messages to tabs of sites that the person has turned on. */
export interface SiteTabProtocol {
  /** The site was turned off, so the coach has to leave the page. */
  leave: () => null;
  /** Answered by permitted pages that are not the site's app. */
  getReport: TabProtocol['getReport'];
}

/** What the popup wants to do with a tip of the draft with this text. 'undo' reverts the last action. */
export interface TipAction {
  readonly text: string;
  readonly ruleId: string;
  readonly how: 'fix' | 'dismiss' | 'undo';
}

/** The result as a sentence, and whether it can be undone. */
export interface Outcome {
  readonly says: string;
  readonly hasUndo: boolean;
}

/** Messages to a tab from background and popup. */
export interface TabProtocol {
  /** Settings, brand or rules have changed, so drafts are reviewed again. */
  stateChanged: (state: CoachState) => null;
  getReport: () => TabReport;
  /** Reviews the drafts now, for people who want reviews only on request. */
  reviewNow: () => null;
  /** Acts like a click next to the composer. Null if there is nothing to report, because the draft has changed or the page will act when it regains focus. */
  act: (action: TipAction) => Outcome | null;
  /** The person pressed the shortcut: opens the card of the composer in use and focuses it. */
  openCard: () => null;
}
