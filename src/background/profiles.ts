import type { Runtime } from 'webextension-polyfill';
import { asAccount } from '../core/brand/account.ts';
import { asBoolean, asRecord, asText, itemsOf } from '../core/util/parse.ts';
import { addSnapshots, changesBy, historyOf, historyUntil, parseFollowerHistory, type HistoryChanges } from '../core/profile/follower-history.ts';
import { historyFromCsv } from '../core/files/follower-history-csv.ts';
import { findMentions } from '../core/profile/mentions.ts';
import { parseVisiblePost } from '../core/profile/visible-post.ts';
import { addPin, isPinned, parsePins, removePin } from '../core/profile/pins.ts';
import { draftOf, parseOwnPosts } from '../core/posts/own-post.ts';
import { reviewProfile } from '../core/profile/review.ts';
import { factsOf, parseProfile, snapshotOf, type Profile } from '../core/profile/profile.ts';
import { sharesOf } from '../core/profile/shares.ts';
import { addPosts, parsePostHistory, postsUntil, summarisePost } from '../core/posts/post-history.ts';
import { review } from '../core/review/review.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load } from '../shell/storage.ts';
import { learnedFrom, learnFrom, learnProfile } from './account-models.ts';
import { updateWithConsent } from './consent.ts';
import { profileViews } from '../view/profile-views.tsx';
import { profileCard } from './profile-card.ts';
import { requireArgument } from './require-argument.ts';
import { reviewerFor, settings } from './reviewer.ts';
import { update } from './storage-writes.ts';
import { forgetTexts } from './warm-up.ts';

type Asked = 'visitProfile' | 'recordOwnPosts' | 'reviewProfile' | 'pinProfile' | 'unpinProfile' | 'importFollowerHistory' | 'findMentions';

/** Stores the person's own counts (once a day), what their header says, and the latest counts of a pinned profile. Writes only if something is new. */
async function keep(sender: Runtime.MessageSender, seen: Profile): Promise<void> {
  const now = Date.now();
  const snapshot = snapshotOf(seen, now);
  if (!snapshot) return; // Without counts the header has not loaded completely.
  if (seen.isOwn) await learnProfile(sender, seen.handle, seen);
  const history = parseFollowerHistory(await load('history'));
  if (seen.isOwn && addSnapshots(history, [snapshot], now) !== history) await updateWithConsent(sender, 'history', parseFollowerHistory, (current) => addSnapshots(current, [snapshot], now));
  if (isPinned(parsePins(await load('pins')), seen.handle)) await updateWithConsent(sender, 'pins', parsePins, (pins) => (isPinned(pins, seen.handle) ? addPin(pins, snapshot) : pins));
}

/** More than the history of twenty accounts takes. */
const longestCsv = 4_000_000;
/** The first posts on a page. Bluesky keeps every row, however far somebody scrolls. */
const mostHeard = 300;

/** Handlers of messages about profiles and the posts on them. */
export const profileHandlers: Pick<Handlers<Protocol>, Asked> = {
  visitProfile: async ([wish, isAgain], sender) => {
    const seen = requireArgument(parseProfile(wish), 'profile');
    // Return the card even if storage is full, which the posts below it will report.
    if (!asBoolean(isAgain)) await keep(sender, seen).catch((error: unknown) => console.warn('A profile was not kept:', error));
    const card = profileCard(seen, uiLocale(await settings()), seen.isOwn ? await learnedFrom(seen.handle) : undefined);
    return { ...card, views: profileViews(card) };
  },
  recordOwnPosts: async ([wish], sender) => {
    const record = asRecord(wish);
    const account = requireArgument(asAccount(record?.['handle']), 'handle');
    const shown = requireArgument(parseOwnPosts(record?.['posts']), 'posts');
    const isBesideReplies = asBoolean(record?.['showsReplies']) ?? false;
    const reviewer = await reviewerFor({ account });
    const posts = postsUntil(shown, reviewer.now);
    // Judge each post on its own, because we do not know which posts came before it.
    const remembered = posts.map((seen) => summarisePost(seen, review(draftOf(seen, account), { ...reviewer, recent: [] }), reviewer.brand, { account, isBesideReplies, now: reviewer.now }));
    // Learn the voice first, because a change of the post history makes every card ask again, and it should then show the new count.
    await learnFrom(sender, account, posts.map((seen) => ({ ...seen, kind: draftOf(seen, account).kind }))).finally(forgetTexts);
    await updateWithConsent(sender, 'record', parsePostHistory, (current) => addPosts(current, remembered));
    return null;
  },
  reviewProfile: async ([wish]) => {
    const seen = requireArgument(parseProfile(wish), 'profile');
    const [reviewer, history] = await Promise.all([reviewerFor({ account: seen.handle }), load('history').then(parseFollowerHistory)]);
    const { replies } = sharesOf(reviewer.recent);
    return reviewProfile(factsOf(seen, historyOf(historyUntil(history, reviewer.now), seen.handle), replies && { count: replies.n, replies: replies.count }), reviewer);
  },
  pinProfile: async ([wish], sender) => {
    const snapshot = requireArgument(snapshotOf(requireArgument(parseProfile(wish), 'profile'), Date.now()), 'counts');
    await updateWithConsent(sender, 'pins', parsePins, (pins) => addPin(pins, snapshot));
    return null;
  },
  unpinProfile: async ([wish]) => {
    const handle = requireArgument(asText(320)(wish), 'handle');
    await update('pins', parsePins, (pins) => removePin(pins, handle));
    return null;
  },
  importFollowerHistory: async ([wish]) => {
    const record = asRecord(wish);
    const csv = requireArgument(asText(longestCsv)(record?.['csv']), 'table');
    const { snapshots, wrong } = historyFromCsv(csv, asAccount(record?.['account']) ?? '');
    const now = Date.now();
    if (asBoolean(record?.['isPreview'])) return { ...changesBy(parseFollowerHistory(await load('history')), snapshots, now), wrong };
    let changes: HistoryChanges = { added: 0, changed: 0, toCome: 0, tooOld: 0 };
    await update('history', parseFollowerHistory, (history) => {
      changes = changesBy(history, snapshots, now);
      return addSnapshots(history, snapshots, now);
    });
    return { ...changes, wrong };
  },
  findMentions: async ([wish]) => {
    const record = asRecord(wish);
    const handle = asAccount(record?.['handle']);
    const posts = itemsOf(record?.['posts'], parseVisiblePost, mostHeard);
    const { brand } = await reviewerFor({ account: handle });
    return findMentions(posts, brand, handle ?? '');
  },
};
