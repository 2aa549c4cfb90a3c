import type { LanguageId } from '../../core/types.ts';
import type { RatioStrings } from './types.ts';
import { ratios as en } from './en.ts';
import { ratios as fil } from './fil.ts';
import { ratios as id } from './id.ts';

/** What My account says, by language. Apart from the popup's other strings, so that it opens fast. */
export const ratioStrings: Readonly<Record<LanguageId, RatioStrings>> = { en, id, fil };
