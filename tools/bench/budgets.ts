import { median, quantile } from './figures.ts';
import { figure, growth, hostileOf, proseAt, proseGrowth, type EngineMeasured, type Results } from './results.ts';

export interface Budget {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** What the fastest other coach took, in scans of the same post. */
const otherCoach = 62;

const most = (what: string, value: number, limit: number, unit: string, more = ''): Budget => ({ what, budget: `≤ ${figure(limit)} ${unit}${more}`, measured: `${figure(value)} ${unit}`, isMet: value <= limit });

function ofEngines(page: readonly EngineMeasured[], { texts }: Results): readonly Budget[] {
  const find = (id: string): EngineMeasured | undefined => page.find(({ engine }) => engine.id === id);
  const [scan, rules, everything, vader] = [find('scan'), find('rules'), find('everything'), find('vader-sentiment')];
  if (!scan || !rules || !everything || !vader) return [];
  const strings = hostileOf(everything, texts);
  const steepest = strings.reduce((worst, one) => (growth(one.middle, one.long, 5) > growth(worst.middle, worst.long, 5) ? one : worst));
  const slowest = strings.reduce((worst, one) => ((one.long ?? Infinity) > (worst.long ?? Infinity) ? one : worst));
  return [
    most('a post without signals and voice, p50', median(rules.posts) / median(scan.posts), otherCoach, '× scan', ' (the fastest other coach)'),
    most('a post, everything, p50', median(everything.posts), median(vader.posts), 'µs', ' (VADER alone)'),
    most('a post, everything, p99', quantile(everything.posts, 0.99), quantile(vader.posts, 0.99), 'µs', ' (VADER alone)'),
    most('25,000 characters of prose, everything', proseAt(everything, texts, 25_000) ?? NaN, 5, 'ms'),
    most('growth from 1,000 to 25,000 characters, prose (exponent)', proseGrowth(everything, texts), 1.1, ''),
    most(`growth from 5,000 to 25,000 characters, worst hostile string (\`${steepest.name}\`)`, growth(steepest.middle, steepest.long, 5), 1.2, ''),
    most(`25,000 characters, slowest hostile string (\`${slowest.name}\`)`, slowest.long ?? NaN, 10, 'ms'),
  ];
}

function ofExtension({ pages, typing }: Results): readonly Budget[] {
  if (!pages || !typing) return [];
  const { coldWorker, firstPaint, popupHeap, workerHeap } = pages;
  const { costs, own, pauseToTip } = typing;
  const least = (which: 'ours' | 'plain', name: 'keyScript' | 'heap'): number => Math.min(...costs[which].map((one) => one[name]));
  const keys = (which: 'ours' | 'plain'): number => median(costs[which].flatMap(({ keyToPaint }) => keyToPaint));
  return [
    most('end of the pause to the painted tip, p50', median(pauseToTip), 25, 'ms'),
    most('end of the pause to the painted tip, p99', quantile(pauseToTip, 0.99), 50, 'ms'),
    most('a key until it is painted, p50', keys('ours') / keys('plain'), 1.1, '× without'),
    most('scripts a key', least('ours', 'keyScript') - least('plain', 'keyScript'), 0.3, 'ms more'),
    most('worker asleep, p95', quantile(coldWorker.ours, 0.95), 90, 'ms'),
    most('worker asleep, p50', median(coldWorker.ours) / median(coldWorker.plain), 1.5, '× one that does nothing'),
    most('our script while the page loads', own.load.time, 2, 'ms'),
    most('1,000 posts come, composer untouched', own.postsReading.time, 1, 'ms'),
    most('1,000 posts come, a draft in the composer', own.postsWriting.time, 1, 'ms'),
    most('calls into our script while nothing happens', own.idle.calls, 0, ''),
    most('popup, first paint, p50', median(firstPaint.ours) - median(firstPaint.plain), 10, 'ms more than a static copy'),
    most('popup, memory of scripts', popupHeap.ours, 1.5, 'MB'),
    most('worker, memory of scripts', workerHeap.ours - workerHeap.plain, 8, 'MB more than one that does nothing'),
    most('page, memory of scripts', least('ours', 'heap') - least('plain', 'heap'), 0.6, 'MB more than without'),
  ];
}

/** Every budget with its measurement. Sizes have a table of their own. */
export const budgets = (results: Results): readonly Budget[] => [...(results.page ? ofEngines(results.page, results) : []), ...ofExtension(results)];
