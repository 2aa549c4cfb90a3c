import { spanOf, type Box, type Selected } from './box.ts';
import type { Edit } from '../core/model/tip.ts';
import { holdKeys, type Held } from './held-keys.ts';
import { applyEdits, asOne, carriedOver, moved } from '../core/util/edits.ts';
import type { WriteResult } from './site.ts';
import { wait } from './wait.ts';

/** Long enough for a site to process a change, and short enough not to be noticed. */
const longestWait = 300;
const tick = 20;

/** Edits that were made in a box. An undo restores the text, but leaves it selected. */
interface Made {
  readonly before: string;
  readonly after: string;
  /** What the undo will select. */
  readonly span: { readonly start: number; readonly end: number };
  /** Where the caret was before. */
  readonly selected: Selected;
}
let madeIn = new WeakMap<HTMLElement, Made[]>();
/** Aborts the watching of undos. */
let watching = new AbortController();
/** More steps than anybody undoes. */
const mostMade = 100;

async function becomes({ text }: Box, wanted: string): Promise<boolean> {
  for (let left = longestWait; text() !== wanted; left -= tick) {
    if (left <= 0) return false;
    await wait(tick);
  }
  return true;
}

/** Whether a character can be cut off by itself, i.e. is a letter, digit, punctuation mark or space with nothing combining after it. */
const isPlain = (text: string, at: number): boolean => /^[\p{L}\p{N}\p{P} ]$/u.test(text[at] ?? '') && !/^(?:\p{M}|\u200D|\uFE0F)/u.test(text.slice(at + 1));

/** Widens a removal by one neighbouring character, because an empty text cannot be inserted. */
function widened(text: string, edit: Edit): Edit {
  const { start, end } = edit;
  if (edit.text !== '' || start === end) return edit;
  if (isPlain(text, start - 1)) return { start: start - 1, end, text: text.slice(start - 1, start) };
  if (isPlain(text, end)) return { start, end: end + 1, text: text.slice(end, end + 1) };
  return edit;
}

/** Selects the edited words and replaces them. Returns whether that worked. */
async function make(box: Box, text: string, edit: Edit): Promise<boolean> {
  const { start, end, text: words } = widened(text, edit);
  await box.select({ anchor: start, focus: end });
  // If the box is gone or has lost focus, the words would end up elsewhere.
  if (!box.element.matches(':focus') || box.text() !== text) return false;
  box.put(words);
  return becomes(box, applyEdits(text, [edit]));
}

/** The length of each grapheme, in UTF-16 units. */
const lengthsOf = (words: string): readonly number[] => [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment.length);

/** Types a keystroke that was held back. */
async function type(box: Box, held: Held): Promise<void> {
  const text = box.text();
  const at = box.selected();
  if (text === undefined || !at) return;
  const { start: from, end: to } = spanOf(at);
  const before = (): number => from - (lengthsOf(text.slice(0, from)).at(-1) ?? 0);
  const after = (): number => to + (lengthsOf(text.slice(to, to + 40))[0] ?? 0);
  const edit = async (change: Edit): Promise<void> => {
    if (change.start === change.end && change.text === '') return;
    await make(box, text, change);
    const caret = moved(change.end, [change]);
    await box.select({ anchor: caret, focus: caret });
  };
  if ('step' in held) {
    box.element.dispatchEvent(new KeyboardEvent('keydown', held.step));
    await wait(0);
    return bringBack(box);
  }
  if ('words' in held) return edit({ start: from, end: to, text: held.words });
  const isCaret = from === to;
  if (held.key === 'Backspace') return edit({ start: isCaret ? before() : from, end: to, text: '' });
  if (held.key === 'Delete') return edit({ start: from, end: isCaret ? after() : to, text: '' });
  const caret = held.key === 'ArrowLeft' ? (isCaret ? before() : from) : isCaret ? after() : to;
  await box.select({ anchor: caret, focus: caret });
}

/** The last operation in each box. Two at once would overwrite each other's selection. */
const begun = new WeakMap<HTMLElement, Promise<unknown>>();

/** Runs an operation in a box after any earlier ones. What is typed in the meantime is held back and typed afterwards. */
function undisturbed<T>(box: Box, change: () => Promise<T>): Promise<T> {
  if (!box.isSlow) return change();
  const next = async (): Promise<T> => {
    const keys = holdKeys(box.element);
    try {
      const done = await change();
      for (let held = keys.next(); held; held = keys.next()) await type(box, held);
      return done;
    } finally {
      keys.letGo();
    }
  };
  const before = begun.get(box.element);
  const done = before ? before.then(next, next) : next();
  const forget = (): void => {
    if (begun.get(box.element) === done) begun.delete(box.element);
  };
  begun.set(box.element, done);
  done.then(forget, forget);
  return done;
}

/** Puts the caret back after an undo that selected the restored words, so that the next key does not overwrite them. */
function bringBack(box: Box): Promise<void> | void {
  const [text, now] = [box.text(), box.selected()];
  if (!now) return;
  const { start, end } = spanOf(now);
  const made = madeIn.get(box.element)?.findLast(({ before, span }) => before === text && span.start === start && span.end === end);
  if (made) return box.select(made.selected);
}

/** Watches undos in a box, the site's and the browser's, from the first edit until `forgetEdits`. */
function watchUndo(box: Box): void {
  const { element } = box;
  const until = { signal: watching.signal };
  element.addEventListener('keydown', ({ key, ctrlKey, metaKey, shiftKey, isTrusted }) => {
    if (!isTrusted || !(ctrlKey || metaKey) || shiftKey || key.toLowerCase() !== 'z') return;
    void undisturbed(box, async () => {
      await wait(0);
      await bringBack(box);
    });
  }, until);
  element.addEventListener('input', ({ inputType }: Event & Partial<InputEvent>) => {
    if (inputType === 'historyUndo') void undisturbed(box, async () => bringBack(box));
  }, until);
}

/** Stops watching undos and forgets all texts, once nobody is coached here any more. */
export function forgetEdits(): void {
  watching.abort();
  watching = new AbortController();
  madeIn = new WeakMap();
}

/**
 * Makes edits in the box and reads the result back. If that fails, nothing has changed. Edits only touch their own words,
 * the caret stays in place, one undo reverts all of them, and what is typed in the meantime arrives afterwards.
 */
export const makeEdits = (box: Box, known: string, wanted: readonly Edit[]): Promise<WriteResult> =>
  undisturbed(box, async () => {
    const before = box.text();
    const clean = wanted.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n?/g, '\n') }));
    const edits = before === undefined || !box.element.isConnected ? undefined : carriedOver(known, before, clean);
    if (before === undefined || !edits) return 'unchanged';
    const after = applyEdits(before, edits);
    const one = asOne(before, edits);
    if (!one || after === before) return 'written';
    const was = box.selected() ?? { anchor: before.length, focus: before.length };
    box.element.focus();
    const isMade = await make(box, before, one);
    const now = box.text();
    if (!isMade) {
      if (now !== undefined && now !== before) await make(box, now, { start: 0, end: now.length, text: before });
      await box.select(was);
      return 'unchanged';
    }
    const made = madeIn.get(box.element);
    const back = made?.findLast((each) => each.before === after && each.after === before);
    if (!made) watchUndo(box);
    madeIn.set(box.element, [...(made ?? []), { before, after, span: widened(before, one), selected: was }].slice(-mostMade));
    await box.select(back?.selected ?? { anchor: moved(was.anchor, edits), focus: moved(was.focus, edits) });
    return 'written';
  });
