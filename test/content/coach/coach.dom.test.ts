import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/model/draft.ts';
import { coached } from '../../torture/support/composer.ts';

type Answer = Awaited<ReturnType<Parameters<typeof coached>[0]['ask']>>;
const refused: Answer = { ok: false, reason: 'no-response' };

afterEach(() => vi.useRealTimers());

/** A coach whose requests the test answers, in any order. */
function asked() {
  vi.useFakeTimers();
  const answers: ((answer: Answer) => void)[] = [];
  const shows = vi.fn();
  const written = coached({ ask: (_draft: Draft) => new Promise<Answer>((resolve) => void answers.push(resolve)), show: shows });
  written.box.value = 'We patch a tube in five minutes';
  return { ...written, answers, shows };
}

/** Whether a promise has resolved. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

test('a replaced review resolves with the newer one, so that its caller sees what is shown', async () => {
  const { coach, answers, remove } = asked();
  const first = coach.again();
  const second = coach.again();
  answers[0]?.(refused);
  expect(await isDone(first)).toBe(false);
  answers[1]?.(refused);
  expect([await isDone(first), await isDone(second), coach.shown()]).toEqual([true, true, 'resting']);
  remove();
});

test('a review outdated by typing resolves with its own answer, and so does one of a stopped coach', async () => {
  const { coach, answers, write, remove } = asked();
  const outdated = coach.again();
  write('We patch a tube in six minutes');
  answers[0]?.(refused);
  expect(await isDone(outdated)).toBe(true);
  const last = coach.again();
  remove();
  answers[1]?.(refused);
  expect(await isDone(last)).toBe(true);
});
