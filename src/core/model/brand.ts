import type { LanguageId } from './language.ts';

/** What the account stands for, as its owner typed it. Everything may be empty. */
export interface BrandProfile {
  readonly name: string;
  readonly handle: string;
  /** Hosts without scheme or "www.", lower case. */
  readonly sites: readonly string[];
  readonly topics: readonly string[];
  /** Words to use: spelled the way the brand wants them. */
  readonly use: readonly string[];
  /** Words to avoid, and what to write instead ('' = just avoid). */
  readonly avoid: readonly { readonly word: string; readonly instead: string }[];
  /** 0 to 1 each; undefined = no wish. */
  readonly tone: {
    readonly formal?: number | undefined;
    readonly lively?: number | undefined;
    readonly emoji?: number | undefined;
    readonly institutional?: number | undefined;
  };
  readonly languages: readonly LanguageId[];
  readonly preset?: 'person' | 'creator' | 'shop' | 'b2b' | 'newsroom' | undefined;
  /** How readers are addressed: set when the brand chose one. */
  readonly address?: 'formal' | 'familiar' | undefined;
}
