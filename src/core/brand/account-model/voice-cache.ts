import { asNumber, asRecord } from '../../util/parse.ts';
import { noVoice, parseVoice, type PackedVoice, type VoiceModel } from '../voice.ts';

/** As many as one writes with at a time. Unpacking one takes a millisecond, and a draft is read at every pause. */
const mostModels = 3;
const models = new Map<string, VoiceModel>();

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : -1);

/** The voice that is packed here, ready to hear; the same one as long as nothing was learned. Undefined where it is none. */
export function unpackVoice(packed: unknown): VoiceModel | undefined {
  const record = asRecord(packed);
  const counts = record?.['counts'];
  if (!record || typeof counts !== 'string') return undefined;
  const known = models.get(counts);
  if (known && known.posts === asNumber(0, Infinity)(record['posts']) && known.samples.length === lengthOf(record['samples'])) return known;
  const model = parseVoice(packed);
  if (!model) return undefined;
  models.delete(models.size < mostModels ? counts : (models.keys().next().value ?? ''));
  models.set(counts, model);
  return model;
}

export const voiceIn = ({ voice }: { readonly voice: PackedVoice }): VoiceModel => unpackVoice(voice) ?? noVoice;
