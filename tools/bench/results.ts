import type { Size } from './bundle.ts';
import type { Corpus } from './corpus.ts';
import type { Engine } from './engines.ts';
import type { PagesMeasured } from './extension/pages.ts';
import type { TypingMeasured } from './extension/typing.ts';

export interface EngineMeasured {
  readonly engine: Engine;
  readonly posts: readonly number[];
  readonly firstSight: readonly number[];
  readonly texts: readonly (number | undefined)[];
  readonly cold: number;
  readonly heap: number;
}
/** An engine that crashed or hung, in some rounds or in all. */
export interface EngineFailure {
  readonly place: 'page' | 'node';
  readonly engine: Engine;
  readonly failure: string;
  readonly times: number;
  readonly of: number;
}
export interface Results {
  readonly page?: readonly EngineMeasured[] | undefined;
  readonly node?: readonly EngineMeasured[] | undefined;
  readonly failures: readonly EngineFailure[];
  readonly pages?: PagesMeasured | undefined;
  readonly typing?: TypingMeasured | undefined;
  readonly texts: Corpus;
  readonly sizes: ReadonlyMap<string, Size>;
  readonly starters: readonly { readonly name: string; readonly budget: number; readonly size: number }[];
  readonly browser: string;
  readonly date: string;
  readonly rounds: number;
  /** The load average, before and after. */
  readonly busy: readonly [number, number];
}

/** Three significant digits. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size === 0 ? 0 : 3).replace(/\B(?=(\d{3})+(?!\d))/g, size >= 1000 ? ',' : '');
}

/** Milliseconds for a text at a length, over all languages. */
export function proseAt({ texts }: EngineMeasured, { prose }: Corpus, length: number): number | undefined {
  const all = prose.flatMap((one, i) => (one.length === length ? [texts[i]] : []));
  return all.includes(undefined) ? undefined : all.reduce<number>((sum, one) => sum + (one ?? 0), 0) / all.length;
}

/** 1 is linear, 2 quadratic. */
export const growth = (short: number | undefined, long: number | undefined, times: number): number => Math.log((long ?? NaN) / (short ?? NaN)) / Math.log(times);
export const proseGrowth = (measured: EngineMeasured, texts: Corpus): number => growth(proseAt(measured, texts, 1000), proseAt(measured, texts, 25_000), 25);

export interface Hostile {
  readonly name: string;
  /** Milliseconds by length; undefined if a shorter one took too long. */
  readonly short: number | undefined;
  readonly middle: number | undefined;
  readonly long: number | undefined;
}
export function hostileOf({ texts }: EngineMeasured, { prose, hostile }: Corpus): readonly Hostile[] {
  const at = (name: string, length: number): number | undefined => texts[prose.length + hostile.findIndex((one) => one.name === name && one.length === length)];
  return [...new Set(hostile.map(({ name }) => name))].map((name) => ({ name, short: at(name, 1000), middle: at(name, 5000), long: at(name, 25_000) }));
}
/** The slowest string; one that was not finished is slower than all others. */
export const worstOf = (all: readonly Hostile[]): Hostile | undefined => all.toSorted((a, b) => (b.long ?? Infinity) - (a.long ?? Infinity) || (b.middle ?? Infinity) - (a.middle ?? Infinity))[0];
