import { join, learnedOf, newTo, nothingLearned, takeIn, takeProfile, withLearned, without, type Learned, type OwnPost } from '../core/brand/account-model/account-model.ts';
import { parseLearned, parseVoices } from '../core/brand/account-model/parse-account-models.ts';
import { plainHandle } from '../core/brand/handle.ts';
import type { Runtime } from 'webextension-polyfill';
import { asRecord, asText } from '../core/util/parse.ts';
import { addManyToRecord, parseRecord, postsUntil } from '../core/posts/post-history.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import { load } from '../shell/storage.ts';
import { remember } from './consent.ts';
import { required } from './require-argument.ts';
import { replace } from './storage-writes.ts';

const known = (all: readonly Learned[], handle: string): Learned => learnedOf(all, handle) ?? nothingLearned(handle);
const voices = async (): Promise<readonly Learned[]> => parseVoices(await load('voices'));

/** How many of its posts an account's voice was learned from. */
export const learnedFrom = async (handle: string): Promise<number> => known(await voices(), handle).posts;

/** Learns how an account writes from posts of its own, each once. */
export async function learnFrom(sender: Runtime.MessageSender, handle: string, posts: readonly OwnPost[]): Promise<void> {
  if (posts.some(newTo(known(await voices(), handle)))) await remember(sender, 'voices', parseVoices, (all) => withLearned(all, takeIn(known(all, handle), posts)));
}

/** Learns what an account's own profile says of it; written only where that is something new. */
export async function learnProfile(sender: Runtime.MessageSender, handle: string, profile: Parameters<typeof takeProfile>[1]): Promise<void> {
  const now = known(await voices(), handle);
  if (takeProfile(now, profile) !== now) await remember(sender, 'voices', parseVoices, (all) => withLearned(all, takeProfile(known(all, handle), profile)));
}

const asHandle = (value: unknown): string => required(plainHandle(asText(50)(value) ?? '') || undefined, 'handle');

type Asked = 'keepLessons' | 'forgetAccount' | 'forgetAccounts';

/** What is asked about what was learned of accounts. */
export const learningHandlers: Pick<Handlers<Protocol>, Asked> = {
  keepLessons: async ([wish]) => {
    const record = asRecord(wish);
    const learned = required(parseLearned(record?.['learned']), 'voice');
    const posts = postsUntil(parseRecord(record?.['record']), Date.now());
    await replace(async (stored) => {
      const [all, remembered] = [parseVoices(await stored('voices')), parseRecord(await stored('record'))];
      return { voices: withLearned(all, join(known(all, learned.handle), learned)), record: addManyToRecord(remembered, posts) };
    });
    return null;
  },
  forgetAccount: async ([wish]) => {
    const handle = asHandle(wish);
    await replace(async (stored) => ({
      voices: without(parseVoices(await stored('voices')), handle),
      record: parseRecord(await stored('record')).filter(({ account }) => account?.toLowerCase() !== handle.toLowerCase()),
    }));
    return null;
  },
  forgetAccounts: async () => {
    await replace(() => Promise.resolve({ voices: [], record: [] }));
    return null;
  },
};
