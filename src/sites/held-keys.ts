/** What a person typed while a fix was being applied: words, a key that deletes or moves, or an undo or redo. */
export type Held = { readonly words: string } | { readonly key: 'Backspace' | 'Delete' | 'ArrowLeft' | 'ArrowRight' } | { readonly step: KeyboardEventInit };

const keys = ['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight'] as const;
const isKey = (key: string): key is (typeof keys)[number] => keys.some((known) => known === key);

/** Holds back what is typed in a box, so that it is not lost and does not replace the selection. */
interface HeldKeys {
  /** Returns what was typed, in order. Adjacent words are joined. */
  readonly next: () => Held | undefined;
  readonly letGo: () => void;
}

/** Starts holding back keys. Those pressed during another fix belong to that one. */
export function holdKeys(box: HTMLElement): HeldKeys {
  const held: Held[] = [];
  const end = new AbortController();
  const hold = (event: Event, what: Held): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const last = held.at(-1);
    if ('words' in what && last && 'words' in last) held[held.length - 1] = { words: last.words + what.words };
    else held.push(what);
  };
  const isOurs = ({ isTrusted, target }: Event): boolean => isTrusted && target instanceof Node && box.contains(target);
  const pressed = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!isOurs(event) || isComposing) return;
    const isCommand = (ctrlKey || metaKey) && !altKey;
    // A paste arrives as an event of its own. Commands other than undo and redo are dropped, because they refer to a text that is not there yet.
    if (isCommand && /^(?:v|Control|Meta|Shift)$/i.test(key)) return;
    if (isCommand) return hold(event, /^[zy]$/i.test(key) ? { step: event } : { words: '' });
    if ([...key].length === 1) hold(event, { words: key });
    else if (key === 'Enter') hold(event, { words: '\n' });
    else if (isKey(key)) hold(event, { key });
  };
  // Input without key events: dictation, phone keyboards.
  const put = (event: InputEvent): void => {
    if (isOurs(event) && event.cancelable && event.data !== null && !event.isComposing) hold(event, { words: event.data });
  };
  const pasted = (event: ClipboardEvent): void => {
    if (isOurs(event)) hold(event, { words: event.clipboardData?.getData('text/plain') ?? '' });
  };
  const how = { signal: end.signal, capture: true } as const;
  addEventListener('keydown', pressed, how);
  addEventListener('beforeinput', put, how);
  addEventListener('paste', pasted, how);
  return { next: () => held.shift(), letGo: () => end.abort() };
}
