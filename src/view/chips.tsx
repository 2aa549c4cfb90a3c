import { useEffect, useRef, useState } from 'preact/hooks';

interface ChipsProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly items: readonly string[];
  /** Label of the button that adds what was typed. */
  readonly add: string;
  readonly removeName: (item: string) => string;
  readonly onChange: (items: readonly string[]) => void;
  readonly problem?: string | undefined;
}

/** A list of short texts, each with a button to remove it. Enter, a comma or leaving the field adds what was typed. Pasted lists are split. */
export function Chips({ id, label, help, items, add, removeName, onChange, problem }: ChipsProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const take = (text: string): void => {
    const known = new Set(items.map((item) => item.toLowerCase()));
    const fresh = text.split(/[,\n\t]/).map((part) => part.trim()).filter((part) => {
      const isNew = part !== '' && !known.has(part.toLowerCase());
      known.add(part.toLowerCase());
      return isNew;
    });
    setTyped('');
    if (fresh.length > 0) onChange([...items, ...fresh]);
  };
  const takeTyped = useRef(() => {});
  takeTyped.current = () => take(typed);
  const isPressing = useRef(false);
  // A new chip moves everything below it, so a button that is being pressed there would slip away from under the pointer.
  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    document.addEventListener('mousedown', () => (isPressing.current = true), options);
    document.addEventListener(
      'mouseup',
      () => {
        isPressing.current = false;
        if (document.activeElement !== input.current) takeTyped.current();
      },
      options,
    );
    return () => ending.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && items.length > 0) onChange(items.slice(0, -1));
  };
  const onInput = (text: string): void => {
    const comma = text.lastIndexOf(',');
    if (comma < 0) return setTyped(text);
    take(text.slice(0, comma));
    setTyped(text.slice(comma + 1));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {items.length > 0 && (
        <ul class="chips">
          {items.map((item) => (
            <li key={item}>
              <span>{item}</span>
              <button
                type="button"
                aria-label={removeName(item)}
                onClick={() => {
                  onChange(items.filter((other) => other !== item));
                  input.current?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="adder">
        <input ref={input} type="text" id={id} value={typed} aria-describedby={`${id}-help`} aria-invalid={problem !== undefined} onInput={({ currentTarget }) => onInput(currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => isPressing.current || take(typed)} />
        {typed.trim() !== '' && (
          <button type="button" class="small" onClick={() => take(typed)}>
            {add}
          </button>
        )}
      </div>
      <p id={`${id}-help`} class={problem ? 'problem' : 'help'}>
        {problem ?? help}
      </p>
    </div>
  );
}
