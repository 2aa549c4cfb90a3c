import { readFileSync } from 'node:fs';
import { arch, availableParallelism } from 'node:os';
import { budgets } from './budgets.ts';
import { lengths } from './corpus.ts';
import type { PagesMeasured } from './extension/pages.ts';
import type { TypingMeasured } from './extension/typing.ts';
import { median, quantile } from './figures.ts';
import { figure, hostileOf, proseAt, proseGrowth, worstOf, type EngineMeasured, type Results } from './results.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function engineTable(all: readonly EngineMeasured[], { texts, sizes, failures }: Results, isPage: boolean): string {
  const failed = failures.filter(({ place }) => place === (isPage ? 'page' : 'node'));
  const noteOn = ({ engine }: EngineMeasured): string => failed.filter((one) => one.engine.id === engine.id).map(({ failure, times, of }) => ` (${times} of ${of} rounds: ${failure})`).join('');
  const of = (id: string): number => median(all.find(({ engine }) => engine.id === id)?.posts ?? []);
  const rows = all.map((measured) => {
    const { engine, posts, firstSight, cold, heap } = measured;
    const middle = median(posts);
    const size = sizes.get(engine.id);
    return [
      engine.name + noteOn(measured), engine.does, figure(middle), figure(quantile(posts, 0.95)), figure(quantile(posts, 0.99)), `${figure(middle / of('scan'))} ×`, `${figure(middle / of('everything'))} ×`, figure(quantile(firstSight, 0.99)),
      ...lengths.map((length) => figure(proseAt(measured, texts, length))), figure(proseGrowth(measured, texts)), figure(cold),
      ...(isPage ? [figure(heap), size ? `${figure(size.raw)} / ${figure(size.zipped)}` : '–'] : []), String(posts.length),
    ];
  });
  const head = ['engine', 'does', 'p50 µs', 'p95', 'p99', '÷ scan', '÷ ours', 'first sight p99 µs', ...lengths.map((length) => `${length.toLocaleString('en')} characters, ms`), 'growth', 'cold, ms', ...(isPage ? ['memory, MB', 'size, kB / zipped'] : []), 'posts'];
  const broken = failed.filter(({ engine }) => !all.some((one) => one.engine.id === engine.id)).map(({ engine, failure }) => [engine.name, engine.does, `**${failure}**`, ...head.slice(3).map(() => '–')]);
  return table(head, [...rows, ...broken]);
}

function hostileTable(all: readonly EngineMeasured[], { texts }: Results): string {
  return table(
    ['engine', 'worst string', '1,000', '5,000', '25,000 characters, ms', 'strings over 10 ms'],
    all.map((measured) => {
      const strings = hostileOf(measured, texts);
      const worst = worstOf(strings);
      const slow = strings.filter(({ middle, long }) => (long ?? middle ?? Infinity) > 10).length;
      return [measured.engine.name, `\`${worst?.name ?? ''}\``, figure(worst?.short), figure(worst?.middle), worst?.long === undefined ? 'not tried' : figure(worst.long), `${slow} of ${strings.length}`];
    }),
  );
}

const spread = (values: readonly number[]): readonly string[] => [Math.min(...values), median(values), quantile(values, 0.95), quantile(values, 0.99)].map(figure);

const row = (name: string, values: readonly number[], other?: readonly number[]): readonly string[] => [name, ...spread(values), other ? `${figure(median(values) / median(other))} ×` : '', String(values.length)];

function pagesTable({ coldWorker, warmWorker, warmLong, firstPaint }: PagesMeasured): string {
  return table(
    ['milliseconds', 'least', 'p50', 'p95', 'p99', '÷ an extension that does nothing', 'times'],
    [
      row('worker asleep: request to answer', coldWorker.ours, coldWorker.plain), row('– that does nothing', coldWorker.plain),
      row('worker awake: request to answer', warmWorker.ours, warmWorker.plain), row('– that does nothing', warmWorker.plain),
      row('worker awake, 25,000 characters', warmLong),
      row('popup: first contentful paint', firstPaint.ours, firstPaint.plain), row('– its static copy', firstPaint.plain),
    ],
  );
}

function typingTable({ costs, own, pauseToTip, pause }: TypingMeasured): string {
  type Name = Exclude<keyof (typeof costs.ours)[number], 'keyToPaint'>;
  const least = (which: 'ours' | 'plain', name: Name): number => Math.min(...costs[which].map((one) => one[name]));
  const cost = (name: string, which: Name): readonly string[] => [name, figure(least('ours', which)), figure(least('plain', which)), figure(least('ours', which) - least('plain', which))];
  const keys = (which: 'ours' | 'plain'): number => median(costs[which].flatMap(({ keyToPaint }) => keyToPaint));
  const tip = spread(pauseToTip);
  return `${table(
    ['fastest of all turns', 'with it', 'without', 'added'],
    [
      cost('a key: scripts, ms of CPU', 'keyScript'), cost('a key: whole main thread, ms of CPU', 'keyTask'),
      ['a key until it is painted, ms, p50', figure(keys('ours')), figure(keys('plain')), figure(keys('ours') - keys('plain'))],
      cost('the page loads: scripts, ms of CPU', 'loadScript'), cost('the page loads: whole main thread, ms of CPU', 'loadTask'), cost('memory of the page’s scripts, MB', 'heap'),
      cost('1,000 posts appear, composer untouched: scripts, ms of CPU', 'postsReading'), cost('1,000 posts appear, a draft in the composer: scripts, ms of CPU', 'postsWriting'),
    ],
  )}

${table(
    ['from the browser’s own records', 'calls into our script', 'ms of CPU'],
    [['the page loads', own.load], ['1,000 posts appear, composer untouched', own.postsReading], ['1,000 posts appear, a draft in the composer', own.postsWriting], ['ten idle seconds with a tip on the screen', own.idle]].map(([name, work]) => {
      const { calls, time } = work as TypingMeasured['own']['load'];
      return [String(name), String(calls), figure(time)];
    }),
  )}

**Key to tip**, counted from the end of the pause (${pause} ms without a key, changed in the options): p50 ${tip[1]} ms, p95 ${tip[2]}, p99 ${tip[3]}, over ${pauseToTip.length} keys, painted.`;
}

/** The page that `npm run bench` writes. */
export function report(results: Results): string {
  const { page, node, pages, typing, texts, date, browser, rounds, starters, busy } = results;
  const parts = [
    `# Performance

Written by \`npm run bench\` on ${date}: Chromium ${browser}, Node ${process.versions.node}, ${availableParallelism()} cores (${arch()}). Ratios carry over to other computers, absolute times do not.
Load average during the run: ${figure(busy[0])} to ${figure(busy[1])}${Math.max(...busy) > availableParallelism() ? '. That is more than there are cores, so response times and rare values (p95, p99) are longer than on a quiet machine; the fastest of many passes is close to the truth' : ''}.

Everything is measured in one run: ${rounds === 1 ? 'one round, the engines in random order' : `${rounds} rounds, the engines of each in another order`}, every engine in a process of its own. Noise only adds time, so for each text the fastest of several passes counts;
p95 and p99 are over different posts, not over repetitions. "First sight" is a post that a warm engine has not seen before. Long texts are the mean of three languages. Growth is the exponent from 1,000 to 25,000 characters: 1 is linear.
An engine that crashes, or does not finish within three minutes, has a row that says so.
The texts are our own: ${texts.posts.length.toLocaleString('en')} posts in English, Indonesian and Filipino, combined from the rules' examples by a seeded generator (\`tools/bench/corpus.ts\`); the last 300 only warm up the engines. Slow engines see as many posts as they manage (last column).
None of the others does the whole job, and most know English only; the column "does" says which part.`,
  ];
  const met = budgets(results);
  if (met.length > 0) parts.push(`## Budgets\n${table(['what', 'budget', 'measured', ''], met.map(({ what, budget, measured, isMet }) => [what, budget, measured, isMet ? 'met' : '**missed**']))}`);
  if (page) parts.push(`## Engines in Chromium\n${engineTable(page, results, true)}\n\nCold: from nothing to the first answer, in a new page. Textlint asks for Node's own modules and does not run in a page.`);
  if (page) parts.push(`## Hostile strings, in Chromium\n${hostileTable(page, results)}\n\nTwenty strings (\`tools/bench/corpus.ts\`), each at three lengths; an engine that takes over 400 ms skips the longer ones, and after ten seconds all others.`);
  if (node) parts.push(`## Engines in Node\n${engineTable(node, results, false)}`);
  if (typing) parts.push(`## In X's page\nA mock-up of X with a real Draft.js composer, compared with the same page and an extension that does nothing. CPU time is that of the page's main thread, as the browser reports it.\n\n${typingTable(typing)}`);
  if (pages)
    parts.push(
      `## Worker and popup\nWith everything in use: two brands, a learned voice, a history of a thousand posts. The worker is stopped before each cold request.\n\n${pagesTable(pages)}\n\nMemory of scripts: worker ${figure(pages.workerHeap.ours)} MB (one that does nothing ${figure(pages.workerHeap.plain)}), popup ${figure(pages.popupHeap.ours)} MB (static copy ${figure(pages.popupHeap.plain)}).`,
    );
  parts.push(`## Size\n${table(['kB zipped', 'size', 'budget'], starters.map(({ name, size, budget }) => [name, figure(size), String(budget)]))}\n\n\`test/built/size.test.ts\` fails if one exceeds its budget.`);
  if (met.some(({ isMet }) => !isMet)) parts.push(readFileSync(new URL('notes.md', import.meta.url), 'utf8').trimEnd());
  return `${parts.join('\n\n')}\n`;
}
