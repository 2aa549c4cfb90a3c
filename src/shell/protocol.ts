import type { UserData } from '../core/storage/user-data.ts';
import type { AccountModel } from '../core/brand/account-model/account-model.ts';
import type { BrandProfile } from '../core/model/brand.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Hint } from '../core/model/hint.ts';
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

/** What a content script is told of the settings: all that it needs, nothing more. */
export interface CoachState {
  /** Agreed to and switched on. */
  readonly isOn: boolean;
  /** Switched on, agreed to or not: what counts on our own pages. */
  readonly isOnOwn: boolean;
  readonly mode: Settings['mode'];
  readonly pausedUntil: number;
  readonly pausedSites: readonly string[];
  readonly reviewDelay: number;
  /** Language of the strip, and its sentences: sent along, so that the content script carries those of no language. */
  readonly locale: LanguageId;
  readonly strings: CoachStrings;
  /** What stands there while there is no review. */
  readonly views: Readonly<Record<'resting' | 'waiting', readonly Tree[]>>;
  readonly isFolded: boolean;
  /** Styles of all that stands in a site's page. */
  readonly css: string;
}

/** What the coach sees in one tab, told to the popup when it asks. Drafts stay in memory. */
export interface TabReport {
  readonly drafts: readonly { readonly text: string; readonly review: Review | undefined }[];
  readonly profile: RawProfile | undefined;
  /** The page should have one, but it was not understood: perhaps the site has changed. */
  readonly missing: 'composer' | 'profile' | undefined;
  /** Why there is nothing to find: nobody is logged in, or the site shows a page that we do not know. */
  readonly strange: 'logged-out' | 'new-page' | undefined;
  readonly isOn: boolean;
  /** Host of the page. */
  readonly site: string;
  /** How many composers the page has. */
  readonly composers: number;
}

/** A review with all that a coach may come to show of it. */
export interface Reviewed extends Review {
  readonly views: CoachViews;
}

/** A profile's card with all its forms. */
export interface ProfileShown extends ProfileCard {
  readonly views: ProfileViews;
}

/** A hint waved away: where, and in which account. */
export interface HintDismissal {
  readonly id: string;
  readonly scope: DismissScope;
  readonly account?: string | undefined;
}

/** What contexts may ask of the background. A message is a function signature: a missing handler or a wrong argument does not compile. */
export interface Protocol {
  /** Scores and hints for a draft. */
  review: (draft: Draft) => Reviewed;
  /** What a content script needs to know; the tab is told of changes from now on. Who asks is about to ask for more: the background gets ready. */
  getState: () => CoachState;
  /** A draft has become a post: what it did is remembered, its words are not. A line to say about it, where there is something. */
  recordPost: (draft: Draft) => string | null;
  /** Several at once, so that a whole group is one change. */
  setRulesEnabled: (change: { readonly ids: readonly RuleId[]; readonly isOn: boolean }) => Settings;
  /** What was said about a rule's hints is forgotten: it speaks again. */
  clearRuleDismissals: (id: RuleId) => null;
  /** The popup's tab that was open last. */
  setPopupTab: (tab: string) => null;
  /** The profile on screen, as read: what its card says. One's own is kept once a day, a pinned one is brought up to date. */
  visitProfile: (seen: RawProfile) => ProfileShown;
  /** Posts on one's own profile: what each did is remembered, its words are not. */
  recordOwnPosts: (seen: { readonly handle: string; readonly isBesideReplies: boolean; readonly posts: readonly RawOwnPost[] }) => null;
  /** What the rules say to a profile. */
  reviewProfile: (seen: Profile) => readonly Hint[];
  pinProfile: (seen: Profile) => null;
  unpinProfile: (handle: string) => null;
  /** Adds a table's snapshots to the history: what that changes, and which lines could not be read. A preview adds nothing. */
  importFollowerHistory: (file: { readonly csv: string; readonly account: string; readonly isPreview?: boolean }) => HistoryChanges & { readonly wrong: readonly number[] };
  /** Questions and complaints among posts on screen. Nothing of it is kept. */
  findMentions: (heard: { readonly handle: string; readonly posts: readonly VisiblePost[] }) => Mentions;
  /** How many hints there are in the tab that asks; 0 leaves the button blank. */
  setBadge: (count: number) => null;
  /** Takes over what an archive taught. */
  saveArchiveImport: (lessons: { readonly learned: AccountModel; readonly record: readonly PastPost[] }) => null;
  /** Whatever was learned of how an account writes, and remembered of its posts, is gone. */
  deleteAccountData: (handle: string) => null;
  deleteAllAccountData: () => null;
  /** Says what that means: for how long. */
  dismissHint: (ignored: HintDismissal) => string;
  /** Takes a `dismissHint` back. */
  restoreHint: (ignored: HintDismissal) => null;
  fold: (isFolded: boolean) => null;
  updateSettings: (change: Partial<Settings>) => Settings;
  /** Puts parts of what is kept in the place of what is there; the consent stays as it is. */
  restoreBackup: (parts: Partial<UserData>) => null;
  deleteAllData: () => null;
  /** The first is the one that speaks where no handle tells. */
  saveBrands: (brands: readonly BrandProfile[]) => readonly BrandProfile[];
}

/** What a tab is asked about profiles and posts, beside its coaches. */
export interface ProfileTabProtocol {
  stateChanged: TabProtocol['stateChanged'];
  /** The posts on screen, when the popup wants to listen. */
  getPosts: () => { readonly viewer: string | undefined; readonly posts: readonly VisiblePost[] };
  scrollToPost: (id: string) => null;
}

/** What the popup wants done about a hint of a draft with this text; 'undo' takes the last one back. */
export interface Deed {
  readonly text: string;
  readonly ruleId: string;
  readonly how: 'fix' | 'dismiss' | 'undo';
}

/** How that went, in a sentence, and whether there is a way back. */
export interface Outcome {
  readonly says: string;
  readonly hasUndo: boolean;
}

/** What the background and the popup may ask of a tab. */
export interface TabProtocol {
  /** The settings, the brand or the rules have changed: look again. */
  stateChanged: (state: CoachState) => null;
  getReport: () => TabReport;
  /** Read the drafts now: for those who are coached only when they ask. */
  reviewNow: () => null;
  /** Does it as a click beside the composer would. Null where there is nothing to say: the draft is another by now, or the page does it when it has the focus. */
  act: (deed: Deed) => Outcome | null;
  /** The person pressed the key for it: the card opens beside the composer in use, and takes the focus. */
  openCard: () => null;
}
