import type { Draft, Review } from '../core/types.ts';
import { asker, listenTo } from '../shell/messaging.ts';
import type { CoachState, Protocol, TabProtocol, TabReport } from '../shell/protocol.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { coachFor, type Coach, type Shown } from './coach.ts';
import { isAwake } from './awake.ts';
import { draw as drawMarks, type Marks } from './marks.ts';
import { stripsFor } from './strips.tsx';

const ask = asker<Protocol>();
/** A browser's timers count to 2³¹ milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Whether the focus is somewhere that text can be written. */
const isEditable = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);

function marksOf(site: SiteAdapter, { composer }: Coach, shown: Shown): Marks {
  const hints = shown === 'resting' || !shown ? [] : shown.review.hints;
  const ranges = (praise: boolean): readonly Range[] =>
    hints.filter(({ severity }) => (severity === 'credit') === praise).flatMap(({ spans }) => spans.flatMap(({ start, end }) => site.rangesOf(composer, start, end) ?? []));
  return { notice: ranges(false), praise: ranges(true) };
}

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
  const strips = stripsFor(site);
  const end = new AbortController();
  let frame = 0;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const marks = (): void => drawMarks([...coaches.values()].filter((coach) => !stale.has(coach)).map((coach) => marksOf(site, coach, coach.shown())));
  const draw = (): void => {
    if (state) strips.draw(coaches.values(), state);
    marks();
  };

  function start(composer: Composer): void {
    const coach = coachFor(composer, {
      site,
      pause: () => (state?.mode === 'asked' ? undefined : state?.pause),
      ask: (draft: Draft) => ask('review', draft),
      posted: (draft) => void ask('posted', draft),
      show: (changed) => {
        stale.delete(changed);
        draw();
      },
      stale: (changed) => {
        if (stale.has(changed)) return;
        stale.add(changed);
        marks();
      },
      gone: stop,
    });
    coaches.set(composer.element, coach);
  }

  /** The composers to coach: those with the focus or with words in them. */
  const wanted = (): readonly Composer[] =>
    isAwake(state, location.hostname, Date.now()) ? site.composers(document).filter((composer) => composer.element.contains(document.activeElement) || site.readDraft(composer)?.text.trim()) : [];

  /** Looks which composers there are, and has a coach for each. */
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
    if (coaches.size > 0) comings.observe(document.body, { childList: true, subtree: true });
    else comings.disconnect();
    draw();
  }
  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const composers = wanted();
      if (composers.length !== coaches.size || composers.some(({ element, region }) => coaches.get(element)?.composer.region !== region)) look();
      else strips.place();
    });
  };
  const comings = new MutationObserver(lookSoon);

  const report = (): TabReport => {
    look();
    const url = new URL(location.href);
    const profile = site.readProfile(document, url);
    const expected = site.expects(url);
    const missing = (expected === 'composer' && site.composers(document).length === 0) || (expected === 'profile' && !profile) ? expected : undefined;
    const drafts = [...coaches.values()].flatMap((coach) => {
      const shown = coach.shown();
      return shown && shown !== 'resting' ? [{ text: shown.draft.text, review: shown.review satisfies Review }] : [];
    });
    return { drafts, profile, missing, isOn: isAwake(state, location.hostname, Date.now()), site: location.hostname, composers: site.composers(document).length };
  };

  const stopListening = listenTo<TabProtocol>(
    {
      changed: ([next]) => {
        know(next as CoachState); // From our own background: `listenTo` lets nobody else in.
        for (const coach of coaches.values()) if (state?.mode === 'typing' || coach.shown()) coach.again();
        return null;
      },
      lookNow: () => {
        look();
        for (const coach of coaches.values()) coach.again();
        return null;
      },
      report,
    },
    (sender) => sender.tab === undefined || sender.url?.startsWith('chrome-extension:') === true || sender.url?.startsWith('moz-extension:') === true,
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
    stopListening();
    comings.disconnect();
    cancelAnimationFrame(frame);
    for (const coach of coaches.values()) coach.stop();
    coaches.clear();
    drawMarks([]);
    strips.remove();
  }

  const { signal } = end;
  document.addEventListener('focusin', ({ target }) => isEditable(target) && look(), { signal });
  document.addEventListener('click', ({ target, isTrusted }) => isTrusted && target instanceof Element && site.isPostButton(target) && posting(target), { signal, capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target instanceof Element && posting(event.target), { signal, capture: true });
  window.addEventListener('scroll', strips.place, { signal, capture: true, passive: true });
  window.addEventListener('resize', strips.place, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });

  /** What stands in the composer that this belongs to may be on its way. */
  function posting(target: Element): void {
    for (const coach of coaches.values()) if (coach.composer.region.contains(target) || coach.composer.element.contains(target)) coach.posting();
  }

  void (async () => {
    const hello = await ask('hello');
    if (!hello.ok || signal.aborted) return;
    know(hello.value);
  })();
  return stop;
}
