import type { LanguageId } from '../../src/core/model/language.ts';
import { texts as en } from './texts/en.ts';
import { texts as fil } from './texts/fil.ts';
import { texts as id } from './texts/id.ts';
import type { StoreTexts } from './texts/types.ts';

export const storeTexts: Readonly<Record<LanguageId, StoreTexts>> = { en, id, fil };
