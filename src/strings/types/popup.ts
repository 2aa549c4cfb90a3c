/** The coach's state, which the popup shows as a sentence. */
export type HealthState = 'needs-consent' | 'off' | 'no-permission' | 'no-response' | 'paused' | 'paused-here' | 'no-content-script' | 'logged-out' | 'new-page' | 'other-app' | 'no-composer' | 'no-profile' | 'on-demand' | 'ok';
/** States that a button can fix. */
export type Repairable = 'needs-consent' | 'no-permission' | 'paused' | 'paused-here' | 'on-demand';

/** Texts shared by popup, options and welcome page. */
export interface PageStrings {
  readonly coaching: string;
  readonly now: string;
  readonly rules: string;
  readonly options: string;
  readonly noCoachWhy: string;
  readonly nothingYet: string;
  /** The link to the list of sites that can be turned on. */
  readonly chooseSites: string;
  readonly tryIt: string;
  readonly account: string;
  readonly openAccount: string;
  /** A sentence for each state of the coach. */
  readonly health: Readonly<Record<HealthState, string>>;
  /** Labels of the buttons that fix it. */
  readonly repair: Readonly<Record<Repairable, string>>;
  /** The menu of pauses. */
  readonly pause: string;
  readonly pauseHere: string;
  readonly pauseHour: string;
  readonly onDemand: string;
  readonly report: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly mutedRules: string;
  readonly switchedOff: string;
  readonly offInReplies: string;
  readonly offFor: string;
  readonly snoozedUntil: string;
  readonly switchOn: string;
  readonly endSnooze: string;
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
  readonly flags: string;
  readonly passes: string;
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
  readonly tooLong: string;
  readonly tooMany: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly private: string;
}
