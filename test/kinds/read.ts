import { matcherFor } from '../../src/core/languages/index.ts';
import { read, type Reading } from '../../src/core/text/analysis.ts';
import type { LanguageId } from '../../src/core/model/language.ts';

export const reading = (text: string, language?: LanguageId): Reading => read(text, { matcherFor, prior: language ? [language] : [] });
