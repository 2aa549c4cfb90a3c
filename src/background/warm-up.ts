import { parseDraft } from '../core/review/parse-draft.ts';
import { review } from '../core/review/review.ts';
import { reviewerFor } from './reviewer.ts';

const anyDraft = parseDraft({ text: 'How we plan to open the new route on Monday', kind: 'post' });

/** Reviews a made-up draft while the person types their own, so that stored data, lists and models are in memory for the first review. */
export async function warmUp(): Promise<void> {
  const reviewer = await reviewerFor({});
  if (anyDraft && reviewer.settings.consented && reviewer.settings.isOn) review(anyDraft, reviewer);
}
