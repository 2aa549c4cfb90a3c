/** An engine to compare with our core: a file that exports `load`. */
export interface Engine {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Which part of a coach's job it does. */
  readonly does: string;
  /** Why it cannot run in a page. */
  readonly notInPages?: string;
}

const competitor = (id: string, name: string, does: string, more: Partial<Engine> = {}): Engine => ({ id, name, does, file: `competitors/${id}.js`, ...more });
const own = (id: string, name: string, does: string): Engine => ({ id, name, does, file: `ours/${id}.ts` });

/** The reference comes first, then ours. */
export const engines: readonly Engine[] = [
  own('scan', 'one plain scan', 'reads every character once'),
  own('rules', '**ours, without signals and voice**', 'language, every rule and its sentence, two scores'),
  own('everything', '**ours, everything**', 'the whole review: rules, tips, scores, signals, likeness to a learned voice; three languages'),
  competitor('twitter-text', 'twitter-text 3.1.0', 'weighted length'),
  competitor('write-good', 'write-good 1.0.8', 'style of English prose'),
  competitor('wink-nlp', 'wink-nlp 2.4.0', 'English: tokens, parts of speech, sentiment'),
  competitor('vader-sentiment', 'vader-sentiment 1.1.3', 'English: sentiment'),
  competitor('compromise', 'compromise 14.17.0', 'English: parts of speech'),
  competitor('retext', 'retext 9 (readability, equality, passive, simplify)', 'style of English prose'),
  competitor('alex', 'alex 11.0.1', 'English: inconsiderate words'),
  competitor('textlint', 'textlint 15.8 (4 prose rules)', 'style of English prose', { notInPages: 'its kernel asks for Node’s own modules' }),
  competitor('harper', 'harper.js 2.10.0', 'English grammar', {}),
];
