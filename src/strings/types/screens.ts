import type { BrandPreset } from '../../core/model/brand.ts';
import type { Plural } from './coach.ts';

/** Texts of the welcome page. */
export interface WelcomeStrings {
  readonly title: string;
  readonly intro: string;
  readonly ask: string;
  /** What the person agrees to, in one sentence. */
  readonly consent: string;
  readonly details: string;
  readonly reads: string;
  readonly readsList: readonly string[];
  readonly never: string;
  readonly neverList: readonly string[];
  readonly kept: string;
  readonly keptList: readonly string[];
  readonly agree: string;
  readonly later: string;
  readonly skipped: string;
  readonly skippedHow: string;
  readonly who: string;
  readonly whoWhy: string;
  readonly topics: string;
  readonly topicNames: readonly [string, string];
  readonly topicExamples: readonly [string, string];
  readonly skip: string;
  readonly agreed: string;
  readonly pinHow: string;
  readonly writeHow: string;
  readonly writeLink: string;
  readonly sitesHow: string;
  readonly sitesLink: string;
  readonly tellHow: string;
  readonly tellLink: string;
  readonly withdraw: string;
}

/** Texts of options and welcome page that the popup does not use. */
export interface ScreenStrings {
  /** The text of the link to the privacy policy. */
  readonly policy: string;
  readonly welcome: WelcomeStrings;
  readonly options: OptionsStrings;
}

/** Texts of the options page, by section. */
interface OptionsStrings {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly sectionsLabel: string;
  /** Accessible name of the list of tools. */
  readonly tools: string;
  /** How a section is saved: for switches, and for a form. */
  readonly savedAtOnce: string;
  readonly savedByButton: string;
  readonly brand: BrandStrings;
  readonly rules: RulesStrings;
  readonly writing: WritingStrings;
  readonly sites: SitesStrings;
  readonly data: DataStrings;
  readonly calendar: CalendarStrings;
  readonly trial: TrialStrings;
}
export type SectionId = 'brand' | 'rules' | 'writing' | 'speech' | 'sites' | 'data' | 'calendar' | 'try';

export interface BrandStrings {
  readonly intro: string;
  readonly choose: string;
  readonly nameless: string;
  readonly isDefault: string;
  readonly makeDefault: string;
  readonly add: string;
  readonly remove: string;
  readonly unsaved: string;
  /** Labels of parts that are collapsed at first. */
  readonly more: string;
  readonly sitesHelp: string;
  readonly topicsHelp: string;
  readonly use: string;
  readonly useHelp: string;
  readonly addWord: string;
  readonly removeWord: string;
  readonly avoid: string;
  readonly avoidHelp: string;
  readonly avoidWord: string;
  readonly avoidInstead: string;
  readonly addRow: string;
  readonly removeRow: string;
  readonly tone: string;
  readonly toneHelp: string;
  readonly noWish: string;
  readonly tones: Readonly<Record<'formal' | 'lively' | 'emoji' | 'institutional', { readonly name: string; readonly low: string; readonly high: string }>>;
  readonly languages: string;
  readonly languagesHelp: string;
  readonly preset: string;
  readonly presetHelp: string;
  readonly presets: Readonly<Record<BrandPreset, string>>;
  readonly address: string;
  readonly addressHelp: string;
  readonly addresses: Readonly<Record<'formal' | 'familiar', string>>;
  readonly none: string;
  /** Why a field cannot be saved. {word}: what is meant, {n}: the limit. */
  readonly problems: Readonly<Record<'longWord' | 'taken' | 'twice' | 'noWord', string>>;
}

interface RulesStrings {
  readonly intro: string;
}

export interface WritingStrings {
  readonly mode: string;
  readonly modes: Readonly<Record<'automatic' | 'on-demand', string>>;
  readonly pause: string;
  readonly pauseHelp: string;
  readonly seconds: string;
  /** {key}: the shortcut as the browser writes it. */
  readonly shortcut: string;
  /** The browser has assigned no shortcut. */
  readonly noShortcut: string;
  readonly afterPost: string;
  readonly smallTalk: string;
  readonly smallTalkHelp: string;
  readonly promotion: string;
  readonly promotionHelp: string;
  readonly pausedSites: string;
  readonly goOn: string;
}

export interface SitesStrings {
  readonly intro: string;
  /** Shown next to X. */
  readonly always: string;
  readonly on: string;
  readonly off: string;
  readonly turnOn: string;
  readonly turnOff: string;
  /** Shown in place of a name if the browser permits all sites. */
  readonly everywhere: string;
  readonly server: string;
  readonly serverHelp: string;
  readonly noServer: string;
  /** {name}: the site. */
  readonly turnedOn: string;
  /** The site is allowed, but there is no consent. */
  readonly allowedUnagreed: string;
  /** The site is allowed, but tips are off or paused, in general or there. */
  readonly allowedAsleep: string;
  readonly turnedOff: string;
  /** The browser refused to take the permission back. */
  readonly notTurnedOff: string;
  readonly refused: string;
}

export interface DataStrings {
  readonly intro: string;
  readonly posts: Plural;
  readonly since: string;
  readonly brands: Plural;
  readonly dismissals: Plural;
  readonly counts: Plural;
  readonly pins: Plural;
  readonly switched: Plural;
  readonly exceptions: Plural;
  readonly wrongTips: Plural;
  readonly voices: Plural;
  readonly exportName: string;
  readonly exportHelp: string;
  readonly importName: string;
  readonly importHelp: string;
  readonly preview: string;
  readonly previewSame: string;
  readonly toCome: Plural;
  readonly changes: Readonly<Record<'choices' | 'rules' | 'brands' | 'record' | 'dismissals' | 'history' | 'pins' | 'voices', string>>;
  readonly asIs: string;
  readonly take: string;
  readonly cancel: string;
  readonly taken: string;
  readonly undo: string;
  readonly undone: string;
  readonly problems: Readonly<Record<'too-large' | 'no-json' | 'not-ours' | 'newer' | 'unknown' | 'unexpected' | 'unreadable', string>>;
  readonly deleteName: string;
  readonly deleteHelp: string;
  readonly deleteSure: string;
  readonly deleteYes: string;
  readonly deleted: string;
  readonly consent: string;
  readonly consentGiven: string;
  readonly consentMissing: string;
  readonly withdraw: string;
  readonly toWelcome: string;
}

export interface CalendarStrings {
  readonly intro: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly open: string;
  readonly sample: string;
  readonly look: string;
  readonly stop: string;
  readonly progress: string;
  readonly done: Plural;
  readonly worth: Plural;
  readonly nothing: string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly leftOut: Plural;
  readonly unclosed: string;
  readonly unread: Plural;
  readonly unreadHelp: string;
  readonly line: string;
  /** Marks an unread row in the saved table. */
  readonly notUnderstood: string;
  readonly when: string;
  /** The site of a row. */
  readonly site: string;
  readonly post: string;
  readonly length: string;
  readonly tips: string;
  /** {n}: the site's limit. */
  readonly tooLong: string;
  readonly more: string;
  readonly save: string;
  readonly table: string;
}

export interface TrialStrings {
  readonly intro: string;
  /** Label of the choice of a site. */
  readonly site: string;
  readonly label: string;
  readonly placeholder: string;
  readonly samples: string;
  readonly sampleNames: readonly string[];
  readonly clear: string;
  readonly asleep: string;
}
