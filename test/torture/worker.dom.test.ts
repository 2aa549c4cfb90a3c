import { afterEach, beforeEach, vi } from 'vitest';
import { coachIn, deliver, reset, world } from './support/browser.ts';
import { acme } from '../../src/core/rules/example-brands.ts';
import { parsePostHistory } from '../../src/core/posts/post-history.ts';
import { review } from '../../src/core/review/review.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import { createClient } from '../../src/shell/message-client.ts';
import type { Protocol } from '../../src/shell/protocol.ts';
import { drafts } from '../support/drafts.ts';
import { coached } from './support/composer.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { torture, type Trial } from './support/torture.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  reset();
});
afterEach(() => void vi.useRealTimers());

const sender = coachIn(1);
/** The worker dies once in this many keystrokes, on average. */
const rarity = 20;
/** Longer than a coach without an answer keeps asking. */
const patience = 12_000;

/** A worker that can be killed, and starts with an empty memory at the next message. */
function killableWorker() {
  let life = 0;
  let waking: Promise<unknown> | undefined;
  const wake = (): Promise<unknown> => {
    vi.resetModules();
    return import('../../src/background/index.ts');
  };
  const kill = (): void => {
    life++;
    world.listeners.clear();
    waking = undefined;
  };
  const ask = async (message: unknown): Promise<unknown> => {
    await (waking ??= wake());
    const born = life;
    const answer = await deliver(message, sender);
    if (born !== life) throw new Error('The message channel closed before a response was received.');
    return answer;
  };
  // A dead worker stores nothing more.
  const access = async (): Promise<void> => {
    const born = life;
    await Promise.resolve();
    if (born !== life) await new Promise(() => undefined);
  };
  return { kill, ask, access, settled: () => waking };
}

/** Types whole posts letter by letter while the worker dies at any moment, even between request and answer, or between reading and writing. */
async function typeOn({ n, random, fault, fail }: Trial): Promise<void> {
  const worker = killableWorker();
  world.store = { settings: { consented: true }, brands: [acme] };
  world.access = worker.access;
  let nearDeath = false;
  /** The correct tip for each text at the time, computed without the worker from the same storage. */
  const right = new Map<string, string>();
  world.channel = (message) => {
    const answer = worker.ask(message).then((value) => {
      const { kind, args } = message as { readonly kind: string; readonly args: readonly [Draft] };
      const recent = parsePostHistory(decodeParts(world.store)['record']);
      if (kind === 'review') right.set(args[0].text, JSON.stringify(review(args[0], { settings: parseSettings({}), locale: 'en', brand: acme, brands: [acme], recent, now: Date.now() })));
      return value;
    });
    if (nearDeath) {
      nearDeath = false;
      void Promise.resolve(worker.settled()).then(async () => {
        for (let step = random.below(8); step > 0; step--) await Promise.resolve();
        worker.kill();
      });
    }
    return answer;
  };
  const ask = createClient<Protocol>('getState', 'review', 'recordPost');
  const sent = new Set<string>();
  const composer = coached({ ask: (draft) => ask('review', draft), posted: (draft) => void ask('recordPost', draft) });
  /** Lets time pass, in which the worker may start again. */
  const pass = async (milliseconds: number): Promise<void> => {
    for (let left = milliseconds; left > 0; left -= 200) {
      await vi.advanceTimersByTimeAsync(Math.min(200, left));
      await worker.settled();
    }
  };
  const check = (): void => {
    const shown = composer.coach.shown();
    const text = composer.text();
    if (typeof shown !== 'object') return fail(`${String(shown)} is shown for "${text}"`);
    const { views: _, ...judged } = shown.review;
    if (shown.draft.text !== text) fail(`"${shown.draft.text}" is reviewed where "${text}" stands`);
    else if (JSON.stringify(judged) !== right.get(text)) fail(`another review of "${text}"`);
  };
  const texts = drafts(400).filter((text) => text === text.trim());
  let strokes = 0;
  let checked = 0;
  while (strokes < n) {
    const whole = random.pick(texts);
    for (const letter of whole) {
      strokes++;
      composer.write(composer.text() + letter);
      await vi.advanceTimersByTimeAsync(60 + random.below(120));
      if (random.below(rarity) > 0) continue;
      fault();
      // Sometimes it dies while idle, sometimes when the next request comes.
      if (random.is(0.4)) worker.kill();
      else nearDeath = true;
      await pass(500 + random.below(500));
    }
    await pass(patience);
    nearDeath = false;
    check();
    checked++;
    // The post is sent, the composer is empty, and the next post comes so much later that they cannot count as one.
    composer.coach.posting();
    composer.write('');
    sent.add(`${whole}${checked}`);
    await pass(4000);
    vi.setSystemTime(Date.now() + 200_000);
  }
  const kept = parsePostHistory(decodeParts(world.store)['record']).length;
  if (kept !== Math.min(sent.size, 1000)) fail(`${kept} of ${sent.size} posts are remembered`);
  composer.remove();
}

torture('T4', 'no tip is lost, stale or wrong, and no post is forgotten, when the worker dies while somebody types', { small: 150, full: 10_000 }, typeOn);
