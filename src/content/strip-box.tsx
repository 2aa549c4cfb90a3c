import { render } from 'preact';
import type { Hint } from '../core/types.ts';
import type { CoachState, Ignored } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import type { Ignore } from '../strings/types.ts';
import type { Notice } from '../view/card.tsx';
import { Dot, Strip, spoken } from '../view/strip.tsx';
import type { Coach } from './coach.ts';
import { applyFix, waveAway } from './deeds.ts';
import { movable } from './move.ts';
import { ownRow } from './own-row.ts';
import { boxAt, isAway, roomAt, sideFor, type Box, type Side } from './place.ts';

/** A card lower than this shows no hint. */
const leastCard = 120;
/** Of the strip, above and below. */
const borders = 2;
/** Milliseconds of rest before a screen reader is told: once a settled draft, not once a key. */
const restBeforeSpeaking = 1000;

/** What a strip needs of the world around it. */
export interface StripWorld {
  readonly site: SiteAdapter;
  readonly root: ShadowRoot;
  readonly isOurs: (element: Element) => boolean;
  readonly ignore: (ignored: Ignored, isOff: boolean) => Promise<boolean>;
  readonly isFolded: () => boolean;
  readonly fold: (folded: boolean) => void;
}

/** One strip beside one composer. */
export interface StripBox {
  readonly draw: (state: CoachState) => void;
  /** The page has moved: the strip goes with its composer. */
  readonly follow: () => void;
  /** The window has another size: then a place is chosen as if there were none yet. */
  readonly settle: (isNewView?: boolean) => void;
  readonly open: (rule?: string, takeFocus?: boolean) => void;
  readonly setPosting: (isPosting: boolean) => void;
  /** The person writes on: nothing is said aloud. */
  readonly listen: () => void;
  readonly remove: () => void;
}

const rectOf = (element: Element): Box => element.getBoundingClientRect();

export function stripBox(coach: Coach, { site, root, isOurs, ignore, isFolded, fold }: StripWorld): StripBox {
  const { composer } = coach;
  const box = document.createElement('div');
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.setAttribute('role', 'status');
  root.append(box, voice);
  let state: CoachState | undefined;
  let isOpen = false;
  let isPosting = false;
  let notice: Notice | undefined;
  /** The text of which it was said: to another it says nothing. */
  let said: string | undefined;
  let side: Side | undefined;
  /** The empty row that it stands in, from its region's corner. */
  let row: Box | undefined;
  let caret: Range | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const move = movable(box, () => stick());

  const lineHeight = (): number => box.firstElementChild?.getBoundingClientRect().height || 34;

  /** Chooses the side anew: something has opened, grown or gone. */
  function settle(isNewView = false): void {
    const modal = site.modal(document);
    const region = rectOf(composer.region);
    // What is scrolled away keeps its place beside its composer, and comes back with it.
    if (side && side !== 'corner' && !isNewView && isAway(region)) return;
    const inTheWay = site.overlays(document).filter((overlay) => !overlay.contains(composer.region)).map(rectOf);
    const isHidden = (modal && !modal.contains(composer.region)) || region.width < 1 || isAway(region);
    const free = isHidden || isOpen ? undefined : ownRow(composer.region, site.pieces(composer), inTheWay, isOurs);
    row = free && { ...free, left: free.left - region.left, top: free.top - region.top };
    box.classList.toggle('row', row !== undefined);
    const line = lineHeight();
    const beside = side === 'row' || isNewView ? undefined : side;
    side = isHidden ? undefined : row ? 'row' : sideFor(region, { wanted: isOpen ? line + leastCard : line, least: line }, inTheWay, beside);
    box.hidden = side === undefined;
    if (side && side !== 'row') box.style.setProperty('--room', `${roomAt(side, region, inTheWay) - line - borders}px`);
    stick();
  }

  function stick(): void {
    if (!side) return;
    const region = rectOf(composer.region);
    const at = row ? { ...row, left: region.left + row.left, top: region.top + row.top } : boxAt(side, region, box.offsetHeight);
    const { x, y } = move.by();
    // In page coordinates, so that it scrolls with what it belongs to.
    box.style.transform = `translate(${at.left + x + window.scrollX}px, ${at.top + y + window.scrollY}px)`;
    box.style.width = isFolded() ? '' : `${at.width}px`;
  }

  const redraw = (): void => {
    if (state) draw(state);
  };
  const textNow = (): string | undefined => site.readDraft(composer)?.text;
  const say = (next: Notice | undefined): void => {
    notice = next;
    said = textNow();
    redraw();
  };

  const close = (): void => {
    const hadFocus = root.activeElement !== null;
    isOpen = false;
    notice = undefined;
    redraw();
    if (hadFocus) giveBack();
  };
  /** The focus goes back to the text, the caret to where it was. */
  function giveBack(): void {
    composer.element.focus({ preventScroll: true });
    const selection = document.getSelection();
    if (!caret || !selection || !caret.startContainer.isConnected) return;
    selection.removeAllRanges();
    selection.addRange(caret);
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return close();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const hints = [...box.querySelectorAll<HTMLElement>('.hint')];
    if (by === 0 || !isOpen || hints.length === 0 || move.isMoving(event)) return;
    event.preventDefault();
    const now = hints.findIndex((hint) => hint.contains(root.activeElement));
    hints[Math.max(0, Math.min(hints.length - 1, now + by))]?.focus();
  };
  box.addEventListener('keydown', onKeyDown);
  // A draft that wraps makes the composer grow while the coach still waits for a pause.
  const growth = new ResizeObserver(() => settle());
  growth.observe(composer.region);

  function draw(next: CoachState): void {
    state = next;
    const { strings, speaks } = next;
    const shown = coach.shown();
    box.className = `strip${isFolded() ? ' folded' : ''}`;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', strings.label);
    box.lang = speaks;
    if (shown === 'resting') render(<p class="line resting">{strings.resting}</p>, box);
    else if (shown === 'waiting')
      render(
        <button type="button" class="line look" onClick={() => void coach.again()}>
          {strings.look}
        </button>,
        box,
      );
    else if (shown && isFolded()) render(<Dot review={shown.review} strings={strings} speaks={speaks} onUnfold={() => fold(false)} />, box);
    else if (shown) {
      const { draft, review } = shown;
      const doing = { site, coach, draft, strings, ignore, say };
      const actions = {
        apply: (hint: Hint) => void applyFix(hint, doing),
        ignore: (hint: Hint, how: Ignore) => void waveAway(hint, how, doing),
        setForFun: coach.setForFun,
      };
      const onToggle = (): void => (isOpen ? close() : open());
      render(<Strip {...{ draft, review, strings, speaks, actions, notice, isOpen, isPosting, onToggle }} onFold={() => fold(true)} />, box);
      clearTimeout(speaking);
      const words = spoken({ review, strings, speaks });
      if (voice.textContent !== words)
        speaking = setTimeout(() => {
          voice.textContent = words;
        }, restBeforeSpeaking);
    }
    settle();
  }

  function open(rule?: string, takeFocus = false): void {
    const selection = document.getSelection();
    caret = selection && selection.rangeCount > 0 && composer.element.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : undefined;
    if (isFolded()) fold(false);
    isOpen = true;
    redraw();
    const hint = box.querySelector<HTMLElement>(rule ? `.hint[data-rule="${rule}"]` : '.hint');
    hint?.scrollIntoView({ block: 'nearest' });
    if (takeFocus) (hint ?? box.querySelector<HTMLElement>('.main'))?.focus();
  }

  return {
    draw,
    // What had no place may have one now; the window's corner does not scroll with the composer.
    follow: () => (side && side !== 'corner' ? stick() : settle()),
    settle,
    open,
    setPosting: (posting) => {
      if (posting === isPosting) return;
      isPosting = posting;
      redraw();
    },
    listen: () => {
      clearTimeout(speaking);
      if (notice && textNow() !== said) say(undefined);
    },
    remove: () => {
      growth.disconnect();
      clearTimeout(speaking);
      render(null, box);
      box.remove();
      voice.remove();
    },
  };
}
