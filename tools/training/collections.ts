import { readJudged, readLanguages, readMeasured, readPairs, readPurposes, readVoices } from './posts.ts';
import type { Collections } from './train.ts';

const pairKinds = ['same_url', 'near_topic', 'decile_org'] as const;

/** Everything that may be fitted on. "rude_id" is not among it: it only measures. */
export const readCollections = (folder: string): Collections => ({
  purposes: [...readPurposes(folder, 'purpose_ngo'), ...readPurposes(folder, 'purpose_corporate')],
  teasers: readJudged(folder, 'teaser_en'),
  rude: [...readJudged(folder, 'rude_en'), ...readJudged(folder, 'rude_fil')],
  pairs: pairKinds.flatMap((kind) => readPairs(folder, `pairs_${kind}`).map((pair) => Object.assign(pair, { kind }))),
  measured: readMeasured(folder),
  languages: readLanguages(folder),
  others: readVoices(folder).map(({ text }) => text),
});
