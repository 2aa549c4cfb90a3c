import { pauseClock } from '../shell/pause-clock.ts';
import type { CoachState } from '../shell/protocol.ts';
import { ask, nextHello } from './background-client.ts';

/** What the background said about the settings, for as long as it can be trusted. */
interface KnownState {
  /** Undefined until the background has answered: nothing is read before. */
  readonly now: () => CoachState | undefined;
  /** Stores what the background says. */
  readonly know: (next: CoachState) => void;
  /** Calls `look` once the state is known. */
  readonly arrive: () => Promise<void>;
  /** Forgets the state and asks for it again. */
  readonly askAnew: () => void;
}

/** Works until the signal aborts. `look`: the state has changed or a pause is over; `isWanted`: whether anybody needs the state; `gone`: the extension was updated or removed. */
export function knownState({ look, gone, isWanted = () => true }: { readonly look: () => void; readonly gone: () => void; readonly isWanted?: () => boolean }, signal: AbortSignal): KnownState {
  let state: CoachState | undefined;
  /** How often the state was declared outdated: answers to earlier requests are ignored. */
  let doubts = 0;
  const waitOutPause = pauseClock(look);

  /** When the pause is over, it looks again by itself. */
  function know(next: CoachState): void {
    state = next;
    waitOutPause(next.pausedUntil);
  }
  async function arrive(): Promise<void> {
    if (!state && isWanted()) {
      const mine = doubts;
      const hello = await ask('getState');
      if (signal.aborted || mine !== doubts) return;
      if (!hello.ok) return hello.reason === 'invalidated' ? gone() : void setTimeout(() => void arrive(), nextHello);
      know(state ?? hello.value);
    }
    look();
  }
  /** The state may be outdated: nothing is shown or read until the background has confirmed it. */
  function doubt(): void {
    doubts++;
    state = undefined;
    waitOutPause(0);
    look();
  }
  function askAnew(): void {
    doubt();
    void arrive();
  }

  // A cached or frozen page hears of no change, so it drops its state when it goes and asks again when it comes back.
  addEventListener('pagehide', doubt, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && askAnew(), { signal });
  document.addEventListener('resume', askAnew, { signal });
  signal.addEventListener('abort', () => waitOutPause(0));
  return { now: () => state, know, arrive, askAnew };
}
