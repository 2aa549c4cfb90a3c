import { matcherFor } from '../../languages/index.ts';
import { analyseText } from '../../text/analysis.ts';
import type { DraftKind } from '../../model/draft.ts';
import type { LanguageId } from '../../model/language.ts';
import { learnMore, noVoice, packVoice, type PackedVoice } from '../voice.ts';
import { joinVoices } from '../voice/join.ts';
import { accountFrom, siteOf } from '../account.ts';
import { siteHost } from '../profile.ts';
import { shortHash, unpacked } from './hashes.ts';
import { voiceIn } from './voice-cache.ts';
import { isShared } from './shared-hosts.ts';
import { addTerms, hostMark, joinTerms, noTerms, termsOf, type Terms } from './terms.ts';
import { sameHandle } from '../../util/same-handle.ts';

/** What was learned about how an account writes: counts, hashes, and the words of its topics. Never whole posts. */
export interface AccountModel {
  /** The account (see `brand/account.ts`). */
  readonly handle: string;
  readonly voice: PackedVoice;
  /** Total number of posts learned. */
  readonly posts: number;
  /** Number of posts by language. */
  readonly languages: Readonly<Partial<Record<LanguageId, number>>>;
  readonly terms: Terms;
  /** Posts up to this time count as learned, in milliseconds since 1970. */
  readonly until: number;
  /** Time of the newest post learned, in milliseconds since 1970. */
  readonly newest: number;
  /** Hashed ids of learned posts after `until`. */
  readonly ids: string;
  /** From the account's profile: the host of its link and the words of its bio. */
  readonly profile: { readonly site: string; readonly words: readonly string[] };
}

/** One of the account's own posts, as read from a page or an archive. */
export interface LearnedPost {
  readonly id: string;
  readonly postedAt: number;
  readonly kind: DraftKind;
  readonly text: string;
}

export const idCharacters = 4;
/** If there are more ids than this, they are dropped and everything up to the newest post counts as learned. */
export const mostIds = 600;

export const emptyAccountModel = (handle: string): AccountModel => ({ handle, voice: packVoice(noVoice), posts: 0, languages: {}, terms: noTerms, until: 0, newest: 0, ids: '', profile: { site: '', words: [] } });

/** The model of an account, if there is one. */
export const accountModelOf = (all: readonly AccountModel[], handle: string | undefined): AccountModel | undefined => (handle === undefined ? undefined : all.find((one) => sameHandle(one.handle, accountFrom(handle))));

/** Tells whether a post has yet to be learned. Quotes are skipped, because most of their text is somebody else's. */
export function unseenBy({ until, ids }: Pick<AccountModel, 'until' | 'ids'>): (post: LearnedPost) => boolean {
  const known = new Set(unpacked(ids, idCharacters));
  return ({ id, postedAt, kind, text }) => kind !== 'quote' && postedAt > until && text.trim() !== '' && !known.has(shortHash(id, idCharacters));
}

const idsWith = (learned: AccountModel, posts: readonly LearnedPost[], newest: number): Pick<AccountModel, 'ids' | 'until'> => {
  const ids = learned.ids + posts.map(({ id }) => shortHash(id, idCharacters)).join('');
  return ids.length > mostIds * idCharacters ? { ids: '', until: newest } : { ids, until: learned.until };
};

/** Learns further posts, each once. Returns the same object if nothing is new. */
export function learnPosts(learned: AccountModel, met: readonly LearnedPost[]): AccountModel {
  const isNew = unseenBy(learned);
  const posts = [...new Map(met.filter(isNew).map((post) => [post.id, post])).values()].toSorted((a, b) => a.postedAt - b.postedAt);
  if (posts.length === 0) return learned;
  const site = siteOf({ account: learned.handle });
  const readings = posts.map(({ text }) => analyseText(text, { site, matcherFor }));
  const languages = { ...learned.languages };
  for (const { language } of readings) if (language) languages[language] = (languages[language] ?? 0) + 1;
  const newest = Math.max(learned.newest, posts.at(-1)?.postedAt ?? 0);
  return {
    handle: learned.handle,
    voice: packVoice(learnMore(voiceIn(learned), posts.map(({ text }) => text))),
    posts: learned.posts + posts.length,
    languages,
    terms: addTerms(learned.terms, readings.map(termsOf)),
    newest,
    profile: learned.profile,
    ...idsWith(learned, posts, newest),
  };
}

/** No bio has more topic words than this. */
export const mostBioWords = 20;

/** Adds what the account's profile says. Returns the same object if nothing is new. */
export function withProfile(learned: AccountModel, { bio = '', site = '' }: { readonly bio?: string | undefined; readonly site?: string | undefined }): AccountModel {
  const host = siteHost(site);
  const words = [...termsOf(analyseText(bio, { matcherFor }))].filter((term) => !term.startsWith(hostMark)).slice(0, mostBioWords);
  const profile = { site: host !== undefined && !isShared(host) ? host : '', words };
  return JSON.stringify(profile) === JSON.stringify(learned.profile) ? learned : { ...learned, profile };
}

/** Completes a model learned from a whole archive. It needs no ids, because the archive covers everything up to its end. */
export const fromArchive = (learned: AccountModel, until: number): AccountModel => ({ ...learned, until, ids: '', terms: { ...learned.terms, once: '', twice: '' } });

/** Merges what was learned from pages and from an archive. The two must not share posts. */
export function mergeModels(page: AccountModel, archive: AccountModel): AccountModel {
  const languages = { ...page.languages };
  for (const [id, posts] of Object.entries(archive.languages) as [LanguageId, number][]) languages[id] = (languages[id] ?? 0) + posts;
  return {
    handle: page.handle,
    voice: packVoice(joinVoices(voiceIn(page), voiceIn(archive))),
    posts: page.posts + archive.posts,
    languages,
    terms: joinTerms(page.terms, archive.terms),
    until: Math.max(page.until, archive.until),
    newest: Math.max(page.newest, archive.newest),
    // May include ids of posts that the archive covers, which does no harm.
    ids: page.ids,
    profile: page.profile,
  };
}

/** Same as the maximum number of brands. */
export const mostAccounts = 20;

/** Replaces an account's model in the list, or adds it. */
export const withAccountModel = (all: readonly AccountModel[], learned: AccountModel): readonly AccountModel[] =>
  all.includes(learned) ? all : [learned, ...all.filter(({ handle }) => !sameHandle(handle, learned.handle))].slice(0, mostAccounts);

/** Removes an account's model from the list. */
export const withoutAccount = (all: readonly AccountModel[], handle: string): readonly AccountModel[] => all.filter((one) => !sameHandle(one.handle, handle));
