import type { ComponentChildren } from 'preact';

/** A small button that stays pressed while it is on. */
export function ToggleButton({ isDown, onClick, children }: { readonly isDown: boolean; readonly onClick: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="pill" aria-pressed={isDown} onClick={onClick}>
      {children}
    </button>
  );
}
