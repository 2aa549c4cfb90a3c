import { acme, kopiSenja } from '../../../src/core/rules/example-brands.ts';
import { summariseDraft } from '../../../src/core/posts/post-history.ts';
import { review, type Reviewer } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import { official } from '../../../test/support/voices.ts';

/** A post of which only the words matter. */
export const draftOf = (text: string): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 25_000 });

const someDay = 1_700_000_000_000;
const hour = 3_600_000;
const newcomer: Reviewer = { settings: defaultSettings, locale: 'en', brand: { ...acme, languages: ['en', 'id', 'fil'] }, brands: [acme, kopiSenja], recent: [], now: someDay };

/** The account's last forty posts, as stored. */
const recent: readonly PastPost[] = official.earlier.map((text, i) => summariseDraft(draftOf(text), review(draftOf(text), newcomer), newcomer.brand, someDay - (i + 1) * hour));

/** An account that uses everything: two brands with topics, tone and words to avoid, and a history for the rules that compare. */
export const reviewer: Reviewer = { ...newcomer, recent };
