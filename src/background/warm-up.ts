import { parseDraft } from '../core/review/parse-draft.ts';
import { review, type Reviewer } from '../core/review/review.ts';
import { forgetWords } from '../core/util/word-cache.ts';
import { reviewerFor } from './reviewer.ts';

const anyDraft = parseDraft({ text: 'How we plan to open the new route on Monday', kind: 'post' });

const reviewAny = (reviewer: Reviewer): unknown => anyDraft && review(anyDraft, reviewer);

/** Reviews a made-up draft while the person types their own, so that stored data, lists and models are in memory for the first review. */
export async function warmUp(): Promise<void> {
  const reviewer = await reviewerFor({});
  if (reviewer.settings.consented && reviewer.settings.isOn) reviewAny(reviewer);
}

/** Drops what caches hold of drafts and posts: the words, and the last text, in whose place a made-up one is reviewed. */
export async function forgetTexts(): Promise<void> {
  clearTimeout(timer);
  forgetWords();
  reviewAny(await reviewerFor({}));
}

/** Milliseconds after a review until its draft is forgotten, because nobody tells the background that it was left. The policy says half a minute. */
const keptFor = 20_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Forgets the texts once nothing has been reviewed for a while. */
export function forgetTextsLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void forgetTexts(), keptFor);
}
