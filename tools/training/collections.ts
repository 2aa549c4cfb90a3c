import { readJudged, readLanguages, readMeasured, readPurposes, readVoices } from './posts.ts';
import type { Collections } from './train.ts';

/** Everything that may be used for fitting. "rude_id" is not: it only measures. */
export const readCollections = (folder: string): Collections => ({
  purposes: [...readPurposes(folder, 'purpose_ngo'), ...readPurposes(folder, 'purpose_corporate')],
  teasers: readJudged(folder, 'teaser_en'),
  rude: [...readJudged(folder, 'rude_en'), ...readJudged(folder, 'rude_fil')],
  languages: readLanguages(folder),
  others: [...readMeasured(folder), ...readVoices(folder)].map(({ text }) => text),
});
