import { asBoolean, asListOf, asNumber, asOneOf, asRecord, asText, itemsOf } from '../util/parse.ts';
import { asAccount, siteOf } from '../brand/account.ts';
import { kindIds } from '../model/kind.ts';
import { siteIds, sites, type SiteId } from '../model/site.ts';
import { lengthOn } from '../text/length-by-site.ts';
import type { Draft, DraftDismissal, ParentPost } from '../model/draft.ts';

/** More than any composer accepts. */
const longest = 100_000;
const mostParts = 100;

function parseParent(value: unknown): ParentPost | undefined {
  const record = asRecord(value);
  const text = asText(longest)(record?.['text']);
  if (!record || text === undefined) return undefined;
  return { author: asText(320)(record['author']), text, ...(record['isPartial'] === true && { isPartial: true }), isOwn: record['isOwn'] === true, mentionsMe: record['mentionsMe'] === true };
}

function parsePart(value: unknown): Draft['part'] {
  const record = asRecord(value);
  const texts = asListOf(asText(longest), mostParts)(record?.['texts']);
  const index = asNumber(0, mostParts)(record?.['index']);
  return texts && index !== undefined && index < texts.length ? { index, texts } : undefined;
}

function parseDismissal(value: unknown): DraftDismissal | undefined {
  const record = asRecord(value);
  const ruleId = asText(40)(record?.['ruleId']);
  return ruleId === undefined ? undefined : { ruleId, words: asText(longest)(record?.['words']) };
}

/** The limit of a draft. If the page has a counter, that is used, because it knows the server's limit and what else counts towards it. */
function limitOf(record: Readonly<Record<string, unknown>>, text: string, site: SiteId): number {
  const left = asNumber(-longest, longest)(record['left']);
  const limit = left === undefined ? record['limit'] : Math.max(1, left + lengthOn(site, text));
  return asNumber(1, longest)(limit) ?? sites[site].limit;
}

/** Parses a draft from a message; `undefined` if invalid. */
export function parseDraft(value: unknown): Draft | undefined {
  const record = asRecord(value);
  const text = asText(longest)(record?.['text']);
  const kind = asOneOf('post', 'reply', 'quote', 'thread')(record?.['kind']);
  if (!record || text === undefined || kind === undefined) return undefined;
  const account = asAccount(record['account']);
  const site = asOneOf(...siteIds)(record['site']);
  const media = asRecord(record['media']);
  const count = asNumber(0, 100)(media?.['count']) ?? 0;
  return {
    text,
    kind,
    part: parsePart(record['part']),
    media: { count, described: Math.min(count, asNumber(0, 100)(media?.['described']) ?? 0) },
    poll: asBoolean(record['poll']) ?? false,
    linkCard: asBoolean(record['linkCard']),
    limit: limitOf(record, text, siteOf({ account, site })),
    parent: parseParent(record['parent']),
    site,
    account,
    isEdit: asBoolean(record['isEdit']),
    dismissed: itemsOf(record['dismissed'], parseDismissal, 200),
    chosenKind: asOneOf(...kindIds)(record['chosenKind']),
    isFinished: asBoolean(record['isFinished']),
    forFun: asBoolean(record['forFun']),
  };
}
