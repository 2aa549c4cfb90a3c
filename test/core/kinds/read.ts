import { matcherFor } from '../../../src/core/languages/index.ts';
import { analyseText, type TextAnalysis } from '../../../src/core/text/analysis.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';

export const analysis = (text: string, language?: LanguageId): TextAnalysis => analyseText(text, { matcherFor, prior: language ? [language] : [] });
