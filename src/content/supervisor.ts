import type { Draft } from '../core/types.ts';
import { asker, listenTo } from '../shell/messaging.ts';
import type { CoachState, Protocol, TabProtocol } from '../shell/protocol.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { isAwake } from './awake.ts';
import { coachFor, type Coach } from './coach.ts';
import { listenToGestures } from './gestures.ts';
import { whenLeftBehind } from './left-behind.ts';
import { drawMarks, markAt, marksOf, type Mark } from './marks.ts';
import { reportOf } from './report.ts';
import { stripsFor } from './strips.ts';

/** A post that is told twice is remembered once. */
const ask = asker<Protocol>('hello', 'review', 'posted');
/** Milliseconds within which a strip follows its composer when posts have pushed it. */
const pushed = 150;
/** A browser's timers count to 2³¹ milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Coaches every composer of a page as they come and go. Nothing is observed until a composer has the focus, so that a page that is only
 * read costs nothing. Returns a function that removes all of it without a trace.
 */
export function supervise(site: SiteAdapter): () => void {
  /** Undefined until the background has said hello: nothing is read before. */
  let state: CoachState | undefined;
  const coaches = new Map<HTMLElement, Coach>();
  /** Coaches whose text has changed since they spoke. */
  const stale = new Set<Coach>();
  /** The composer that last had the focus. */
  let inUse: HTMLElement | undefined;
  let marks: readonly Mark[] = [];
  let frame = 0;
  /** The number on the extension's button. */
  let badge = 0;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let moving: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();
  const strips = stripsFor(site, async (ignored, isOff) => (await ask(isOff ? 'ignore' : 'heed', ignored)).ok);

  const mark = (): void => {
    marks = [...coaches.values()].flatMap((coach) => (stale.has(coach) ? [] : marksOf(site, coach)));
    drawMarks(marks);
  };
  const draw = (): void => {
    if (state) strips.draw([...coaches.values()], state, inUse);
    mark();
    const count = marks.filter(({ kind }) => kind === 'notice').length;
    if (count !== badge) void ask('badge', (badge = count));
  };

  function start(composer: Composer): void {
    const coach = coachFor(composer, {
      site,
      pause: () => state?.pause ?? 0,
      onlyAsked: () => state?.mode === 'asked',
      ask: (draft: Draft) => ask('review', draft),
      posted: (draft) => void ask('posted', draft),
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
      gone: stop,
    });
    coaches.set(composer.element, coach);
  }

  /** The composers to coach: those with the focus or with words in them. */
  const wanted = (): readonly Composer[] =>
    isAwake(state, location.hostname, Date.now()) ? site.composers(document).filter((composer) => composer.element.contains(document.activeElement) || site.readDraft(composer)?.text.trim()) : [];

  /** Has a coach for each composer that wants one, and for no other. */
  function look(): void {
    const composers = wanted();
    const regions = new Map(composers.map((composer) => [composer.element, composer.region]));
    for (const [element, coach] of coaches) {
      // A collapsed reply grows a toolbar: then its region is another one.
      if (regions.get(element) === coach.composer.region) continue;
      coaches.delete(element);
      stale.delete(coach);
      coach.stop();
    }
    for (const composer of composers) if (!coaches.has(composer.element)) start(composer);
    if (coaches.size > 0) comings.observe(document.body ?? document.documentElement, { childList: true, subtree: true });
    else comings.disconnect();
    draw();
  }
  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const composers = wanted();
      if (composers.length !== coaches.size || composers.some(({ element, region }) => coaches.get(element)?.composer.region !== region)) look();
      else strips.settle();
    });
  };
  /** Posts come and go by the hundred; what they can do is push a composer to another place. */
  const followSoon = (): void => {
    moving ??= setTimeout(() => {
      moving = undefined;
      strips.follow();
    }, pushed);
  };
  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => !site.isPost(target) && [...addedNodes, ...removedNodes].some((node) => !site.isPost(node));
  const comings = new MutationObserver((records) => (records.some(concerns) ? lookSoon() : followSoon()));

  const stopListening = listenTo<TabProtocol>(
    {
      changed: ([next]) => {
        know(next as CoachState); // From our own background: `listenTo` lets nobody else in.
        for (const coach of coaches.values()) if (state?.mode === 'typing' || typeof coach.shown() === 'object') void coach.again();
        return null;
      },
      lookNow: async () => {
        look();
        await Promise.all([...coaches.values()].map((coach) => coach.again()));
        return null;
      },
      report: () => {
        look();
        return reportOf(site, coaches.values(), isAwake(state, location.hostname, Date.now()));
      },
      openCard: () => {
        const coach = (inUse && coaches.get(inUse)) ?? [...coaches.values()][0];
        if (coach) strips.boxOf(coach)?.open(undefined, true);
        return null;
      },
    },
    (sender) => sender.tab === undefined || /^(chrome|moz)-extension:/.test(sender.url ?? ''),
  );

  /** Takes over what the background says, and wakes up by itself when the pause is over. */
  function know(next: CoachState): void {
    state = next;
    clearTimeout(alarm);
    const left = next.pausedUntil - Date.now();
    if (left > 0 && left <= longestTimer) alarm = setTimeout(look, left);
    look();
  }

  function stop(): void {
    end.abort();
    clearTimeout(alarm);
    clearTimeout(moving);
    stopListening();
    comings.disconnect();
    cancelAnimationFrame(frame);
    for (const coach of coaches.values()) coach.stop();
    coaches.clear();
    drawMarks([]);
    strips.remove();
  }

  const { signal } = end;
  listenToGestures(
    {
      site,
      coaches: () => [...coaches.values()],
      boxOf: strips.boxOf,
      markAt: (x, y) => markAt(marks, x, y),
      entered: (editor) => {
        inUse = editor;
        look();
      },
    },
    signal,
  );
  whenLeftBehind(stop, signal);
  window.addEventListener('scroll', strips.follow, { signal, capture: true, passive: true });
  window.addEventListener('resize', () => strips.settle(true), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });

  void (async () => {
    const hello = await ask('hello');
    if (!hello.ok || signal.aborted) return;
    know(hello.value);
  })();
  return stop;
}
