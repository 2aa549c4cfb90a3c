import { afterEach, beforeEach, vi } from 'vitest';
import { simulated, world } from './support/browser.ts';
import type { Coach } from '../../src/content/coach/coach.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import type { Review } from '../../src/core/model/review.ts';
import { createClient } from '../../src/shell/message-client.ts';
import type { Protocol } from '../../src/shell/protocol.ts';
import type { Random } from './support/random.ts';
import { coached } from './support/composer.ts';
import { torture, type Trial } from './support/torture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const forever = new Promise<never>(() => undefined);
const textOf = (message: unknown): string => (message as { readonly args: readonly [Draft] }).args[0].text;
/** An answer that names the text it is about. */
const answerTo = (message: unknown) => ({ ok: true, value: { about: textOf(message) } });
const aboutOf = (review: Review): unknown => Reflect.get(review, 'about');

const slowest = 5000;

/** Delivers a message badly (late, never, with an error, without a listener, twice) or correctly. */
async function badly(message: unknown, random: Random): Promise<unknown> {
  const late = (): Promise<void> => wait(random.below(slowest));
  switch (random.pick(['late', 'late', 'lost', 'lost on the way back', 'refused', 'unheard', 'twice', 'well'] as const)) {
    case 'late':
      await late();
      return answerTo(message);
    case 'lost':
      return forever;
    case 'lost on the way back':
      await late();
      throw new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received');
    case 'refused':
      throw new Error('Could not establish connection. Receiving end does not exist.');
    case 'unheard':
      return undefined;
    case 'twice':
      return Promise.race([late(), late()]).then(() => answerTo(message));
    default:
      return answerTo(message);
  }
}

/** How many messages may still get lost after the last keystroke before the coach gives up. */
const mostAstray = 6;

async function oneSchedule({ random, fault, fail }: Trial): Promise<void> {
  let [isTyping, astray, asked] = [true, 0, ''];
  world.channel = async (message) => {
    asked += '.';
    if (isTyping || astray++ < mostAstray) {
      fault();
      return badly(message, random);
    }
    await wait(random.below(200));
    return answerTo(message);
  };
  const told: string[] = [];
  const show = (coach: Coach): void => {
    const shown = coach.shown();
    if (typeof shown !== 'object') return;
    if (aboutOf(shown.review) !== shown.draft.text) fail(`a review of "${String(aboutOf(shown.review))}" for "${shown.draft.text}"`);
    if (shown.draft.text !== composer.text()) fail(`"${shown.draft.text}" was reviewed when "${composer.text()}" stood there`);
    told.push(shown.draft.text);
  };
  const composer = coached({ ask: (draft) => createClient<Protocol>('review')('review', draft), show: (coach) => show(coach) });
  const strokes = 2 + random.below(10);
  for (let i = 0; i < strokes; i++) {
    const before = composer.text();
    // Words are added and removed, so that earlier texts recur.
    composer.write(random.is(0.1) ? '' : random.is(0.2) ? before.slice(0, -3) : `${before}${random.pick([' a', ' word', ' and more'])}`);
    if (random.is(0.1)) void composer.coach.again();
    if (random.is(0.1)) composer.coach.wish({ forFun: random.is(0.5) });
    isTyping = i < strokes - 1;
    await vi.advanceTimersByTimeAsync(random.is(0.3) ? random.below(6000) : random.below(700));
  }
  await vi.advanceTimersByTimeAsync(120_000);
  const shown = composer.coach.shown();
  const questions = asked.length;
  const last = composer.text();
  const expected = last.trim() === '' ? undefined : last;
  const final = typeof shown === 'object' ? shown.draft.text : shown;
  if (final !== expected) fail(`"${String(final)}" is shown for "${String(expected)}" after ${asked.length} questions`);
  if (vi.getTimerCount() > 0) fail('something is still waiting when all is said');
  composer.remove();
  // A stopped coach gets no more answers.
  composer.write('Written after all');
  composer.box.append('and in its nodes');
  await vi.advanceTimersByTimeAsync(10_000);
  if (asked.length > questions) fail('a coach that was stopped has asked');
}

torture('T5', 'the last tip is about the last text when messages are late, lost, duplicated or reordered', { small: 1000, full: 5000 }, async (trial) => {
  simulated.runtime.id ??= 'here';
  for (let i = 0; i < trial.n; i++) await oneSchedule(trial);
});
