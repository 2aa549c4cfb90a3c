/**
 * `npm run bench`: our core beside engines that do part of the job, and the extension beside one that does nothing, turn by turn;
 * writes docs/performance.md. `-- --quick` takes a minute or two, prints, and writes nothing. `-- --only=engines` (or `extension`) prints one half.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find.ts';
import { starters } from '../bundle-sizes.ts';
import { bundle, sizeOf } from './bundle.ts';
import { corpus, seeded, shuffled, type Corpus } from './corpus.ts';
import { engines, type Engine } from './engines.ts';
import { measurePages } from './extension/pages.ts';
import { measureTyping } from './extension/typing.ts';
import { leastOf } from './figures.ts';
import { inChromium, serveBundles } from './in-chromium.ts';
import { inNode } from './in-node.ts';
import { report } from './report.ts';
import type { EngineMeasured, Results } from './results.ts';
import type { Run } from './run-engine.ts';

const wishes = new Set(process.argv.slice(2));
const isQuick = wishes.has('--quick');
const wants = (half: 'engines' | 'extension'): boolean => ![...wishes].some((wish) => wish.startsWith('--only=')) || wishes.has(`--only=${half}`);
/** Rounds of everything, and milliseconds of patience with an engine's posts in each. */
const effort = isQuick ? { rounds: 1, patience: 800, wakes: 6, turns: 1, keys: 60 } : { rounds: 2, patience: 2000, wakes: 16, turns: 3, keys: 80 };
const places = ['page', 'node'] as const;

type Rounds = (Run & { readonly heap?: number })[];

/** Of all rounds the best: what disturbs a measurement only ever makes it slower. */
const bestOf = (engine: Engine, rounds: Rounds): EngineMeasured => ({
  engine,
  posts: leastOf(rounds.map(({ posts }) => posts)).filter((one) => one !== undefined),
  firstSight: leastOf(rounds.map(({ firstSight }) => firstSight)).filter((one) => one !== undefined),
  texts: leastOf(rounds.map(({ texts }) => texts)),
  cold: Math.min(...rounds.map(({ cold }) => cold)),
  heap: Math.min(...rounds.map(({ heap = Infinity }) => heap)),
});

async function measureEngines({ posts, prose, hostile }: Corpus): Promise<Pick<Results, 'page' | 'node'>> {
  await bundle('run-engine.ts', 'run-engine', 'page');
  await bundle('node-child.ts', 'child', 'node');
  for (const { file, id, notInPages } of engines) for (const place of places) if (place === 'node' || !notInPages) await bundle(file, id, place);
  const chance = seeded(1);
  const rounds = new Map<string, Rounds>();
  const server = await serveBundles();
  for (let round = 0; round < effort.rounds; round++) {
    // A browser of its own for each round, the engines in another order.
    const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
    for (const engine of shuffled(engines, chance)) {
      for (const place of places) {
        if (place === 'page' && engine.notInPages) continue;
        const plan = { posts, texts: place === 'page' ? [...prose, ...hostile] : prose, patience: effort.patience };
        const run = place === 'page' ? await inChromium(browser, server.origin, engine, plan) : await inNode(engine, plan);
        const key = `${place} ${engine.id}`;
        rounds.set(key, [...(rounds.get(key) ?? []), run]);
        console.error(`round ${round + 1}: ${engine.name} in ${place === 'page' ? 'Chromium' : 'Node'}`);
      }
    }
    await browser.close();
  }
  server.close();
  const measuredIn = (place: (typeof places)[number]): readonly EngineMeasured[] => engines.flatMap((engine) => (rounds.has(`${place} ${engine.id}`) ? bestOf(engine, rounds.get(`${place} ${engine.id}`) ?? []) : []));
  return { page: measuredIn('page'), node: measuredIn('node') };
}

/** How busy the machine is: programs that want a core. */
const busy = (): number => loadavg()[0] ?? 0;

const busyBefore = busy();
const texts = await corpus();
const longest = texts.prose.filter(({ length }) => length === 25_000).map(({ text }) => text);
const halves = {
  pages: wants('extension') ? await measurePages(texts.posts, longest, effort.wakes) : undefined,
  typing: wants('extension') ? await measureTyping(effort.turns, effort.keys) : undefined,
  engines: wants('engines') ? await measureEngines(texts) : undefined,
};
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
const version = browser.version();
await browser.close();

const page = report({
  ...halves.engines,
  pages: halves.pages,
  typing: halves.typing,
  texts,
  sizes: new Map(engines.filter(({ notInPages }) => !notInPages && halves.engines).map((engine) => [engine.id, sizeOf(engine)])),
  starters: starters.map(({ name, budget, size }) => ({ name, budget, size: size() })),
  browser: version,
  date: new Date().toISOString().slice(0, 10),
  rounds: effort.rounds,
  busy: [busyBefore, busy()],
});
if (isQuick || !halves.engines || !halves.pages) console.log(page);
else await writeFile('docs/performance.md', page);
