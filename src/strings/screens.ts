import type { LanguageId } from '../core/types.ts';
import { screens as en } from './screens/en.ts';
import { screens as fil } from './screens/fil.ts';
import { screens as id } from './screens/id.ts';
import type { ScreenStrings } from './screens/types.ts';

/** What options and welcome say, by language. Apart from what the popup says, so that the popup opens fast. */
export const screenStrings: Readonly<Record<LanguageId, ScreenStrings>> = { en, id, fil };
