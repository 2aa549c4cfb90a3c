import type { LanguageId } from '../model/language.ts';

/** How far what was learned in a language may speak, from 0 to 1. */
interface Shares {
  /** What was learned from English posts: purposes, teasers, value. */
  readonly english: number;
  /** What was learned from rude posts in English and Filipino. */
  readonly learnedRude: number;
  /** The Indonesian list of insults. */
  readonly indonesianList: number;
}

/** By the post's language. Where it cannot be told, words that a model knows are mostly English ones; the list only speaks of what it finds. */
export const shares: Readonly<Record<LanguageId | 'unknown', Shares>> = {
  en: { english: 1, learnedRude: 1, indonesianList: 0 },
  id: { english: 0, learnedRude: 0, indonesianList: 1 },
  fil: { english: 0, learnedRude: 1, indonesianList: 0 },
  unknown: { english: 0.8, learnedRude: 0.5, indonesianList: 1 },
};
