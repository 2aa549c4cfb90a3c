import { mostPostsAtOnce } from '../../core/model/post.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import type { CoachState, ProfileShown } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { ask, retryDelay } from '../background-client.ts';
import { knownState } from '../coach-state.ts';
import { isActive } from '../coach/is-active.ts';
import { oncePerFrame } from '../page/once-per-frame.ts';
import { onContextInvalidated } from '../page/context-invalidated.ts';
import { profileCardView } from './profile-card-view.ts';

/** Minimum time between two reads of a changing profile page, in milliseconds. */
const often = 150;

/** Handles the profiles of a tab. */
export interface ProfileController {
  /** Call it when the address has changed. */
  readonly arrive: () => void;
  /** Call it when settings or stored data have changed. */
  readonly changed: (state: CoachState) => void;
  readonly stop: () => void;
}

/**
 * Shows a card in the header of every profile, and observes no other pages. A new route removes the card at once, so that it never shows
 * another profile's numbers. `gone` is called when the extension was updated or removed.
 */
export function profileController(site: SiteAdapter, gone: () => void): ProfileController {
  const place = profileCardView(site);
  const end = new AbortController();
  const { signal } = end;
  const mayShow = (): boolean => site.mayShowProfile(location);
  const known = knownState({ look: begin, gone, isWanted: mayShow }, signal);
  /** The reading for which a card was last requested, and its handle. */
  let asked = '';
  let handle = '';
  /** The reading that was last answered. If only settings or stored data have changed since, it is no new visit, and what was deleted meanwhile must not be stored again. */
  let answered = '';
  let question = 0;
  /** The posts that were sent during this visit. */
  const told = new Set<string>();
  let card: ProfileShown | undefined;
  /** Whether storage was full at the last attempt to record posts. */
  let isFull = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    question++;
    asked = handle = answered = '';
    card = undefined;
    place.remove();
    told.clear();
  };
  const rest = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    forget();
  };

  const show = (): void => {
    if (card) place.show(card, known.now()?.css ?? '', isFull);
  };

  async function askAbout(seen: NonNullable<ReturnType<SiteAdapter['readProfile']>>): Promise<void> {
    const mine = ++question;
    const reply = await ask('visitProfile', seen, asked === answered);
    if (mine !== question) return;
    if (reply.ok) {
      answered = asked;
      card = reply.value;
      show();
    } else if (reply.reason === 'invalidated') gone();
    else if (reply.reason === 'not-allowed') known.refresh();
  }

  /** Records the person's own posts as they become visible, each once per visit, if they are complete and we know whether they are replies. What did not arrive or could not be stored is sent again after a while. */
  async function rememberPosts({ handle: own, showsReplies }: NonNullable<ReturnType<SiteAdapter['readProfile']>>): Promise<void> {
    const posts = site.readPosts(document).flatMap(({ id, author, text, isReply, isPromoted, isRepost, isCut, postedAt, isQuote, hasMedia, replies, reposts, likes }) => {
      if (isReply === undefined || isCut || told.has(id + showsReplies) || !sameHandle(author, own) || isRepost || isPromoted || !postedAt) return [];
      return [{ id, text, postedAt, isReply, isQuote, hasMedia, replies, reposts, likes }];
    }).slice(0, mostPostsAtOnce);
    if (!posts[0]) return;
    for (const { id } of posts) told.add(id + showsReplies);
    const reply = await ask('recordOwnPosts', { handle: own, showsReplies, posts });
    isFull = !reply.ok && reply.reason === 'quota-exceeded';
    show();
    if (signal.aborted) return;
    // There may be more, because Bluesky keeps every row of a list.
    if (reply.ok) return look();
    for (const { id } of posts) told.delete(id + showsReplies);
    clearTimeout(timer);
    timer = setTimeout(look, retryDelay);
  }

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const seen = isActive(known.now()) ? site.readProfile(document, location) : undefined;
    if (seen?.handle !== handle) forget();
    if (seen?.isOwn) void rememberPosts(seen);
    const key = JSON.stringify({ ...seen, showsReplies: false });
    if (!seen || key === asked) return place.place();
    asked = key;
    handle = seen.handle;
    void askAbout(seen);
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, often);
  });

  /** Reads a profile and keeps observing it. Stops on other pages and where the coach is off. */
  function begin(): void {
    if (!mayShow() || !isActive(known.now())) return rest();
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    look();
  }
  onContextInvalidated(gone, signal);
  addEventListener('scroll', oncePerFrame(place.scrolled, signal), { signal, capture: true });
  addEventListener('resize', place.place, { signal });
  return {
    arrive: () => void known.ensure(),
    changed: (next) => {
      known.set(next);
      asked = '';
      if (isFull) answered = '';
      void known.ensure();
    },
    stop: () => {
      end.abort();
      rest();
    },
  };
}
