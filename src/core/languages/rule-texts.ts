import type { LanguageId } from '../model/language.ts';
import type { RuleTexts } from '../rules/rule-texts.ts';
import { words as fil } from './fil/texts.ts';
import { words as id } from './id/texts.ts';

type Words = Readonly<Record<string, RuleTexts>>;

/** The rules' sentences, apart from the word lists: popup and options need one without the other. English ones are in the rules. */
const all: Readonly<Partial<Record<LanguageId, Words>>> = { id, fil };

/** The rules' sentences in a language; a missing rule uses English. */
export const ruleTextsIn = (language: LanguageId): Words => all[language] ?? {};
