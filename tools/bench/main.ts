/**
 * `npm run bench`: our core next to engines that do part of the job, and the extension next to one that does nothing, in turns;
 * writes docs/performance.md. `-- --quick` takes a minute or two, prints, and writes nothing. `-- --only=engines` (or `extension`) prints one half.
 * An engine that crashes or hangs becomes a row that says so; partial results are always in .cache/performance.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find.ts';
import { starters } from '../build/bundle-sizes.ts';
import { bundle, sizeOf } from './bundle.ts';
import { corpus, seeded, shuffled, type Corpus } from './corpus.ts';
import { engines, type Engine } from './engines.ts';
import { measurePages } from './extension/pages.ts';
import { measureTyping } from './extension/typing.ts';
import { leastOf } from './figures.ts';
import { inChromium, serveBundles } from './in-chromium.ts';
import { inNode } from './in-node.ts';
import { report } from './report.ts';
import type { EngineFailure, EngineMeasured, Results } from './results.ts';
import type { Run } from './run-engine.ts';
import { attempt, type Attempt } from './attempt.ts';

const wishes = new Set(process.argv.slice(2));
const isQuick = wishes.has('--quick');
const wants = (half: 'engines' | 'extension'): boolean => ![...wishes].some((wish) => wish.startsWith('--only=')) || wishes.has(`--only=${half}`);
/** Rounds, and milliseconds for an engine's posts in each. */
const effort = isQuick ? { rounds: 1, patience: 800, wakes: 6, turns: 1, keys: 60 } : { rounds: 2, patience: 2000, wakes: 16, turns: 3, keys: 80 };
const places = ['page', 'node'] as const;

type Rounds = readonly (Run & { readonly heap?: number })[];

/** The best of all rounds, because noise only adds time. */
const bestOf = (engine: Engine, rounds: Rounds): EngineMeasured => ({
  engine,
  posts: leastOf(rounds.map(({ posts }) => posts)).filter((one) => one !== undefined),
  firstSight: leastOf(rounds.map(({ firstSight }) => firstSight)).filter((one) => one !== undefined),
  texts: leastOf(rounds.map(({ texts }) => texts)),
  cold: Math.min(...rounds.map(({ cold }) => cold)),
  heap: Math.min(...rounds.map(({ heap = Infinity }) => heap)),
});

type Tries = ReadonlyMap<string, readonly Attempt<Rounds[number]>[]>;
type Engines = Pick<Results, 'page' | 'node' | 'failures'>;

/** The result of the rounds so far. */
function engineResults(tries: Tries): Engines {
  const triesOf = (place: (typeof places)[number], { id }: Engine): readonly Attempt<Rounds[number]>[] => tries.get(`${place} ${id}`) ?? [];
  const measuredIn = (place: (typeof places)[number]): readonly EngineMeasured[] =>
    engines.flatMap((engine) => {
      const rounds = triesOf(place, engine).flatMap((one) => ('value' in one ? [one.value] : []));
      return rounds.length > 0 ? [bestOf(engine, rounds)] : [];
    });
  const failures = places.flatMap((place) =>
    engines.flatMap((engine): readonly EngineFailure[] => {
      const all = triesOf(place, engine);
      const failed = all.flatMap((one) => ('failure' in one ? [one.failure] : []));
      return failed[0] === undefined ? [] : [{ place, engine, failure: failed[0], times: failed.length, of: all.length }];
    }),
  );
  return { page: measuredIn('page'), node: measuredIn('node'), failures };
}

async function measureEngines({ posts, prose, hostile }: Corpus, soFar: (results: Engines) => Promise<void>): Promise<Engines> {
  await bundle('run-engine.ts', 'run-engine', 'page');
  await bundle('node-child.ts', 'child', 'node');
  for (const { file, id, notInPages } of engines) for (const place of places) if (place === 'node' || !notInPages) await bundle(file, id, place);
  const chance = seeded(1);
  const tries = new Map<string, readonly Attempt<Rounds[number]>[]>();
  const server = await serveBundles();
  for (let round = 0; round < effort.rounds; round++) {
    for (const engine of shuffled(engines, chance)) {
      for (const place of places) {
        if (place === 'page' && engine.notInPages) continue;
        const plan = { posts, texts: place === 'page' ? [...prose, ...hostile] : prose, patience: effort.patience };
        const tried = await attempt<Rounds[number]>(() => (place === 'page' ? inChromium(server.origin, engine, plan) : inNode(engine, plan)));
        const key = `${place} ${engine.id}`;
        tries.set(key, [...(tries.get(key) ?? []), tried]);
        console.error(`round ${round + 1}: ${engine.name} in ${place === 'page' ? 'Chromium' : 'Node'}${'failure' in tried ? `: ${tried.failure}` : ''}`);
        await soFar(engineResults(tries));
      }
    }
  }
  server.close();
  return engineResults(tries);
}

/** The load average, which shows how busy the machine is. */
const busy = (): number => loadavg()[0] ?? 0;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
const version = browser.version();
await browser.close();

const busyBefore = busy();
const texts = await corpus();
const longest = texts.prose.filter(({ length }) => length === 25_000).map(({ text }) => text);

const pageOf = (halves: Partial<Pick<Results, 'page' | 'node' | 'failures' | 'pages' | 'typing'>>): string =>
  report({
    failures: [],
    ...halves,
    texts,
    sizes: new Map(engines.filter(({ notInPages }) => !notInPages && halves.page).map((engine) => [engine.id, sizeOf(engine)])),
    starters: starters.map(({ name, budget, size }) => ({ name, budget, size: size() })),
    browser: version,
    date: new Date().toISOString().slice(0, 10),
    rounds: effort.rounds,
    busy: [busyBefore, busy()],
  });
const kept = '.cache/performance.md';
await mkdir('.cache', { recursive: true });
const keep = (halves: Parameters<typeof pageOf>[0]): Promise<void> => writeFile(kept, pageOf(halves));

/** One part of the extension's half; if it fails, the failure is reported and the rest continues. */
async function part<T>(name: string, measure: () => Promise<T>): Promise<T | undefined> {
  if (!wants('extension')) return undefined;
  const tried = await attempt(measure);
  if ('value' in tried) return tried.value;
  console.error(`${name} could not be measured: ${tried.failure}`);
  process.exitCode = 1;
  return undefined;
}
const pages = await part('worker and popup', () => measurePages(texts.posts, longest, effort.wakes));
await keep({ pages });
const typing = await part('typing in X’s page', () => measureTyping(effort.turns, effort.keys));
await keep({ pages, typing });
const ofEngines = wants('engines') ? await measureEngines(texts, (results) => keep({ pages, typing, ...results })) : undefined;

// Competitors may fail; if we fail, nothing is published.
const haveWe = ofEngines?.failures.every(({ engine }) => !engine.file.startsWith('ours/'));
if (ofEngines && !haveWe) process.exitCode = 1;
const page = pageOf({ pages, typing, ...ofEngines });
if (isQuick || !pages || !typing || !haveWe) console.log(page);
else await writeFile('docs/performance.md', page);
