import type { Random } from './random.ts';

const deep = (levels: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { inside: value };
  return value;
};

/** Twelve ways in which a value can be wrong; `undefined` means that the field is missing. */
export const corruptions: readonly (readonly [name: string, value: unknown])[] = [
  ['missing', undefined],
  ['null', null],
  ['a late date', 8.64e15],
  ['no number', Number.NaN],
  ['huge', Number.MAX_VALUE],
  ['negative', -1],
  ['a prototype', JSON.parse('{"__proto__":{"isOn":true,"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
  ['a thousand levels deep', deep(1000)],
  ['a long word', '😀'.repeat(60_000)],
  ['a list', [[], null, 7]],
  ['markup', '<img src=x onerror="globalThis.hacked=1">{value}'],
  ['a word of another version', 'super-formal'],
];

/** Paths of all fields and items in a value, from the outside in. */
export function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  // In a list of words or numbers, one item stands for all.
  const inside = (Array.isArray(value) && typeof value[0] !== 'object' ? children.slice(0, 1) : children).flatMap(([name, child]) => placesIn(child, [...path, name]));
  return path.length > 0 ? [path, ...inside] : inside;
}

/** A copy with another value at a path. */
export function withAt(value: unknown, [name, ...path]: readonly string[], wrong: unknown): unknown {
  if (name === undefined) return wrong;
  const children = value as Readonly<Record<string, unknown>>;
  const child = withAt(children[name], path, wrong);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (String(at) === name ? child : item));
  return Object.fromEntries(Object.entries(children).flatMap(([key, old]) => (key !== name ? [[key, old]] : child === undefined ? [] : [[key, child]])));
}

/** A copy with a wrong value somewhere. */
export const spoilt = (value: unknown, random: Random): unknown => withAt(value, random.pick([[], ...placesIn(value)]), random.pick(corruptions)[1]);
