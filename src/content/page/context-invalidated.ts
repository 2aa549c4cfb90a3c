import { isContextValid } from '../../shell/message-client.ts';

/** Events that occur sooner or later on a page that is in use. */
const signs = ['pointerover', 'focusin', 'visibilitychange'] as const;

/** Calls `leave` when the extension is gone. Browsers fire no event when an update invalidates a content script, so this checks whenever the person does something. */
export function onContextInvalidated(leave: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (!isContextValid()) leave();
  };
  for (const sign of signs) document.addEventListener(sign, look, { signal });
}
