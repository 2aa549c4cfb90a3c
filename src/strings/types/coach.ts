/** A sentence with {n}, by plural form; `other` always fits. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** How a hint is waved away. */
export type Ignore = 'once' | 'post' | 'everywhere' | 'replies' | 'account' | 'wrong';

/** What the strip and its card say. {placeholders} are filled in. */
export interface CoachStrings {
  readonly label: string;
  readonly value: string;
  readonly brand: string;
  readonly bands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  readonly brandBands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  /** The kind of post: the words before the list, and where nothing is chosen. */
  readonly kind: { readonly label: string; readonly open: string };
  readonly checklist: { readonly label: string; readonly there: string; readonly missing: string; readonly unclear: string };
  /** For those who hear the page. */
  readonly example: { readonly weak: string; readonly better: string };
  readonly open: string;
  readonly fold: string;
  readonly unfold: string;
  readonly move: string;
  readonly look: string;
  readonly hints: Plural;
  readonly beforePost: string;
  readonly why: string;
  readonly source: string;
  readonly howItCame: string;
  readonly base: string;
  readonly length: string;
  readonly room: Readonly<Record<'smallTalk' | 'promotion', Plural>>;
  readonly noRoom: Readonly<Record<'smallTalk' | 'promotion', string>>;
  readonly does: string;
  readonly signals: Readonly<Record<'inform' | 'promote' | 'relate' | 'personal', string>>;
  readonly forFun: string;
  readonly resting: string;
  readonly nothing: string;
  readonly unsure: string;
  readonly fixes: Readonly<Record<'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag', string>>;
  readonly fixed: string;
  readonly notFixed: string;
  readonly copy: string;
  readonly copied: string;
  readonly ignore: string;
  readonly ignores: Readonly<Record<Ignore, string>>;
  readonly ignored: Readonly<Record<Ignore, string>>;
  /** Dismissed twice: until when it rests. */
  readonly rests: string;
  readonly undo: string;
  /** After Post, of a useful one: how many this week. */
  readonly afterPost: Plural;
}

/** How the coach is: the popup says it in a sentence. */
export type HealthState = 'unasked' | 'off' | 'barred' | 'silent' | 'paused' | 'paused-here' | 'elsewhere' | 'logged-out' | 'new-page' | 'no-composer' | 'no-profile' | 'asked' | 'well';
/** What the person can mend with a button. */
export type Mendable = 'unasked' | 'barred' | 'paused' | 'paused-here' | 'asked';

/** What popup, options and welcome say. */
export interface PageStrings {
  readonly coaching: string;
  readonly now: string;
  readonly rules: string;
  readonly options: string;
  readonly noCoachWhy: string;
  readonly nothingYet: string;
  readonly tryIt: string;
  readonly account: string;
  readonly openAccount: string;
  /** How the coach is, in a sentence. */
  readonly health: Readonly<Record<HealthState, string>>;
  /** Names of the buttons that mend it. */
  readonly mend: Readonly<Record<Mendable, string>>;
  /** The menu of pauses. */
  readonly pause: string;
  readonly pauseHere: string;
  readonly pauseHour: string;
  readonly onlyAsked: string;
  readonly report: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly quietRules: string;
  readonly switchedOff: string;
  readonly offInReplies: string;
  readonly offFor: string;
  readonly restsUntil: string;
  readonly switchOn: string;
  readonly wakeUp: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
  readonly notKnown: string;
  readonly notSaved: string;
  readonly saved: string;
  readonly search: string;
  readonly noRuleFound: string;
  readonly ofRules: string;
  readonly allOn: string;
  readonly allOff: string;
  readonly resetRules: string;
  readonly sourceAndExamples: string;
  readonly firesOn: string;
  readonly quietOn: string;
  readonly draftOf: string;
  readonly groups: Readonly<Record<'kind' | 'value' | 'brand' | 'conversation' | 'craft' | 'cadence' | 'profile', string>>;
  readonly styles: Readonly<Record<'too-early' | 'follows-no-one' | 'broadcaster' | 'in-between' | 'person-to-person' | 'building' | 'lopsided', string>>;
  readonly name: string;
  readonly nameHelp: string;
  readonly handle: string;
  readonly handleHelp: string;
  readonly site: string;
  readonly topics: string;
  readonly save: string;
  readonly badHandle: string;
  readonly badSite: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly private: string;
}
