import { asListOf, asNumber, asRecord, asText, asTime, itemsOf, type Parse } from '../../util/parse.ts';
import { languageIds } from '../../model/language.ts';
import { accountFrom, asAccount } from '../account.ts';
import { siteHost } from '../profile.ts';
import { parseVoice, packVoice, type VoiceModel } from '../voice.ts';
import { isPacked } from './hashes.ts';
import { idCharacters, mostAccounts, mostBioWords, mostIds, type AccountModel } from './account-model.ts';
import { unpackVoice } from './voice-cache.ts';
import { isTerm, parseTerms } from './terms.ts';
import { sameHandle } from '../../util/same-handle.ts';

const mostPosts = 1e7;
const asCount: Parse<number> = (value) => (Number.isInteger(value) ? asNumber(0, mostPosts)(value) : undefined);
const keys: ReadonlySet<string> = new Set(['handle', 'voice', 'posts', 'languages', 'terms', 'until', 'newest', 'ids', 'profile'] satisfies (keyof AccountModel)[]);
const knownLanguages: readonly string[] = languageIds;

const asHandle: Parse<string> = (value) => {
  const handle = asAccount(value);
  return handle === value ? handle : undefined;
};

const asIds: Parse<string> = (value) => {
  const ids = asText(mostIds * idCharacters)(value);
  return ids !== undefined && isPacked(ids, idCharacters, mostIds) ? ids : undefined;
};

function parseLanguages(value: unknown): AccountModel['languages'] | undefined {
  const record = asRecord(value);
  if (!record || Object.entries(record).some(([id, posts]) => !knownLanguages.includes(id) || asCount(posts) === undefined)) return undefined;
  return { ...record } as AccountModel['languages'];
}

const asTerm: Parse<string> = (value) => (isTerm(value) ? value : undefined);

function parseProfile(value: unknown): AccountModel['profile'] | undefined {
  const record = asRecord(value);
  if (!record || Object.keys(record).some((key) => key !== 'site' && key !== 'words')) return undefined;
  const site = asText(253)(record['site']);
  const words = asListOf(asTerm, mostBioWords)(record['words']);
  return words && site !== undefined && (site === '' || siteHost(site) === site) ? { site, words } : undefined;
}

/** Parses an account's model; `undefined` if any part of it is invalid. */
export const parseAccountModel: Parse<AccountModel> = (value) => {
  const record = asRecord(value);
  if (!record || Object.keys(record).some((key) => !keys.has(key))) return undefined;
  const handle = asHandle(record['handle']);
  const model = parseVoice(record['voice']);
  const posts = asCount(record['posts']);
  const languages = parseLanguages(record['languages']);
  const terms = parseTerms(record['terms']);
  const profile = parseProfile(record['profile']);
  const [until, newest, ids] = [asTime(record['until']), asTime(record['newest']), asIds(record['ids'])];
  if (handle === undefined || !model || posts === undefined || !languages || !terms || until === undefined || newest === undefined || ids === undefined || !profile) return undefined;
  return { handle, voice: packVoice(model), posts, languages, terms, until, newest, ids, profile };
};

/** Parses the models of all accounts. Invalid ones are dropped, and will be learned again. */
export function parseAccountModels(stored: unknown): readonly AccountModel[] {
  const known = itemsOf(stored, parseAccountModel, mostAccounts);
  return known.filter((one, at) => known.findIndex(({ handle }) => sameHandle(handle, one.handle)) === at);
}

/** Parses the voice of one account, without decoding the others. */
export function parseVoiceOf(stored: unknown, handle: string): VoiceModel | undefined {
  if (!Array.isArray(stored)) return undefined;
  const own = stored.slice(0, mostAccounts).map(asRecord).find((one) => sameHandle(asHandle(one?.['handle']) ?? '', accountFrom(handle)));
  return own && unpackVoice(own['voice']);
}
