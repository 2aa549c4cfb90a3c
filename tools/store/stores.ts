import type { StoreTexts } from './texts/types.ts';

export type Field = keyof StoreTexts['fields'];

/** A store: its fields in order, and their maximum length in characters. From the stores’ documentation in 2026-11; it does not state Firefox’s summary and notes and Edge’s notes, so check these in the form. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly Field[];
  readonly most: Readonly<Partial<Record<Field, number>>>;
  readonly least?: Readonly<Partial<Record<Field, number>>>;
  /** Its reviewers build the package themselves. */
  readonly buildsItself?: boolean;
}

const common: readonly Field[] = ['name', 'summary', 'description'];
const asked: readonly Field[] = ['purpose', 'permissions', 'remoteCode', 'dataUse', 'policy', 'notes', 'pictures'];

export const stores: readonly Store[] = [
  { id: 'chrome-web-store', name: 'Chrome Web Store', fields: [...common, ...asked], most: { name: 75, summary: 132, description: 16_000, purpose: 1000, permissions: 1000 } },
  { id: 'edge-add-ons', name: 'Microsoft Edge Add-ons', fields: [...common, 'terms', ...asked], most: { name: 45, summary: 132, description: 10_000, purpose: 1000, permissions: 1000, notes: 2000 }, least: { description: 250 } },
  { id: 'firefox-add-ons', name: 'Firefox Add-ons', fields: [...common, 'terms', ...asked], most: { name: 50, summary: 250, description: 15_000, notes: 3000 }, buildsItself: true },
];

/** Edge takes seven search terms of 30 characters, 21 words in total; Firefox tags follow them. */
export const mostTerms = { terms: 7, characters: 30, words: 21 } as const;
