import type { LanguageId } from '../../core/model/language.ts';
import type { Plural } from './coach.ts';

/** Texts of My account, in the popup and on its page. {placeholders} are filled in. */
export interface AccountStrings {
  readonly onThisPage: string;
  readonly yours: string;
  readonly account: string;
  readonly nothingYet: string;
  /** When the numbers were read. */
  readonly asOf: string;
  /** What a figure is based on. */
  readonly basis: Plural;
  readonly tooFew: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
  readonly date: string;
  readonly tips: string;
  readonly chart: { readonly title: string; readonly move: string; readonly table: string; readonly firstDay: string };
  /** `forbidden` refers to X's own rule, for accounts on X. */
  readonly churn: { readonly title: string; readonly text: string; readonly forbidden: string; readonly source: string };
  readonly stayed: string;
  /** X's limit on following. */
  readonly cap: string;
  /** The weekly recap. */
  readonly week: {
    readonly title: string;
    /** Shown if nothing was posted this week. */
    readonly lastTitle: string;
    readonly useful: string;
    readonly before: string;
    readonly remarks: Readonly<Record<'none' | 'some' | 'more', string>>;
    readonly kinds: string;
    readonly replies: string;
    readonly habit: string;
    readonly habitFrom: string;
    readonly empty: string;
  };
  readonly mix: {
    readonly title: string;
    readonly purposes: Readonly<Record<'inform' | 'promote' | 'relate' | 'personal' | 'other', string>>;
    readonly advice: Readonly<Record<'sells-much' | 'tells-of-self' | 'inform-more' | 'good', string>>;
  };
  readonly shares: {
    readonly title: string;
    readonly replies: string;
    /** Why the share of replies may be unknown. */
    readonly repliesUnknown: string;
    readonly links: string;
    readonly linksHome: string;
    readonly smallTalk: string;
    readonly budget: string;
    readonly of: string;
  };
  readonly rhythm: {
    readonly title: string;
    readonly strip: string;
    readonly day: Plural;
    readonly perActiveDay: string;
    readonly bursts: Plural;
    readonly longestGap: Plural;
    readonly silentFor: Plural;
  };
  readonly closeness: { readonly title: string; readonly text: string; readonly onScreen: Plural; readonly answered: Plural };
  readonly answered: { readonly title: string; readonly times: string; readonly usual: string };
  readonly engagement: { readonly title: string; readonly recent: string; readonly usual: string; readonly note: string };
  readonly tell: {
    readonly title: string;
    readonly why: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly pins: { readonly title: string; readonly intro: string; readonly pin: string; readonly unpin: string; readonly isFull: string; readonly you: string; readonly style: string };
  readonly mentions: {
    readonly title: string;
    readonly intro: string;
    readonly read: Plural;
    readonly none: string;
    readonly kinds: Readonly<Record<'question' | 'complaint', string>>;
    readonly about: Readonly<Record<'you' | 'brand' | 'topic', string>>;
    readonly words: string;
    readonly people: Plural;
    readonly noPage: string;
  };
  readonly table: {
    readonly title: string;
    readonly save: string;
    readonly add: string;
    readonly file: string;
    readonly wouldAdd: Plural;
    readonly wouldChange: Plural;
    readonly added: Plural;
    readonly changed: Plural;
    readonly toCome: Plural;
    readonly tooOld: Plural;
    readonly failed: string;
    readonly nothingAdded: string;
    readonly wrong: string;
    readonly take: string;
    readonly cancel: string;
    readonly undo: string;
    readonly undone: string;
    readonly help: string;
  };
}

/** Lines to share. Needed in every language, because the readers of a newsletter may speak a different language from the interface. */
interface TellLines {
  readonly plain: string;
  readonly withTopics: string;
}
export type TellLinesIn = Readonly<Record<LanguageId, TellLines>>;
