import type { LanguageId } from './language.ts';

/** Kinds of account to choose from, in display order. */
export const brandPresets = ['person', 'creator', 'freelancer', 'shop', 'b2b', 'ngo', 'public-office', 'newsroom'] as const;
export type BrandPreset = (typeof brandPresets)[number];

/** What an account stands for, as its owner typed it. Everything may be empty. */
export interface BrandProfile {
  readonly name: string;
  readonly handle: string;
  /** Other accounts of the brand, on any site. Absent if there are none. */
  readonly moreHandles?: readonly string[] | undefined;
  /** Host names without scheme or "www.", in lower case. */
  readonly sites: readonly string[];
  readonly topics: readonly string[];
  /** Words to use, in the brand's own spelling. */
  readonly use: readonly string[];
  /** Words to avoid, and what to write instead ('' to just avoid the word). */
  readonly avoid: readonly { readonly word: string; readonly instead: string }[];
  /** 0 to 1 each; `undefined` means no preference. */
  readonly tone: {
    readonly formal?: number | undefined;
    readonly lively?: number | undefined;
    readonly emoji?: number | undefined;
    readonly institutional?: number | undefined;
  };
  readonly languages: readonly LanguageId[];
  readonly preset?: BrandPreset | undefined;
  /** The form of address for readers, if the brand has chosen one. */
  readonly address?: 'formal' | 'familiar' | undefined;
}
