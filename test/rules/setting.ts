import { noBrand } from '../../src/core/brand/profile.ts';
import type { Reviewer } from '../../src/core/review.ts';
import type { Example, ExampleSetting } from '../../src/core/rule.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Draft, LanguageId } from '../../src/core/types.ts';

/** A November afternoon: examples that need a clock bring their own. */
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

/** Who reviews an example: an account that writes in its language, and nothing else unless the example says so. */
export function reviewerOf(example: Example, language: LanguageId): Reviewer {
  const { brand, now }: Partial<ExampleSetting> = typeof example === 'string' ? {} : example;
  return { settings: defaultSettings, speaks: language, brand: { ...noBrand, languages: [language], ...brand }, recent: [], now: now ?? someDay };
}
