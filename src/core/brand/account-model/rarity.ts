import { placeOfWord } from '../voice/frames.ts';
import { rarityAt } from '../voice/reference-model.ts';

/** A word that others use at least once in fifteen hundred – "day", "people", "orang" – is not a topic. */
const leastRarity = Math.log(1500);

/** How rarely others use a word (the logarithm of how many words it takes to meet it). */
export const rarityOf = (word: string): number => Math.log(rarityAt(placeOfWord(word)));

export const isRare = (word: string): boolean => rarityOf(word) >= leastRarity;
