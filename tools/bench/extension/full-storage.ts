import { emptyAccountModel, learnPosts } from '../../../src/core/brand/account-model/account-model.ts';
import { summariseDraft } from '../../../src/core/posts/post-history.ts';
import { review } from '../../../src/core/review/review.ts';
import { official } from '../../../test/support/voices.ts';
import { encodeParts } from '../../../src/core/storage/codec.ts';
import { draftOf, reviewer } from '../ours/account.ts';

/** The stored data of an account that has used the coach for a long time. */
const manyPosts = 1000;

/** Everything that is stored if every part of the product is in use: two brands, a learned voice, a full history. */
export function everythingKept(posts: readonly string[], now: number): object {
  const own = official.earlier.map((text, i) => ({ id: String(i), text, kind: 'post' as const, postedAt: now - i * 3_600_000 }));
  const record = posts.slice(0, manyPosts).map((text, i) => summariseDraft(draftOf(text), review(draftOf(text), reviewer), reviewer.brand, now - (i + 1) * 7_200_000));
  return encodeParts({ settings: { consented: true }, brands: reviewer.brands, voices: [learnPosts(emptyAccountModel(reviewer.brand.handle), own)], record });
}
