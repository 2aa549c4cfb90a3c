import type { RuleWords } from '../../words.ts';

/** The rules' sentences. */
export const words: Readonly<Record<string, RuleWords>> = {};
