import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'Your browser won’t let us read your saved data right now. Until it does, nothing is changed.',
  newer: 'Your data was saved by a newer version of Worth Following. This one only reads it. Please update.',
  misread: 'Part of your data couldn’t be read and was reset: {places}. Everything else is fine.',
  parts: { settings: 'settings', brands: 'brands', record: 'post statistics', dismissals: 'dismissed tips', history: 'follower counts', pins: 'pinned profiles', voices: 'learned voices' },
};
