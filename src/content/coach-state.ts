import { pauseClock } from '../shell/pause-clock.ts';
import type { CoachState } from '../shell/protocol.ts';
import { ask, retryDelay } from './background-client.ts';

/** What the background last said about the settings, for as long as that can be trusted. */
interface KnownState {
  /** `undefined` until the background has answered. Nothing is read before. */
  readonly now: () => CoachState | undefined;
  /** Sets the state that the background has sent. */
  readonly set: (next: CoachState) => void;
  /** Calls `look` once the state is known. */
  readonly ensure: () => Promise<void>;
  /** Forgets the state and asks for it again. */
  readonly refresh: () => void;
}

/** Works until the signal aborts. `look` is called when the state has changed or a pause is over, `gone` when the extension was updated or removed. `isWanted`: whether anybody needs the state. */
export function knownState({ look, gone, isWanted = () => true }: { readonly look: () => void; readonly gone: () => void; readonly isWanted?: () => boolean }, signal: AbortSignal): KnownState {
  let state: CoachState | undefined;
  /** Incremented when the state is invalidated, so that answers to earlier requests are ignored. */
  let generation = 0;
  const waitOutPause = pauseClock(look);

  /** Sets the state. Calls `look` again when a pause is over. */
  function set(next: CoachState): void {
    state = next;
    waitOutPause(next.pausedUntil);
  }
  async function ensure(): Promise<void> {
    if (!state && isWanted()) {
      const mine = generation;
      const reply = await ask('getState');
      if (signal.aborted || mine !== generation) return;
      if (!reply.ok) return reply.reason === 'invalidated' ? gone() : void setTimeout(() => void ensure(), retryDelay);
      set(state ?? reply.value);
    }
    look();
  }
  /** Forgets the state, which may be outdated. Nothing is shown or read until the background has answered again. */
  function invalidate(): void {
    generation++;
    state = undefined;
    waitOutPause(0);
    look();
  }
  function refresh(): void {
    invalidate();
    void ensure();
  }

  // A cached or frozen page gets no messages, so it drops its state when it goes and asks again when it comes back.
  addEventListener('pagehide', invalidate, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  document.addEventListener('resume', refresh, { signal });
  signal.addEventListener('abort', () => waitOutPause(0));
  return { now: () => state, set, ensure, refresh };
}
