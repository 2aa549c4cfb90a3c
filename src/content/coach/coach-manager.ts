import type { Draft } from '../../core/model/draft.ts';
import type { CoachState, TipAction, TipDismissal, Outcome, TabReport } from '../../shell/protocol.ts';
import { forgetEdits } from '../../sites/editing.ts';
import { childrenOf, holds, parentOf, precedes } from '../../sites/page.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';
import { afterPost } from '../strip/after-post.ts';
import { ask } from '../background-client.ts';
import { knownState } from '../coach-state.ts';
import { tabReport } from './tab-report.ts';
import { isActive } from './is-active.ts';
import { popupActions } from './popup-actions.ts';
import { coachFor, reviewedBy, type Coach } from './coach.ts';
import { drawMarks, markAt, marksOf, type Mark } from './marks.ts';
import { onContextInvalidated } from '../page/context-invalidated.ts';
import { oncePerFrame } from '../page/once-per-frame.ts';
import { stripsFor } from '../strip/strips.ts';
import { listenToPage } from '../page/page-events.ts';

/** Manages all coaches of a page. */
export interface CoachManager {
  /** Call it when an editable element gets the focus. */
  readonly enter: (editor: HTMLElement) => void;
  /** Call it when the settings, the brand or the rules have changed. */
  readonly changed: (state: CoachState) => void;
  readonly report: () => Promise<TabReport>;
  readonly reviewNow: () => Promise<null>;
  readonly act: (action: TipAction) => Promise<Outcome | null>;
  readonly openCard: () => void;
  readonly stop: () => void;
}

/** Dismisses or restores a tip. Returns the background's sentence about the effect. */
async function dismiss(dismissal: TipDismissal, isOff: boolean): Promise<string | undefined> {
  const reply = await ask(isOff ? 'dismissTip' : 'restoreTip', dismissal);
  return reply.ok ? (reply.value ?? '') : undefined;
}

/** Coaches the composers of a page as they come and go. Observes nothing until a composer has the focus. `gone` is called when the extension was updated or removed. */
export function createCoachManager(site: SiteAdapter, gone: () => void): CoachManager {
  const coaches = new Map<HTMLElement, Coach>();
  /** Coaches whose text has changed since their last answer. */
  const stale = new Set<Coach>();
  /** The composer that last had the focus. */
  let inUse: HTMLElement | undefined;
  let marks: readonly Mark[] = [];
  /** The number on the extension's button. */
  let badge = 0;
  const end = new AbortController();
  const { signal } = end;
  const known = knownState({ look, gone }, signal);
  let isFollowing = false;
  const strips = stripsFor(site, dismiss);
  const actFor = popupActions(site, dismiss);
  const afterwards = afterPost();

  const mark = (): void => {
    marks = [...coaches.values()].flatMap((coach) => (stale.has(coach) ? [] : marksOf(site, coach)));
    drawMarks(marks);
  };
  const draw = (): void => {
    const state = known.now();
    if (state) strips.draw([...coaches.values()], state, inUse);
    else strips.remove();
    mark();
    const count = marks.filter(({ kind }) => kind === 'notice').length;
    if (count !== badge) void ask('setBadge', (badge = count));
  };

  /** Tells the background about a post, and briefly shows the line it may return. */
  async function tellPosted(draft: Draft): Promise<void> {
    const reply = await ask('recordPost', draft);
    const state = known.now();
    if (reply.ok && reply.value !== null && state) afterwards.show(reply.value, state, site.isDark(document));
  }

  function start(composer: Composer): void {
    const coach = coachFor(composer, {
      site,
      pause: () => known.now()?.reviewDelay ?? 0,
      onDemand: () => known.now()?.mode === 'on-demand',
      ask: (draft: Draft) => ask('review', draft),
      posted: (draft) => void tellPosted(draft),
      show: (changed) => {
        stale.delete(changed);
        draw();
      },
      stale: (changed) => {
        strips.boxOf(changed)?.listen();
        if (stale.has(changed)) return;
        stale.add(changed);
        mark();
      },
      gone,
      asleep: known.refresh,
    });
    coaches.set(composer.element, coach);
  }

  /** The composers to coach: those with focus or text. */
  const wanted = (): readonly Composer[] =>
    isActive(known.now(), site.isOwn) ? site.composers(document).filter((composer) => composer.element.contains(document.activeElement) || site.readDraft(composer)?.text.trim()) : [];

  /** Gives each of these composers a coach, and stops all other coaches. */
  function look(): void {
    if (!isFollowing && known.now()) follow();
    const composers = wanted();
    const regions = new Map(composers.map((composer) => [composer.element, composer.region]));
    for (const [element, coach] of coaches) {
      // When a collapsed reply gets a toolbar, its region changes to another element.
      if (regions.get(element) === coach.composer.region) continue;
      coaches.delete(element);
      stale.delete(coach);
      coach.stop();
    }
    for (const composer of composers) if (!coaches.has(composer.element)) start(composer);
    watch();
    draw();
  }
  const lookSoon = oncePerFrame(() => {
    watch();
    const composers = wanted();
    if (composers.length !== coaches.size || composers.some(({ element, region }) => coaches.get(element)?.composer.region !== region)) look();
    else strips.settle();
  }, signal);
  /** For changes of posts, which come and go by the hundred but can only move a composer. */
  const followSoon = oncePerFrame(() => {
    watch();
    strips.follow();
  }, signal);
  /** Whether a mutation is about anything but posts. The nodes of a record are all posts or none are, so testing the first is enough. */
  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => !site.isPost(target) && !site.isPost(addedNodes[0] ?? removedNodes[0] ?? target);
  /** Whether a mutation may move a composer, i.e. does not come after all of them. */
  const pushes = ({ target }: MutationRecord): boolean => [...coaches.values()].some(({ composer: { region } }) => !precedes(region, target));
  const comings = new MutationObserver((records) => {
    if (records.some(concerns)) return lookSoon();
    if (records.some(pushes)) return followSoon();
    const timeline = records.find(({ target }) => !site.isPost(target))?.target;
    if (timeline) watch(timeline);
  });
  /** Observes the page. Leaves out a timeline that only gets posts and is below every composer, until something else changes. */
  function watch(timeline?: Node): void {
    comings.disconnect();
    if (coaches.size === 0) return forgetEdits();
    const top = document.body ?? document.documentElement;
    const leaves = timeline !== undefined && holds(top, timeline);
    comings.observe(top, { childList: true, subtree: !leaves });
    // A loop, because a hostile page can be nested deeper than the call stack.
    for (let node = leaves ? timeline : top; node !== top; ) {
      const above = parentOf(node) ?? top;
      for (const child of childrenOf(above)) if (child !== node) comings.observe(child, { childList: true, subtree: true });
      comings.observe(above, { childList: true });
      node = above;
    }
  }

  /** Starts observing the page, because there may be something to coach. */
  function follow(): void {
    isFollowing = true;
    listenToPage({ site, coaches: () => [...coaches.values()], boxOf: strips.boxOf, markAt: (x, y) => markAt(marks, x, y) }, signal);
    onContextInvalidated(gone, signal);
    addEventListener('scroll', strips.follow, { signal, capture: true });
    addEventListener('resize', () => strips.settle(true), { signal });
  }

  return {
    enter: (editor) => {
      inUse = editor;
      void known.ensure();
    },
    changed: (next) => {
      known.set(next);
      look();
      for (const coach of coaches.values()) if (next.mode === 'automatic' || reviewedBy(coach)) void coach.again();
    },
    report: async () => {
      await known.ensure();
      return tabReport(site, coaches.values(), isActive(known.now(), site.isOwn));
    },
    reviewNow: async () => {
      await known.ensure();
      await Promise.all([...coaches.values()].map((coach) => coach.again()));
      return null;
    },
    act: (action) => actFor(action, coaches.values(), known.now()),
    openCard: () => {
      const coach = (inUse && coaches.get(inUse)) ?? [...coaches.values()][0];
      if (coach) strips.boxOf(coach)?.open();
    },
    stop: () => {
      end.abort();
      for (const coach of coaches.values()) coach.stop();
      coaches.clear();
      watch();
      draw();
      afterwards.remove();
    },
  };
}
