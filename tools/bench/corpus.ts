import { runnerImport } from 'vite';
import type { Example, Examples } from '../../src/core/rules/example.ts';
import type { LanguageId } from '../../src/core/model/language.ts';
import { english } from '../../test/core/signals/posts/en.ts';
import { filipino } from '../../test/core/signals/posts/fil.ts';
import { indonesian } from '../../test/core/signals/posts/id.ts';
import type { Lengthy } from './measure.ts';

/** Texts that engines are measured on: posts, prose of growing length, and strings that slow down careless engines. */
export interface Corpus {
  readonly posts: readonly string[];
  readonly prose: readonly Lengthy[];
  readonly hostile: readonly Lengthy[];
}

export const lengths = [280, 1_000, 5_000, 25_000] as const;
const perLanguage = 800;
/** The longest possible post. */
const longestPost = 280;

/** Pseudo-random numbers from 0 to 1, the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

type EveryExample = { readonly examplesIn: (language: LanguageId) => Readonly<Record<string, Examples>> };

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** Every sentence of the project in a language: the rules' examples and the posts that test the signals. */
async function sentencesIn(language: LanguageId): Promise<readonly string[]> {
  const { module } = await runnerImport<EveryExample>('/test/core/rules/every-example.ts', { configFile: false, logLevel: 'error' });
  const examples = Object.values(module.examplesIn(language)).flatMap(({ flags, passes, praises }) => [...flags, ...passes, ...(praises ?? [])].map(textOf));
  const judged = Object.values({ en: english, id: indonesian, fil: filipino }[language]).flatMap((lines) => lines.trim().split('\n'));
  return [...new Set([...examples, ...judged])].filter((text) => text.trim() !== '');
}

const tails = ['', '', '', '', ' https://saddleandspoke.example/tubes', ' #bikes', ' #kopi #senja', ' 😀', ' 👩‍👩‍👧 ✨', ' @ana', '!!!', '…'];

/** One to three sentences of a language, some followed by a link, hashtags, a name or an emoji. */
function* postsOf(sentences: readonly string[], chance: () => number): Generator<string> {
  const one = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  for (;;) {
    const pieces = Array.from({ length: 1 + Math.floor(chance() * chance() * 3) }, () => one(sentences));
    const post = `${pieces.join(chance() < 0.2 ? '\n' : ' ')}${one(tails)}`;
    if (post.length <= longestPost) yield post;
  }
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Each has slowed down some text reader badly, or could. */
const hostilePieces: Readonly<Record<string, string>> = {
  'a.a.a.': 'a.', links: 'http://a.a.', letters: 'a', capitals: 'A', 'a a a': 'a ', spaces: ' ', lines: '\n', '####': '#', hashtags: '#a ', '@a@a': '@a', quotes: '“ ', digits: '1', emoji: '😀', families: '👨‍👩‍👧', 'full width': 'ａ', accents: 'e\u{301}', numbers: '50% off ', questions: 'what do you think? ', lists: '\n1. ', names: 'Na ',
};

/** 2,400 posts in three languages, shuffled, and the long texts; the same each time. */
export async function corpus(): Promise<Corpus> {
  const chance = seeded(2026);
  const posts = new Set<string>();
  const prose: Lengthy[] = [];
  for (const language of ['en', 'id', 'fil'] as const) {
    const sentences = await sentencesIn(language);
    const end = posts.size + perLanguage;
    for (const post of postsOf(sentences, chance)) if (posts.add(post).size >= end) break;
    const mixed = shuffled(sentences, chance).join(' ');
    for (const length of lengths) prose.push({ name: language, length, text: repeated(`${mixed}\n\n`, length) });
  }
  const hostile = Object.entries(hostilePieces).flatMap(([name, piece]) => lengths.slice(1).map((length) => ({ name, length, text: repeated(piece, length) })));
  return { posts: shuffled([...posts], chance), prose, hostile };
}
