import type { LanguageId } from './language.ts';

/** Kinds of account, as they are offered. */
export const brandPresets = ['person', 'creator', 'freelancer', 'shop', 'b2b', 'ngo', 'public-office', 'newsroom'] as const;
export type BrandPreset = (typeof brandPresets)[number];

/** What the account stands for, as its owner typed it. Everything may be empty. */
export interface BrandProfile {
  readonly name: string;
  readonly handle: string;
  /** Its other accounts, on any site; absent if there are none. */
  readonly moreHandles?: readonly string[] | undefined;
  /** Host names without scheme or "www.", in lower case. */
  readonly sites: readonly string[];
  readonly topics: readonly string[];
  /** Words to use, in the brand's own spelling. */
  readonly use: readonly string[];
  /** Words to avoid, and what to write instead ('' = just avoid). */
  readonly avoid: readonly { readonly word: string; readonly instead: string }[];
  /** 0 to 1 each; undefined: no preference. */
  readonly tone: {
    readonly formal?: number | undefined;
    readonly lively?: number | undefined;
    readonly emoji?: number | undefined;
    readonly institutional?: number | undefined;
  };
  readonly languages: readonly LanguageId[];
  readonly preset?: BrandPreset | undefined;
  /** How readers are addressed, if the brand has chosen a way. */
  readonly address?: 'formal' | 'familiar' | undefined;
}
