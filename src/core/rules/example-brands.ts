import type { BrandProfile } from '../model/brand.ts';
import { noBrand } from '../brand/profile.ts';

/** Fictional brands for the rules' examples. */
export const acme: BrandProfile = {
  ...noBrand,
  name: 'Acme Freight',
  handle: 'acmefreight',
  sites: ['acme.com'],
  topics: ['freight', 'shipping', 'logistics', 'customs', 'delivery'],
  avoid: [
    { word: 'cheap', instead: '' },
    { word: 'clients', instead: 'customers' },
  ],
  tone: { formal: 0.8, emoji: 0 },
  languages: ['en'],
};

export const kopiSenja: BrandProfile = {
  ...noBrand,
  name: 'Kopi Senja',
  handle: 'kopisenja',
  sites: ['kopisenja.co.id'],
  topics: ['kopi / espresso', 'biji', 'seduh', 'roasting', 'petani'],
  use: ['specialty'],
  avoid: [
    { word: 'murahan', instead: 'terjangkau' },
    { word: 'customer', instead: 'pelanggan' },
  ],
  tone: { formal: 0.75, emoji: 0 },
  languages: ['id'],
  preset: 'shop',
  address: 'familiar',
};

export const alingNena: BrandProfile = {
  ...noBrand,
  name: 'Panaderya Nena',
  handle: 'panaderyanena',
  sites: ['panaderyanena.ph'],
  topics: ['tinapay', 'pandesal', 'harina', 'ensaymada', 'panaderya'],
  avoid: [
    { word: 'mumurahin', instead: 'abot-kaya' },
    { word: 'kostumer', instead: 'suki' },
  ],
  tone: { formal: 0.75, emoji: 0 },
  languages: ['fil'],
  preset: 'shop',
  address: 'formal',
};
