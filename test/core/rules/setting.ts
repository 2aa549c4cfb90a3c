import { noBrand } from '../../../src/core/brand/profile.ts';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { summariseDraft } from '../../../src/core/posts/post-history.ts';
import { contextOf, review, type Reviewer } from '../../../src/core/review/review.ts';
import type { Example, ExampleSetting } from '../../../src/core/rules/example.ts';
import type { Context, Rule } from '../../../src/core/rules/rule.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { Finding } from '../../../src/core/model/tip.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import type { PastPost } from '../../../src/core/model/post.ts';

/** A November afternoon; examples that need another time set it themselves. */
export const someDay = 1_700_000_000_000;

const filling = 'What stands in the other parts of this thread, at some length.';

function kindOf(situation: ExampleSetting['situation'] | undefined, text: string): Pick<Draft, 'kind' | 'part'> {
  if (situation === 'thread-start') return { kind: 'thread', part: { index: 0, texts: [text, filling, filling] } };
  if (situation === 'thread-part') return { kind: 'thread', part: { index: 1, texts: [filling, text, filling] } };
  return { kind: situation === 'reply' || situation === 'quote' ? situation : 'post' };
}

/** The draft that an example describes. */
export function draftOf(example: Example): Draft {
  const { text, situation, draft, parent, account } = typeof example === 'string' ? ({ text: example } as Partial<ExampleSetting> & { text: string }) : example;
  const answered = parent && { text: '', isOwn: false, mentionsMe: false, ...parent };
  return { text, ...kindOf(situation, text), media: { count: 0, described: 0 }, poll: false, limit: 280, account, parent: answered, ...draft };
}

/** The reviewer of an example: an account that writes in its language, and nothing else unless the example says so. */
export function reviewerOf(example: Example, language: LanguageId): Reviewer {
  const { brand, now }: Partial<ExampleSetting> = typeof example === 'string' ? {} : example;
  return { settings: defaultSettings, locale: language, brand: { ...noBrand, languages: [language], ...brand }, recent: [], now: now ?? someDay };
}

const anHour = 3_600_000;

/** The stored summaries of an example's earlier posts. */
function recentOf(posts: ExampleSetting['recent'], reviewer: Reviewer): readonly PastPost[] {
  return posts.map(({ text = '', ...known }) => {
    const draft: Draft = { ...draftOf(text), kind: known.kind ?? 'post' };
    return Object.assign({}, summariseDraft(draft, review(draft, reviewer), reviewer.brand, reviewer.now - anHour), known);
  });
}

/** Everything that a rule may look at in an example. */
export function contextFor(example: Example, language: LanguageId): Context {
  const setting: Partial<ExampleSetting> = typeof example === 'string' ? {} : example;
  const reviewer = reviewerOf(example, language);
  const context = contextOf(draftOf(example), { ...reviewer, recent: recentOf(setting.recent ?? [], reviewer) });
  const brands = setting.brands && [reviewer.brand, ...setting.brands.map((brand) => Object.assign({}, noBrand, brand))];
  if (setting.situation !== 'profile') return { ...context, brands, voice: setting.voice };
  const profile = { handle: 'acmefreight', isOwn: false, history: [], ...setting.profile };
  const analysis = analyseText(profile.bio ?? '', { prior: [language], matcherFor });
  const pinned = profile.pinned === undefined ? undefined : analyseText(profile.pinned, { prior: [language], matcherFor });
  return { ...context, situation: 'profile', pinned, analysis, cues: analysis.cues, profile };
}

/** Whether a rule flags a draft: criticises it or, if it is a rule that only praises, praises it. */
export const speaksUp = (rule: Rule, { value = 0, brand = 0 }: Finding): boolean => rule.severity === 'credit' || value + brand <= 0;
