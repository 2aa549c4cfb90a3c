import { harmlessNeighbours } from './cues/harmless.ts';
import { rudeEnglish } from './cues/rude-en.ts';
import { rudeFilipino } from './cues/rude-fil.ts';
import { rudeIndonesian } from './cues/rude-id.ts';
import { middling, plainOf, stemBit, strong, weak } from './insults.ts';

const parse = (text: string): ReadonlyMap<string, number> => {
  const marks = new Map<string, number>();
  for (const line of text.split('|')) {
    const word = line.trim();
    if (word === '') continue;
    const bare = word.replace(/[*~^]+$/u, '');
    const strength = word.endsWith('~') ? weak : word.endsWith('^') ? middling : strong;
    marks.set(bare.split(' ').map(plainOf).join(' '), strength | (word.includes('*') ? stemBit : 0));
  }
  return marks;
};

const lists = [rudeEnglish, rudeIndonesian, rudeFilipino].map(parse);

/** The words of each list in plain form, separated by "|". */
export const words: readonly string[] = lists.map((list) => [...list.keys()].join('|'));
/** A number for each word (see `insults.ts`). */
export const marks: readonly string[] = lists.map((list) => [...list.values()].join(''));
/** First words of phrases. Only after one of these is the next word looked up. */
export const openers = [...new Set(lists.flatMap((list) => [...list.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' ')))))].join('|');
/** Neighbours that show a word is meant literally. */
export const harmless: readonly (readonly [word: string, neighbours: string])[] = Object.entries(harmlessNeighbours).map(([word, neighbours]) => [plainOf(word), neighbours]);
