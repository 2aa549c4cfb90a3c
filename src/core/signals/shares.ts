import type { LanguageId } from '../model/language.ts';

/** How much each model counts in a language, from 0 to 1. */
interface Shares {
  /** Learned from English posts: purposes, teasers, value. */
  readonly english: number;
  /** Learned from rude posts in English and Filipino. */
  readonly learnedRude: number;
  /** The Indonesian list of insults. */
  readonly indonesianList: number;
}

/** By the post's language. If that is unclear, everything counts: the words that a model knows are mostly English, and the list only counts what it finds. */
export const shares: Readonly<Record<LanguageId | 'unknown', Shares>> = {
  en: { english: 1, learnedRude: 1, indonesianList: 0 },
  id: { english: 0, learnedRude: 0, indonesianList: 1 },
  fil: { english: 0, learnedRude: 1, indonesianList: 0 },
  unknown: { english: 0.8, learnedRude: 0.5, indonesianList: 1 },
};
