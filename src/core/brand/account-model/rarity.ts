import { placeOfWord } from '../voice/frames.ts';
import { rarityAt } from '../voice/reference-model.ts';

/** Words that make up at least one in 1,500 words of other people's posts ("day", "people", "orang") are not topics. */
const leastRarity = Math.log(1500);

/** How rarely others use a word: the logarithm of the number of words in which it occurs once on average. */
export const rarityOf = (word: string): number => Math.log(rarityAt(placeOfWord(word)));

export const isRare = (word: string): boolean => rarityOf(word) >= leastRarity;
