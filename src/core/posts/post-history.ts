import { asAccount, originOf, siteOf } from '../brand/account.ts';
import { brandMentionsIn } from '../brand/brand-mentions.ts';
import { hashLink, leadsTo } from '../brand/links.ts';
import { matcherFor } from '../languages/index.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft } from '../model/draft.ts';
import { languageIds } from '../model/language.ts';
import { siteIds } from '../model/site.ts';
import type { PastPost, PublicCounts } from '../model/post.ts';
import type { Review } from '../model/review.ts';
import type { SignalId, Signals } from '../model/signals.ts';
import { rowPrefix } from '../reader/score-rows.ts';
import { analyseText } from '../text/analysis.ts';
import { shinglesOf } from '../text/shingles.ts';
import { isYetToCome, newestSure } from '../util/dates.ts';
import { asBoolean, asFields, asNumber, asOneOf, asText, asTime, itemsOf } from '../util/parse.ts';
import { isPromotional } from './is-promotional.ts';
import { draftOf, type OwnPost, publicCountsOf } from './own-post.ts';
import { sameHandle } from '../util/same-handle.ts';
import { day, minute } from '../util/time.ts';

/** The account's posts as stored, newest first. Their words never are. */
export type PostHistory = readonly PastPost[];

const mostPosts = 1000;
const keptFor = 400 * day;
/** How far the times of one post may differ: seen again on a page, it has the site's time instead of ours. */
const sameMoment = 2 * minute;
const mostLinks = 16;
const mostRuns = 64;

const signalIds: readonly SignalId[] = ['inform', 'promote', 'relate', 'personal', 'teaser', 'rude'];
const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/** What is stored about a draft that was posted: what it did, not what it said. */
export function summariseDraft(draft: Draft, review: Review, brand: BrandProfile, now: number): PastPost {
  const analysis = analyseText(draft.text, { prior: brand.languages, matcherFor });
  const links = analysis.entities.filter(({ kind }) => kind === 'url').map(({ text }) => text);
  const said = [...review.tips, ...review.value.rows, ...(review.brand?.rows ?? [])].map(({ ruleId }) => ruleId).filter((id) => !id.startsWith(rowPrefix));
  return {
    postedAt: now,
    site: draft.site,
    account: draft.account,
    kind: draft.kind,
    part: draft.part && draft.part.index > 0 ? draft.part.index : undefined,
    language: review.language,
    rules: [...new Set([...(review.kind?.id ? [review.kind.id] : []), ...said])],
    signals: Object.fromEntries(signalIds.map((id) => [id, twoDecimals(review.signals[id])])) as Signals,
    sells: isPromotional(analysis),
    isLive: analysis.cues('live').strong.length > 0,
    hasLink: links.length > 0,
    linksHome: links.some((link) => leadsTo(link, brand.sites)),
    pointsHome: brandMentionsIn(analysis, brand).length > 0,
    links: links.slice(0, mostLinks).map(hashLink),
    runs: shinglesOf(analysis.tokens),
    besideReplies: true,
  };
}

/** What is stored about a post on the account's profile, including its public counts. */
export function summarisePost(seen: OwnPost, review: Review, brand: BrandProfile, { account, isBesideReplies, now }: { readonly account: string; readonly isBesideReplies: boolean; readonly now: number }): PastPost {
  const post = summariseDraft(draftOf(seen, account), review, brand, seen.postedAt);
  return { ...post, id: seen.id, counts: publicCountsOf(seen, now), besideReplies: isBesideReplies };
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((value, i) => value === b[i]);

/** Parts of a thread look like posts or replies on a profile. */
const sameKind = (a: PastPost, b: PastPost): boolean => (a.kind === b.kind && a.part === b.part) || ((a.kind === 'thread' || b.kind === 'thread') && a.runs.length > 0);

/** Who posted it, as far as known. */
type Owner = Pick<PastPost, 'account' | 'site'>;

/** A draft may lack an account but never a site. */
const sameAccount = (a: Owner, b: Owner): boolean => siteOf(a) === siteOf(b) && (a.account === undefined || b.account === undefined || sameHandle(a.account, b.account));

/** Texts too short for shingles are compared by what they did. */
const sameWords = (a: PastPost, b: PastPost): boolean =>
  sameNumbers(a.runs, b.runs) && (a.runs.length > 0 || signalIds.every((id) => a.signals === undefined || b.signals === undefined || a.signals[id] === b.signals[id]));

/** Whether both are the same post, by id or else by time and content. */
function isSamePost(a: PastPost, b: PastPost): boolean {
  // Ids are only unique within a site.
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id && originOf(a) === originOf(b);
  return Math.abs(a.postedAt - b.postedAt) <= sameMoment && sameKind(a, b) && sameAccount(a, b) && sameNumbers(a.links, b.links) && sameWords(a, b);
}

/** The history without a post. */
export const withoutPost = (record: PostHistory, post: PastPost): PostHistory => record.filter((other) => !isSamePost(other, post));

/** Merges a post that was seen again: keeps what was learned first, adds the id and newer counts. */
const mergedWith = (known: PastPost, post: PastPost): PastPost => ({
  ...known,
  id: known.id ?? post.id,
  account: known.account ?? post.account,
  counts: post.counts && post.counts.readAt >= (known.counts?.readAt ?? 0) ? post.counts : known.counts,
  besideReplies: known.besideReplies === true || post.besideReplies === true,
});

/** Sorts newest first and drops posts that are too old or too many. */
function young(posts: PostHistory): PostHistory {
  const newest = newestSure(posts.map(({ postedAt }) => postedAt));
  return posts.filter(({ postedAt }) => newest - postedAt <= keptFor).slice(0, mostPosts);
}

/** Adds posts to the history, which holds each post once, at most a thousand, and none more than 400 days older than the newest. */
export function addPosts(record: PostHistory, posts: readonly PastPost[]): PostHistory {
  const all = [...record];
  for (const post of posts) {
    const at = all.findIndex((other) => isSamePost(other, post));
    const known = all[at];
    if (known) all[at] = mergedWith(known, post);
    else all.push(post);
  }
  return young(all.toSorted((a, b) => b.postedAt - a.postedAt));
}

export const addPost = (record: PostHistory, post: PastPost): PostHistory => addPosts(record, [post]);

/** The posts up to now. Later ones remain stored, because it may be today's clock that is wrong. */
export const postsUntil = <T extends { readonly postedAt: number }>(posts: readonly T[], now: number): readonly T[] => posts.filter(({ postedAt }) => !isYetToCome(postedAt, now));

/** The posts of an account, or of a whole site. Posts without an account count for every account on their site. */
export function postsOf(record: PostHistory, { account, site }: Owner): PostHistory {
  const owner = { account: account === '' ? undefined : account, site };
  return record.filter((post) => sameAccount(post, owner));
}

const asHash = asNumber(0, 0xffffffff);
const isHash = (value: unknown): boolean => asHash(value) !== undefined;
/** Checks the whole list first, because it is nearly always valid. */
const hashesOf = (value: unknown, most: number): readonly number[] => (Array.isArray(value) && value.length <= most && value.every(isHash) ? (value as readonly number[]) : itemsOf(value, asHash, most));
const asId = asText(40);
const asSite = asOneOf(...siteIds);
const asKind = asOneOf('post', 'reply', 'quote', 'thread');
const asPart = asNumber(1, 100);
const asLanguage = asOneOf(...languageIds);
const asShare = asNumber(0, 1);
const asCount = asNumber(0, 1e10);

function parseSignals(value: unknown): Signals | undefined {
  const record = asFields(value);
  if (!record) return undefined;
  const signals: Partial<Record<SignalId, number>> = {};
  for (const id of signalIds) signals[id] = asShare(record[id]) ?? 0;
  return signals as Signals;
}

function parseCounts(value: unknown): PublicCounts | undefined {
  const record = asFields(value);
  const [replies, reposts, likes] = (['replies', 'reposts', 'likes'] as const).map((name) => asCount(record?.[name]));
  const readAt = asTime(record?.['readAt']);
  return replies === undefined || reposts === undefined || likes === undefined || readAt === undefined ? undefined : { replies, reposts, likes, readAt };
}

function parsePost(value: unknown): PastPost | undefined {
  const record = asFields(value);
  const postedAt = asTime(record?.['postedAt']);
  const kind = asKind(record?.['kind']);
  if (!record || postedAt === undefined || kind === undefined) return undefined;
  const is = (name: string): boolean => asBoolean(record[name]) ?? false;
  return {
    id: asId(record['id']),
    postedAt,
    site: asSite(record['site']),
    account: asAccount(record['account']),
    kind,
    part: asPart(record['part']),
    language: asLanguage(record['language']),
    rules: itemsOf(record['rules'], asId, 100),
    signals: parseSignals(record['signals']),
    sells: is('sells'),
    isLive: is('isLive'),
    hasLink: is('hasLink'),
    linksHome: is('linksHome'),
    pointsHome: is('pointsHome'),
    links: hashesOf(record['links'], mostLinks),
    runs: hashesOf(record['runs'], mostRuns),
    counts: parseCounts(record['counts']),
    besideReplies: is('besideReplies'),
  };
}

/** Parses a stored or imported history. Drops invalid posts. */
export function parsePostHistory(stored: unknown): PostHistory {
  if (!Array.isArray(stored)) return [];
  return young(stored.map(parsePost).filter((post) => post !== undefined).toSorted((a, b) => b.postedAt - a.postedAt));
}
