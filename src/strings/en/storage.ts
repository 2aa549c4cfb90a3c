import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'The browser does not let us read what is stored just now. Meanwhile nothing of it is changed.',
  newer: 'A later version of Worth Following has stored your data. This one reads it, and changes nothing.',
  misread: 'Something stored could not be read, and is as in the beginning: {places}. Everything else is as it was.',
  parts: { settings: 'choices', brands: 'brands', record: 'remembered posts', dismissals: 'hints waved away', history: 'days of counts', pins: 'profiles kept in sight', voices: 'voices learned' },
};
