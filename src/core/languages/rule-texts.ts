import type { LanguageId } from '../model/language.ts';
import type { RuleTexts } from '../rules/rule-texts.ts';
import { words as fil } from './fil/texts.ts';
import { words as id } from './id/texts.ts';

type Words = Readonly<Record<string, RuleTexts>>;

/** The rules' sentences, kept apart from the word lists because popup and options need only the sentences. The English ones are in the rules. */
const all: Readonly<Partial<Record<LanguageId, Words>>> = { id, fil };

/** The rules' sentences in a language. For missing rules the English ones are used. */
export const ruleTextsIn = (language: LanguageId): Words => all[language] ?? {};
