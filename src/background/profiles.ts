import type { Runtime } from 'webextension-polyfill';
import { plainHandle } from '../core/brand/handle.ts';
import { asBoolean, asListOf, asRecord, asText } from '../core/util/parse.ts';
import { addSnapshots, changesBy, historyOf, historyUntil, parseHistory, type HistoryChanges } from '../core/profile/follower-history.ts';
import { historyFromCsv } from '../core/files/follower-history-csv.ts';
import { overhear } from '../core/profile/mentions.ts';
import { parsePostHeard } from '../core/profile/visible-post.ts';
import { addPin, isPinned, parsePins, removePin } from '../core/profile/pins.ts';
import { draftOf, parsePostsSeen } from '../core/posts/own-post.ts';
import { reviewProfile } from '../core/profile/review.ts';
import { factsOf, parseSeen, snapshotOf, type ProfileSeen } from '../core/profile/profile.ts';
import { sharesOf } from '../core/profile/shares.ts';
import { addToRecord, parseRecord, postsUntil, rememberSeen } from '../core/posts/post-history.ts';
import { review } from '../core/review/review.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/ui-locale.ts';
import { load } from '../shell/storage.ts';
import { learnedFrom, learnFrom, learnProfile } from './account-models.ts';
import { remember } from './consent.ts';
import { profileViews } from '../view/profile-views.tsx';
import { profileCard } from './profile-card.ts';
import { required } from './require-argument.ts';
import { reviewerFor, settings } from './reviewer.ts';
import { change } from './storage-writes.ts';

type Asked = 'profile' | 'ownPosts' | 'profileHints' | 'pin' | 'unpin' | 'importHistory' | 'listen';

/** One's own counts once a day and what the header says, a pinned profile's latest. Written only where something is new. */
async function keep(sender: Runtime.MessageSender, seen: ProfileSeen): Promise<void> {
  const now = Date.now();
  const snapshot = snapshotOf(seen, now);
  if (!snapshot) return; // A header without counts is not all there yet.
  if (seen.isOwn) await learnProfile(sender, seen.handle, seen);
  const history = parseHistory(await load('history'));
  if (seen.isOwn && addSnapshots(history, [snapshot], now) !== history) await remember(sender, 'history', parseHistory, (current) => addSnapshots(current, [snapshot], now));
  if (isPinned(parsePins(await load('pins')), seen.handle)) await remember(sender, 'pins', parsePins, (pins) => (isPinned(pins, seen.handle) ? addPin(pins, snapshot) : pins));
}

/** More than a table of twenty accounts takes. */
const longestCsv = 4_000_000;
/** More than a screen holds. */
const mostHeard = 300;

/** What is asked about profiles and the posts on them. */
export const profileHandlers: Pick<Handlers<Protocol>, Asked> = {
  profile: async ([wish], sender) => {
    const seen = required(parseSeen(wish), 'profile');
    // A card does not hang on whether there is room to remember it: that is said by the posts below it.
    await keep(sender, seen).catch((error: unknown) => console.warn('A profile was not kept:', error));
    const card = profileCard(seen, languageOf(await settings()), seen.isOwn ? await learnedFrom(seen.handle) : undefined);
    return { ...card, views: profileViews(card) };
  },
  ownPosts: async ([wish], sender) => {
    const record = asRecord(wish);
    const account = required(plainHandle(asText(50)(record?.['handle']) ?? '') || undefined, 'handle');
    const shown = required(parsePostsSeen(record?.['posts']), 'posts');
    const isBesideReplies = asBoolean(record?.['isBesideReplies']) ?? false;
    const reviewer = await reviewerFor(account);
    const posts = postsUntil(shown, reviewer.now);
    // Each is judged by itself: what came before it is not known in order.
    const remembered = posts.map((seen) => rememberSeen(seen, review(draftOf(seen, account), { ...reviewer, recent: [] }), reviewer.brand, { account, isBesideReplies, now: reviewer.now }));
    // First the voice: the record's change has every card ask again, for the new count too.
    await learnFrom(sender, account, posts.map((seen) => ({ ...seen, kind: draftOf(seen, account).kind })));
    await remember(sender, 'record', parseRecord, (current) => remembered.reduce(addToRecord, current));
    return null;
  },
  profileHints: async ([wish]) => {
    const seen = required(parseSeen(wish), 'profile');
    const [reviewer, history] = await Promise.all([reviewerFor(seen.handle), load('history').then(parseHistory)]);
    const { replies } = sharesOf(reviewer.recent);
    return reviewProfile(factsOf(seen, historyOf(historyUntil(history, reviewer.now), seen.handle), replies && { count: replies.n, replies: replies.count }), reviewer);
  },
  pin: async ([wish], sender) => {
    const snapshot = required(snapshotOf(required(parseSeen(wish), 'profile'), Date.now()), 'counts');
    await remember(sender, 'pins', parsePins, (pins) => addPin(pins, snapshot));
    return null;
  },
  unpin: async ([wish]) => {
    const handle = required(asText(50)(wish), 'handle');
    await change('pins', parsePins, (pins) => removePin(pins, handle));
    return null;
  },
  importHistory: async ([wish]) => {
    const record = asRecord(wish);
    const csv = required(asText(longestCsv)(record?.['csv']), 'table');
    const { snapshots, wrong } = historyFromCsv(csv, plainHandle(asText(50)(record?.['account']) ?? ''));
    const now = Date.now();
    if (asBoolean(record?.['isPreview'])) return { ...changesBy(parseHistory(await load('history')), snapshots, now), wrong };
    let changes: HistoryChanges = { added: 0, changed: 0, toCome: 0, tooOld: 0 };
    await change('history', parseHistory, (history) => {
      changes = changesBy(history, snapshots, now);
      return addSnapshots(history, snapshots, now);
    });
    return { ...changes, wrong };
  },
  listen: async ([wish]) => {
    const record = asRecord(wish);
    const handle = plainHandle(asText(50)(record?.['handle']) ?? '');
    const posts = required(asListOf(parsePostHeard, mostHeard)(record?.['posts']), 'posts');
    const { brand } = await reviewerFor(handle === '' ? undefined : handle);
    return overhear(posts, brand, handle);
  },
};
