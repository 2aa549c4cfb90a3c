import type { Plural } from './coach.ts';

type ArchiveProblem = 'foreign' | 'no-posts' | 'no-account' | 'another-account' | 'broken' | 'unsupported' | 'unreadable';
type BrandFileProblem = 'too-large' | 'no-json' | 'not-ours' | 'newer' | 'empty' | 'unexpected' | 'unreadable';

/** Texts of the options about accounts that were learned from. {placeholders} are filled in. */
export interface AccountDataStrings {
  readonly title: string;
  readonly promise: string;
  readonly nothing: string;
  readonly posts: Plural;
  readonly remembered: Plural;
  readonly counts: Plural;
  readonly exceptions: Plural;
  readonly words: Plural;
  readonly size: string;
  readonly forget: string;
  readonly forgetAll: string;
  readonly forgotten: string;
  readonly undo: string;
  readonly undone: string;
  readonly full: string;
  readonly archive: {
    readonly title: string;
    readonly help: string;
    readonly account: string;
    readonly noHandle: string;
    readonly choose: string;
    readonly progress: string;
    readonly read: Plural;
    readonly left: string;
    readonly learning: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly problems: Readonly<Record<ArchiveProblem, string>>;
    readonly summary: string;
    readonly inAll: Plural;
    readonly span: string;
    readonly skipped: Plural;
    readonly damaged: Plural;
    readonly toCome: Plural;
    readonly renamed: string;
    readonly voice: Plural;
    readonly known: string;
    readonly record: Plural;
    readonly topics: string;
    readonly keep: string;
    readonly discard: string;
    readonly kept: string;
    readonly discarded: string;
  };
  readonly suggestions: {
    readonly title: string;
    readonly help: string;
    readonly topics: string;
    readonly sites: string;
    readonly languages: string;
    readonly add: string;
  };
  readonly brandFile: {
    readonly title: string;
    readonly save: string;
    readonly saveHelp: string;
    readonly open: string;
    readonly openHelp: string;
    readonly preview: string;
    readonly replaces: string;
    readonly adds: string;
    readonly tooMany: string;
    readonly sharesHandle: string;
    readonly rows: Readonly<Record<'name' | 'handle' | 'sites' | 'topics' | 'use' | 'avoid' | 'languages', string>>;
    readonly take: string;
    readonly cancel: string;
    readonly taken: string;
    readonly problems: Readonly<Record<BrandFileProblem, string>>;
  };
}
