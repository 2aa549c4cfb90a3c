import { cueNames, type CueList, type Cues } from '../../languages/cues.ts';
import { ordinaryWords } from '../../languages/ordinary-words.ts';
import type { LanguageId } from '../../model/language.ts';
import { figureOf, figures, mostCues, mostFigure, readers, strengths, type CueReader, type CueTable, type Entry } from './cue-table.ts';
import { isCueToken, shortestStem } from './cues.ts';
import { tokenize } from '../tokens.ts';

export interface Listed {
  readonly id: LanguageId;
  readonly cues: Cues;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Entries that end in `*`, by their stem: they match any word that starts with it. */
  readonly stems: Map<string, Node>;
  readonly entries: Entry[];
}

const node = (): Node => ({ next: new Map(), stems: new Map(), entries: [] });

function stepTo(steps: Map<string, Node>, key: string): Node {
  const known = steps.get(key) ?? node();
  steps.set(key, known);
  return known;
}

/** An entry's words, tokenised like those of a draft. */
const keysOf = (entry: string): readonly string[] =>
  tokenize(entry, [])
    .filter(isCueToken)
    .map(({ key }) => key);

function add(root: Node, written: string, entry: Omit<Entry, 'atStart'>): void {
  const atStart = written.startsWith('^');
  const isStem = written.endsWith('*');
  const keys = keysOf(written.slice(atStart ? 1 : 0, isStem ? -1 : undefined));
  const last = keys.at(-1) ?? '';
  if (isStem && last.length < shortestStem) throw new Error(`"${last}*" is too short a stem`);
  const before = keys.slice(0, -1).reduce((at, key) => stepTo(at.next, key), root);
  stepTo(isStem ? before.stems : before.next, last).entries.push({ ...entry, atStart });
}

const entriesOf = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const commonWordsOf = ({ cues }: Listed): ReadonlySet<string> => new Set(entriesOf(cues['function-word']?.strong));

/** The languages each reader uses, its own last: English words are borrowed everywhere, and a text of two words may be in any language. */
const readersOf = (languages: readonly Listed[]): readonly (readonly [CueReader, readonly Listed[]])[] => [
  ...languages.map((own) => [own.id, languages.filter(({ id }) => id === 'en' || id === own.id)] as const),
  ['any', languages],
];

/** Words that have their own meaning in a language, so that the same word does not count there as a borrowed one. */
const ownWordsOf = (language: Listed): ReadonlySet<string> => new Set([...commonWordsOf(language), ...(ordinaryWords[language.id]).split(' ')]);

/** The bits of the readers that an entry of a language applies to. An ordinary word of the reader's language is never taken for a borrowed one: "may" is "there is" in Filipino, not a month. */
function readersFor(languages: readonly Listed[]): (language: Listed, entry: string) => number {
  const own = new Map(languages.map((language) => [language, ownWordsOf(language)]));
  const ordinary = (language: Listed, entry: string): boolean => ordinaryWords[language.id].split(' ').includes(entry);
  const all = readersOf(languages).map(([reader, lists]) => ({ reader, bit: readers[reader], lists }));
  return (language, entry) =>
    all.reduce((bits, { reader, bit, lists }) => {
      const last = lists.at(-1);
      const isElse = reader === 'any' ? lists.some((other) => other !== language && ordinary(other, entry)) : false;
      return lists.includes(language) && !isElse && (last === language || last === undefined || !own.get(last)?.has(entry)) ? bits | bit : bits;
    }, 0);
}

function trieOf(languages: readonly Listed[]): Node {
  const root = node();
  const readBy = readersFor(languages);
  for (const language of languages) {
    cueNames.forEach((name, cue) => {
      const list: CueList = language.cues[name] ?? {};
      strengths.forEach((is, strength) => {
        for (const written of entriesOf(list[is])) add(root, written, { readers: readBy(language, written), cue, strength });
      });
    });
  }
  return root;
}

/** Compiles the lists into the table that bundles contain in their place. */
export function makeCueTable(languages: readonly Listed[]): CueTable {
  const root = trieOf(languages);
  // Words are numbered in the order in which they are reached, so those that start an entry come first, in the order of their nodes.
  const numbers = new Map<string, number>();
  const nodes: Node[] = [root];
  const wordOf = [0];
  const childOf: number[] = [];
  for (const at of nodes) {
    childOf.push(nodes.length);
    for (const [word] of at.next) if (!numbers.has(word)) numbers.set(word, numbers.size);
    for (const [word, child] of [...at.next].toSorted(([a], [b]) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))) {
      nodes.push(child);
      wordOf.push(numbers.get(word) ?? 0);
    }
  }
  childOf.push(nodes.length);
  const stems: (readonly [number, string, number])[] = [];
  nodes.slice().forEach((at, from) => {
    for (const [key, to] of at.stems) stems.push([from, key, nodes.push(to) - 1]);
  });
  const entries = nodes.flatMap((at) => at.entries.map(figureOf));
  const entryOf = [0];
  for (const at of nodes) entryOf.push((entryOf.at(-1) ?? 0) + at.entries.length);
  if (cueNames.length > mostCues || Math.max(entries.length, nodes.length, ...entries) > mostFigure) throw new Error('The word lists have outgrown their table.');
  return { words: [...numbers.keys()].join(' '), wordOf: figures(wordOf), childOf: figures(childOf), entryOf: figures(entryOf), entries: figures(entries), stems };
}
