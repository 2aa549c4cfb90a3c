import { DOMAIN, isAt, PLAIN } from './url-characters.ts';
import { topLevelEnd } from './tlds.ts';
import { punycodeLength } from './punycode.ts';

const dot = '.';
const underscore = '_';

/** A run of text that may contain domains. */
export interface DomainRun {
  readonly start: number;
  readonly end: number;
  /** Positions of its dots. */
  readonly dots: readonly number[];
  /** For each dot: the end of the top-level domain right after it, or -1. */
  readonly near: readonly number[];
  /** The same for the last reachable dot further on, or -1. */
  readonly far: readonly number[];
  /** For each dot: the last underscore in the label before it, or -1. The label right before the top-level domain must not contain one. */
  readonly underscores: readonly number[];
}

type LabelTest = (text: string, from: number, to: number) => boolean;

const isLabel: LabelTest = (text, from, to) => from < to && isAt(text, from, DOMAIN) && isAt(text, to - 1, DOMAIN);

const isPlainLabel: LabelTest = (text, from, to) => {
  for (let at = from; at < to; at++) if (!isAt(text, at, PLAIN)) return false;
  return from < to;
};

const lastUnderscore = (text: string, from: number, to: number): number => {
  let at = to - 1;
  while (at >= from && text.charAt(at) !== underscore) at--;
  return at < from ? -1 : at;
};

/** Reads from right to left, so each label is examined once, however many domains might start before it. */
const readRun = (text: string, start: number, end: number, test: LabelTest): DomainRun => {
  const dots: number[] = [];
  for (let at = text.indexOf(dot, start); at >= 0 && at < end; at = text.indexOf(dot, at + 1)) dots.push(at);
  const startOf = (index: number): number => (index === 0 ? start : (dots[index - 1] ?? 0) + 1);
  const near = dots.map((at) => topLevelEnd(text, at + 1));
  const underscores = dots.map((at, index) => lastUnderscore(text, startOf(index), at));
  const far = dots.map(() => -1);
  for (let index = dots.length - 2; index >= 0; index--) {
    if (!test(text, startOf(index + 1), dots[index + 1] ?? 0)) continue;
    const beyond = far[index + 1] ?? -1;
    far[index] = beyond >= 0 || (underscores[index + 1] ?? -1) >= 0 ? beyond : (near[index + 1] ?? -1);
  }
  return { start, end, dots, near, far, underscores };
};

const isRunAt = (text: string, at: number): boolean => isAt(text, at, DOMAIN) || text.charAt(at) === dot || text.charAt(at) === underscore || text.charAt(at) === '-';

/** The run around the dot at `point`, starting no earlier than `from`. */
export const runAround = (text: string, point: number, from: number): DomainRun => {
  let start = point;
  while (start > from && isRunAt(text, start - 1)) start--;
  let end = point + 1;
  while (end < text.length && isRunAt(text, end)) end++;
  return readRun(text, start, end, isLabel);
};

/** End of the domain that starts at `start`, where `index` is the first dot after it; -1 if there is none. */
export const domainEnd = (text: string, run: DomainRun, index: number, start: number): number => {
  const point = run.dots[index] ?? 0;
  if (start >= point || !isAt(text, start, DOMAIN) || !isAt(text, point - 1, DOMAIN)) return -1;
  const far = run.far[index] ?? -1;
  if (far >= 0) return far;
  return (run.underscores[index] ?? -1) < start ? (run.near[index] ?? -1) : -1;
};

/** The parts of a domain in Latin letters. Only these become links without "https://". */
export const plainDomains = (domain: string): readonly string[] => {
  const run = readRun(domain, 0, domain.length, isPlainLabel);
  const found: string[] = [];
  let from = 0;
  run.dots.forEach((point, index) => {
    let start = point;
    while (start > from && isAt(domain, start - 1, PLAIN)) start--;
    const far = run.far[index] ?? -1;
    const end = far >= 0 ? far : (run.near[index] ?? -1);
    if (start < from || start === point || end < 0) return;
    found.push(domain.slice(start, end));
    from = end;
  });
  return found;
};

/** Domain labels have at most 63 characters in their encoded form. */
const longestLabel = 63;

export const isSendable = (domain: string): boolean => {
  if (domain.startsWith('xn--') && plainDomains(domain).length === 0) return false;
  return domain.split(dot).every((label) => label.length > 0 && punycodeLength(label, longestLabel) <= longestLabel);
};
