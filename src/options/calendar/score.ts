import { siteOf } from '../../core/brand/account.ts';
import { brandFor } from '../../core/brand/profile.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { PlannedPost } from '../../core/files/content-calendar.ts';
import { postsOf } from '../../core/posts/post-history.ts';
import type { review as Reviewing } from '../../core/review/review.ts';
import type { Draft } from '../../core/model/draft.ts';
import { sites } from '../../core/model/site.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { Review } from '../../core/model/review.ts';

/** Milliseconds of work before the page may draw and react again. */
const slice = 12;

const draftOf = ({ text, account, site }: PlannedPost): Draft => ({ text, account, site, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: sites[siteOf({ account, site })].limit });

/** Lets the page draw and react. Uses a message, because it arrives sooner than a timer. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

interface Scoring {
  readonly posts: readonly PlannedPost[];
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly now: number;
  /** All reviews so far, in the order of the posts. */
  readonly onProgress: (reviews: readonly Review[]) => void;
  readonly signal: AbortSignal;
}

/** Reviews planned posts in the page itself, in slices. Resolves when all are done, or when the signal aborts. */
export async function scoreAll({ posts, kept, locale, now, onProgress, signal }: Scoring): Promise<void> {
  // Load the rules on demand, because they are larger than the rest of the page.
  const { review }: { readonly review: typeof Reviewing } = await import('../../core/review/review.ts');
  const { settings, brands, record } = kept;
  const reviews: Review[] = [];
  let since = performance.now();
  for (const planned of posts) {
    if (signal.aborted) return;
    const draft = { ...draftOf(planned), isFinished: true };
    reviews.push(review(draft, { settings, locale, brand: brandFor(brands, draft.account), brands, recent: postsOf(record, draft), now }));
    if (performance.now() - since < slice) continue;
    onProgress([...reviews]);
    await breathe();
    since = performance.now();
  }
  onProgress(reviews);
}
