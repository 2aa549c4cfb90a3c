import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: ComponentChildren;
}

/** Tabs as WAI-ARIA wants them: arrow keys move, one is in the tab order. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const [chosen, choose] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number): void => {
    const next = tabs[(tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(document.documentElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') move(event.key === forward ? 1 : -1);
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
