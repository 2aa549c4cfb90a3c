import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../../src/core/model/review.ts';
import { siteIds } from '../../src/core/model/site.ts';
import { fitsOn } from '../../src/core/text/length-by-site.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import type { Scored } from '../../tools/cli/scorer.ts';
import { drafts } from '../support/drafts.ts';
import { isFull } from '../torture/support/torture.ts';

const count = isFull ? 500 : 150;

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());

async function fromBatch(texts: readonly string[]): Promise<readonly Scored[]> {
  const child = spawn('npm', ['run', '--silent', 'score'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(texts.map((one, i) => JSON.stringify({ type: 'draft', id: String(i), text: one, kind: 'post' })).join('\n'));
  return (await text(child.stdout)).trim().split('\n').map((line) => JSON.parse(line) as Scored);
}

test(`${count} drafts get the same answers from the batch scorer and from the packaged worker`, { timeout: 240_000 }, async () => {
  const texts = drafts(count);
  const page = await session.open(`${session.origin}/src/options/index.html`);
  const reviews = await page.evaluate<readonly Review[]>(`Promise.all(${JSON.stringify(texts)}.map(async (text) => {
    const draft = { text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, isFinished: true };
    return (await chrome.runtime.sendMessage({ kind: 'review', args: [draft] })).value;
  }))`);
  const inBrowser = reviews.map(({ value, language, length: weightedLength, signals, kind, tips }, i) => ({ id: String(i), value: value.exact, brand: null, voice: null, language: language ?? null, weightedLength, fits: siteIds.filter((site) => fitsOn(site, texts[i] ?? '')), signals, kind: kind?.id ?? null, hints: tips.map(({ ruleId, says, severity }) => ({ rule: ruleId, says: says ?? null, credit: severity === 'credit' })) }));
  expect(await fromBatch(texts)).toEqual(inBrowser);
  expect(new Set(inBrowser.map(({ value }) => Math.round(value))).size).toBeGreaterThan(10);
});
