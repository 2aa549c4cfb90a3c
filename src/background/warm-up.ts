import { parseDraft } from '../core/review/parse-draft.ts';
import { review } from '../core/review/review.ts';
import { reviewerFor } from './reviewer.ts';

const anyDraft = parseDraft({ text: 'How we plan to open the new route on Monday', kind: 'post' });

/** Reads any draft while the person's own is being typed: what is stored has then been read, and every list and model is at hand. */
export async function warmUp(): Promise<void> {
  const reviewer = await reviewerFor(undefined);
  if (anyDraft && reviewer.settings.consented && reviewer.settings.isOn) review(anyDraft, reviewer);
}
