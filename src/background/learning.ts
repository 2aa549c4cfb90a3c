import { learnedOf, newTo, nothingLearned, takeIn, withLearned, without, type Learned, type OwnPost } from '../core/brand/learned/learned.ts';
import { parseVoices } from '../core/brand/learned/parse-voices.ts';
import { plainHandle } from '../core/brand/profile.ts';
import { asText } from '../core/parse.ts';
import type { Handlers } from '../shell/messaging.ts';
import type { Protocol } from '../shell/protocol.ts';
import { change, load } from '../shell/storage.ts';
import { required } from './required.ts';

const known = (all: readonly Learned[], handle: string): Learned => learnedOf(all, handle) ?? nothingLearned(handle);

/** How many of its posts an account's voice was learned from. */
export const learnedFrom = async (handle: string): Promise<number> => known(parseVoices(await load('voices')), handle).posts;

/** Learns how an account writes from posts of its own, each once. Written only where something is new. */
export async function learnFrom(handle: string, posts: readonly OwnPost[]): Promise<void> {
  if (!posts.some(newTo(known(parseVoices(await load('voices')), handle)))) return;
  await change('voices', parseVoices, (all) => withLearned(all, takeIn(known(all, handle), posts)));
}

type Asked = 'forgetVoice';

/** What is asked about what was learned of accounts. */
export const learningHandlers: Pick<Handlers<Protocol>, Asked> = {
  forgetVoice: async ([wish]) => {
    const handle = required(plainHandle(asText(50)(wish) ?? '') || undefined, 'handle');
    await change('voices', parseVoices, (all) => without(all, handle));
    return null;
  },
};
