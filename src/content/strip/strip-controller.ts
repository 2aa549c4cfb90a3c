import type { KindId } from '../../core/model/kind.ts';
import type { Tip } from '../../core/model/tip.ts';
import type { CoachState, TipDismissal } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { DismissScope } from '../../strings/types/coach.ts';
import type { Notice } from '../../view/card.tsx';
import type { Part, Tree } from '../../view/tree.ts';
import { reviewedBy, type Coach } from '../coach/coach.ts';
import { applyFix, dismissTip } from './tip-actions.ts';
import { paint } from './paint.ts';
import { isList } from './shadow-host.ts';
import { ownRow } from './own-row.ts';
import { popoverIn } from './popover.ts';
import { boxAt, isAway, roomAt, sideFor, type Box, type Side } from './strip-position.ts';
import { draggable } from './draggable.ts';

/** A card of less height cannot show a tip. */
const leastCard = 120;
/** Space above and below the strip. */
const borders = 2;
/** Milliseconds without a change before a screen reader is told, so that it speaks once per draft and not at every key. */
const restBeforeSpeaking = 1000;

/** What a strip depends on. */
interface StripDeps {
  readonly site: SiteAdapter;
  readonly root: ShadowRoot;
  readonly isOurs: (element: Element) => boolean;
  readonly dismiss: (dismissal: TipDismissal, isOff: boolean) => Promise<string | undefined>;
  readonly isFolded: () => boolean;
  readonly fold: (folded: boolean) => void;
}

/** The strip of a composer. */
export interface StripController {
  readonly draw: (state: CoachState) => void;
  /** Call it when the page has moved. The strip follows its composer. */
  readonly follow: () => void;
  /** Chooses a place. `isNewView`: the window has changed its size, so start from scratch. */
  readonly settle: (isNewView?: boolean) => void;
  /** Opens the card and focuses it. */
  readonly open: () => void;
  /** Shows a rule's tip next to its words. Without arguments, hides the tip. */
  readonly point: (rule?: string, words?: Box) => void;
  readonly setPosting: (isPosting: boolean) => void;
  /** Call it when the person is typing again. Cancels announcements. */
  readonly listen: () => void;
  readonly remove: () => void;
}

const part = (tag: string, is: Part['is'], ...holds: readonly Tree[]): Part => ({ tag, is, holds });
const rectOf = (element: Element): Box => element.getBoundingClientRect();

export function stripController(coach: Coach, { site, root, isOurs, dismiss, isFolded, fold }: StripDeps): StripController {
  const { composer } = coach;
  const box = document.createElement('div');
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  box.setAttribute('role', 'group');
  root.append(box, voice);
  const popover = popoverIn(root);
  let state: CoachState | undefined;
  let isOpen = false;
  let isPosting = false;
  let notice: Notice | undefined;
  /** The draft's text when the notice was shown. The notice goes away when the text changes. */
  let said: string | undefined;
  let side: Side | undefined;
  /** The empty row it uses, relative to the region's corner. */
  let row: Box | undefined;
  let caret: Range | undefined;
  /** Whether the focus came from the text to a list, by a click. */
  let isVisit = false;
  /** The sentence that was said last. */
  let spoken = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const movedBy = draggable(box, () => stick());

  /** Chooses the side again, after something has opened, grown or gone. */
  function settle(isNewView = false): void {
    const modal = site.modal(document);
    const region = rectOf(composer.region);
    // If it is scrolled out of sight, it keeps its place next to the composer and comes back with it.
    if (side && side !== 'corner' && !isNewView && isAway(region)) return;
    const inTheWay = site.overlays(document).filter((overlay) => !overlay.contains(composer.region)).map(rectOf);
    const isHidden = (modal && !modal.contains(composer.region)) || region.width < 1 || isAway(region);
    const free = isHidden || isOpen || notice ? undefined : ownRow(composer.region, site.pieces(composer), inTheWay, isOurs);
    row = free && { ...free, left: free.left - region.left, top: free.top - region.top };
    box.classList.toggle('row', row !== undefined);
    // Measure at the final width, because a sentence that wraps makes it higher.
    if (!row) box.style.width = isFolded() ? '' : `${boxAt('below', region, 0).width}px`;
    const line = box.firstElementChild?.getBoundingClientRect().height || 34;
    const beside = side === 'row' || isNewView ? undefined : side;
    // If the composer fills the window, what the person asked for may cover up to the lower half of it.
    side = isHidden ? undefined : row ? 'row' : (sideFor(region, { wanted: isOpen ? line + leastCard : line, least: line }, inTheWay, beside) ?? ((isOpen || notice) && !inTheWay[0] ? 'corner' : undefined));
    box.hidden = !side;
    if (side) {
      const room = roomAt(side, region, inTheWay);
      box.style.setProperty('--room', `${(room < line ? innerHeight / 2 : room) - line - borders}px`);
    }
    stick();
    // Again, because in a corner it is narrower than measured and so may be higher.
    stick();
  }

  function stick(): void {
    if (!side) return;
    const region = rectOf(composer.region);
    const at = row ? { ...row, left: region.left + row.left, top: region.top + row.top } : boxAt(side, region, box.offsetHeight);
    const { x, y } = movedBy();
    // Use page coordinates, so that it scrolls with its composer.
    box.style.transform = `translate(${at.left + x + scrollX}px, ${at.top + y + scrollY}px)`;
    box.style.width = isFolded() ? '' : `${at.width}px`;
  }

  /** The first match of these selectors, in order of preference. */
  const find = (...selectors: readonly string[]): HTMLElement | undefined => selectors.flatMap((selector) => [...box.querySelectorAll<HTMLElement>(selector)])[0];
  const redraw = (): void => {
    if (state) draw(state);
  };
  const reviewed = () => reviewedBy(coach);
  const textNow = (): string | undefined => site.readDraft(composer)?.text;
  const say = (next: Notice | undefined): void => {
    notice = next;
    said = textNow();
    if (next) voice.textContent = next.text;
    popover.close();
    redraw();
    // By keyboard, undo is the next thing.
    if (root.activeElement) find('.notice-line button')?.focus();
  };

  const close = (): void => {
    const hadFocus = root.activeElement;
    isOpen = false;
    notice = undefined;
    popover.close();
    redraw();
    if (hadFocus) giveBack();
  };
  const keepCaret = (): void => {
    const selection = document.getSelection();
    caret = selection && composer.element.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : undefined;
  };
  /** Returns focus to the text and the caret to where it was. */
  function giveBack(): void {
    composer.element.focus({ preventScroll: true });
    const selection = document.getSelection();
    if (!selection || !caret?.startContainer.isConnected) return;
    selection.removeAllRanges();
    selection.addRange(caret);
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // Who goes on with keys needs the focus here.
    isVisit = false;
    if (event.key === 'Escape') return close();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const tips = [...box.querySelectorAll<HTMLElement>('.tip')];
    if (by === 0 || !isOpen || tips.length === 0 || isList(event) || event.defaultPrevented) return;
    event.preventDefault();
    const now = tips.findIndex((tip) => tip.contains(root.activeElement));
    tips[Math.max(0, Math.min(tips.length - 1, now + by))]?.focus();
  };
  box.addEventListener('keydown', onKeyDown);
  // A draft that wraps makes the composer grow while the coach is still waiting for a pause.
  const growth = new ResizeObserver(() => settle());
  growth.observe(composer.region);

  /** Carries out a button's action, which is in its `data-do`. Buttons within a tip act on that tip. */
  function act(what: string, tip: Tip | undefined): void {
    const shown = reviewed();
    if (what === 'notice') notice?.button?.press();
    else if (what === 'look') void coach.again();
    else if (what === 'fold' || what === 'unfold') fold(what === 'fold');
    else if (what === 'card') (isOpen ? close : open)();
    else if (state && shown && tip) {
      const context = { site, coach, draft: shown.draft, strings: state.strings, dismiss, say };
      if (what === 'fix') void applyFix(tip, context);
      else void dismissTip(tip, what as DismissScope, context); // From the card's own buttons.
    }
  }
  const tipAt = (target: Element): Tip | undefined => {
    const rule = target.closest<HTMLElement>('.tip')?.dataset['rule'];
    return reviewed()?.review.tips.find(({ ruleId }) => ruleId === rule);
  };
  const onClick = ({ target }: Event): void => {
    const control = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    if (control) act(control.dataset['do'] ?? '', tipAt(control));
  };
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) coach.wish({ forFun: target.checked });
    else if (target instanceof HTMLSelectElement) {
      coach.wish({ chosenKind: (target.value || undefined) as KindId | undefined }); // From the card's own list.
      if (isVisit) giveBack();
      isVisit = false;
    }
  };
  // A list that is opened with the pointer takes the focus from the text, so it returns it after a choice.
  box.addEventListener('pointerdown', (event) => {
    if (!isList(event) || root.activeElement) return;
    isVisit = true;
    keepCaret();
  });
  for (const place of [box, popover.element]) place.addEventListener('click', onClick);
  box.addEventListener('change', onChange);
  popover.element.addEventListener('keydown', (event) => event.key === 'Escape' && close());

  /** The views to show now. */
  function trees(idle: CoachState['views']): readonly Tree[] {
    const shown = coach.shown();
    if (!shown) return [];
    if (typeof shown === 'string') return idle[shown];
    const { views } = shown.review;
    if (isFolded()) return views.dot;
    const line = (isPosting && views.lastLook) || views.line;
    const told = notice && [part('p', { class: 'notice-line' }, notice.text, ' ', ...(notice.button ? [part('button', { type: 'button', 'data-do': 'notice' }, notice.button.name)] : []))];
    return [...line, ...(told ?? []), ...(isOpen ? views.card : [])];
  }

  function draw(next: CoachState): void {
    state = next;
    const hadFocus = root.activeElement;
    box.className = `strip${isFolded() ? ' folded' : ''}${isOpen ? ' open' : ''}`;
    box.setAttribute('aria-label', next.strings.label);
    box.lang = popover.element.lang = next.locale;
    paint(box, trees(next.views));
    box.querySelector('.main')?.setAttribute('aria-expanded', String(isOpen));
    // If the focused element is gone, focus what replaced it, so that focus never falls back to the body.
    if (hadFocus && !root.activeElement) find('.notice-line button', '.tip', '.main', 'button')?.focus();
    const now = reviewed()?.review.views.spoken;
    if (now !== undefined) {
      clearTimeout(speaking);
      if (spoken !== now)
        speaking = setTimeout(() => {
          voice.textContent = spoken = now;
        }, restBeforeSpeaking);
    }
    settle();
  }

  function open(takeFocus = false): void {
    keepCaret();
    if (isFolded()) fold(false);
    isOpen = true;
    popover.close();
    redraw();
    if (takeFocus) find('.tip', '.main')?.focus();
  }

  return {
    draw,
    // Without a side, there may be room now. In the window's corner, the strip does not scroll with the composer.
    follow: () => (side && side !== 'corner' ? stick() : settle()),
    settle,
    open: () => open(true),
    point: (rule, words) => {
      const view = rule === undefined ? rule : reviewed()?.review.views.tips[rule];
      if (view && words && !isOpen) popover.show(view, words);
      else popover.close();
    },
    setPosting: (posting) => {
      if (posting === isPosting) return;
      isPosting = posting;
      redraw();
    },
    listen: () => {
      clearTimeout(speaking);
      const now = textNow();
      if (reviewed()?.draft.text !== now) popover.close();
      if (notice && now !== said) say(undefined);
    },
    remove: () => {
      growth.disconnect();
      clearTimeout(speaking);
      for (const element of [box, voice, popover.element]) element.remove();
    },
  };
}
