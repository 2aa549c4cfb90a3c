import { all, textOf } from '../page.ts';
import { handleIn } from './addresses.ts';
import * as select from './selectors.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** A profile in a page's structured data (schema.org). Exact, but stale after a change of route. */
interface Schema {
  readonly followers: number | undefined;
  readonly following: number | undefined;
  readonly site: string | undefined;
}

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isWord = (value: unknown): value is string => typeof value === 'string';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Half-loaded, or not accessible.
  }
};

const personIn = (page: unknown): unknown => field(page, 'mainEntity') ?? field(page, 'author');

const handlesOf = (person: unknown): readonly string[] => {
  const stated = field(person, 'additionalName');
  if (isWord(stated)) return [stated];
  return [field(person, 'url'), ...listOf(field(person, 'sameAs'))].filter(isWord).flatMap((address) => handleIn(address) ?? []);
};

/** A count from the statistics. X uses FollowAction for followers and SubscribeAction for accounts followed. */
const countOf = (person: unknown, action: string): number | undefined => {
  const statistic = listOf(field(person, 'interactionStatistic')).find((each) => {
    const type = field(each, 'interactionType');
    return String(isWord(type) ? type : field(type, '@type')).endsWith(action);
  });
  const count = Number(field(statistic, 'userInteractionCount') ?? Number.NaN);
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
};

/** The structured data for a handle; `undefined` if the page has none, or only the previous profile's. */
export const schemaOf = (page: Document, handle: string): Schema | undefined => {
  const profiles = all(page, select.schema)
    .map((script) => parse(textOf(script)))
    .flatMap((value) => listOf(value).concat(listOf(field(value, '@graph'))))
    .filter((value) => field(value, '@type') === 'ProfilePage');
  const profile = profiles.find((each) => handlesOf(personIn(each)).some((stated) => sameHandle(stated, handle)));
  if (profile === undefined) return undefined;
  const person = personIn(profile);
  return { followers: countOf(person, 'FollowAction'), following: countOf(person, 'SubscribeAction'), site: [...listOf(field(profile, 'relatedLink')), ...listOf(field(person, 'relatedLink'))].find(isWord) };
};
