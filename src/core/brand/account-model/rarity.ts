import { placeOfWord } from '../voice/frames.ts';
import { rarityAt } from '../voice/reference-model.ts';

/** What others write every fifteen-hundredth word or more often – "day", "people", "orang" now and then – is no topic. */
const leastRarity = Math.log(1500);

/** How seldom others write a word (the logarithm of how many words it takes to meet it). */
export const rarityOf = (word: string): number => Math.log(rarityAt(placeOfWord(word)));

export const isRare = (word: string): boolean => rarityOf(word) >= leastRarity;
