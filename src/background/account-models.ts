import { mergeModels, accountModelOf, unseenBy, emptyAccountModel, learnPosts, withProfile, withAccountModel, withoutAccount, type AccountModel, type LearnedPost } from '../core/brand/account-model/account-model.ts';
import { parseAccountModel, parseAccountModels } from '../core/brand/account-model/parse-account-models.ts';
import { asAccount } from '../core/brand/account.ts';
import type { Runtime } from 'webextension-polyfill';
import { asRecord } from '../core/util/parse.ts';
import { addPosts, parsePostHistory, postsUntil } from '../core/posts/post-history.ts';
import { parseFollowerHistory } from '../core/profile/follower-history.ts';
import { parseSettings } from '../core/storage/settings.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import { load } from '../shell/storage.ts';
import { updateWithConsent } from './consent.ts';
import { requireArgument } from './require-argument.ts';
import { updateMany } from './storage-writes.ts';
import { sameHandle } from '../core/util/same-handle.ts';

const known = (all: readonly AccountModel[], handle: string): AccountModel => accountModelOf(all, handle) ?? emptyAccountModel(handle);
const voices = async (): Promise<readonly AccountModel[]> => parseAccountModels(await load('voices'));

/** Number of posts from which an account's voice was learned. */
export const learnedFrom = async (handle: string): Promise<number> => known(await voices(), handle).posts;

/** Learns how an account writes from its own posts. Each post is learned once. */
export async function learnFrom(sender: Runtime.MessageSender, handle: string, posts: readonly LearnedPost[]): Promise<void> {
  if (posts.some(unseenBy(known(await voices(), handle)))) await updateWithConsent(sender, 'voices', parseAccountModels, (all) => withAccountModel(all, learnPosts(known(all, handle), posts)));
}

/** Learns what an account's own profile says. Writes only if something is new. */
export async function learnProfile(sender: Runtime.MessageSender, handle: string, profile: Parameters<typeof withProfile>[1]): Promise<void> {
  const now = known(await voices(), handle);
  if (withProfile(now, profile) !== now) await updateWithConsent(sender, 'voices', parseAccountModels, (all) => withAccountModel(all, withProfile(known(all, handle), profile)));
}

const asHandle = (value: unknown): string => requireArgument(asAccount(value), 'handle');

/** Deletes everything about an account, or about all of them, except brands and pins, which are deleted singly. */
async function forget(handle?: string): Promise<null> {
  const stays = ({ account }: { readonly account?: string | undefined }): boolean => handle !== undefined && !sameHandle(account, handle);
  await updateMany(async (stored) => {
    const settings = parseSettings(await stored('settings'));
    const exceptions = settings.exceptions.filter((one) => one.account === undefined || stays(one));
    return {
      voices: handle === undefined ? [] : withoutAccount(parseAccountModels(await stored('voices')), handle),
      record: parsePostHistory(await stored('record')).filter(stays),
      history: parseFollowerHistory(await stored('history')).filter(({ handle: account }) => stays({ account })),
      ...(exceptions.length < settings.exceptions.length && { settings: { ...settings, exceptions } }),
    };
  });
  return null;
}

type Asked = 'saveArchiveImport' | 'deleteAccountData' | 'deleteAllAccountData';

/** Handlers of messages about what was learned from accounts. */
export const learningHandlers: Pick<Handlers<Protocol>, Asked> = {
  saveArchiveImport: async ([wish]) => {
    const record = asRecord(wish);
    const learned = requireArgument(parseAccountModel(record?.['learned']), 'voice');
    const posts = postsUntil(parsePostHistory(record?.['record']), Date.now());
    await updateMany(async (stored) => {
      const [all, remembered] = [parseAccountModels(await stored('voices')), parsePostHistory(await stored('record'))];
      const model = known(all, learned.handle);
      // What is saved a second time is covered already.
      return { voices: learned.until > model.until ? withAccountModel(all, mergeModels(model, learned)) : all, record: addPosts(remembered, posts) };
    });
    return null;
  },
  deleteAccountData: ([wish]) => forget(asHandle(wish)),
  deleteAllAccountData: () => forget(),
};
