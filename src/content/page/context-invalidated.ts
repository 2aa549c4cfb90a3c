import { isContextValid } from '../../shell/message-client.ts';

/** What a person does sooner or later in a page that is still in use. */
const signs = ['pointerover', 'focusin', 'visibilitychange'] as const;

/** Calls back, until the signal, when the person comes by and the extension is gone: nobody tells a script that it was left behind. */
export function onContextInvalidated(leave: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (!isContextValid()) leave();
  };
  for (const sign of signs) document.addEventListener(sign, look, { signal, passive: true });
}
