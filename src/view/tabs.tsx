import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: ComponentChildren;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  /** The tab to show first. */
  readonly first: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Tabs that follow the WAI-ARIA pattern: arrow keys move between them, and only one is in the tab order. */
export function Tabs({ tabs, first, onChoose }: TabsProps) {
  const [chosen, setChosen] = useState(tabs.find(({ id }) => id === first)?.id ?? tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const choose = (id: string): void => {
    setChosen(id);
    onChoose(id);
  };
  const move = (by: number): void => {
    const next = tabs[(tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(document.documentElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') move(event.key === forward ? 1 : -1);
    if (event.key === 'Home') move(-tabs.findIndex(({ id }) => id === chosen));
    if (event.key === 'End') move(-1 - tabs.findIndex(({ id }) => id === chosen));
  };
  return (
    <>
      <div role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button key={id} id={`tab-${id}`} type="button" role="tab" aria-selected={id === chosen} aria-controls={`panel-${id}`} tabIndex={id === chosen ? 0 : -1} onClick={() => choose(id)}>
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== chosen}>
          {content}
        </div>
      ))}
    </>
  );
}
