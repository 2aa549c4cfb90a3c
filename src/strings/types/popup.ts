/** How the coach is: the popup says it in a sentence. */
export type HealthState = 'needs-consent' | 'off' | 'no-permission' | 'no-response' | 'paused' | 'paused-here' | 'no-content-script' | 'logged-out' | 'new-page' | 'other-app' | 'no-composer' | 'no-profile' | 'on-demand' | 'ok';
/** What the person can mend with a button. */
export type Mendable = 'needs-consent' | 'no-permission' | 'paused' | 'paused-here' | 'on-demand';

/** What popup, options and welcome say. */
export interface PageStrings {
  readonly coaching: string;
  readonly now: string;
  readonly rules: string;
  readonly options: string;
  readonly noCoachWhy: string;
  readonly nothingYet: string;
  /** Leads to the sites that can be turned on. */
  readonly chooseSites: string;
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
