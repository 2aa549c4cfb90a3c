import { pauseClock } from '../shell/pause-clock.ts';
import type { CoachState } from '../shell/protocol.ts';
import { ask, nextHello } from './background-client.ts';

/** What the background said of the settings, for as long as it can be trusted. */
interface KnownState {
  /** Undefined until the background has said hello: nothing is read before. */
  readonly now: () => CoachState | undefined;
  /** Takes over what the background says. */
  readonly know: (next: CoachState) => void;
  /** Looks, once the state is known. */
  readonly arrive: () => Promise<void>;
  /** Forgets the state, and asks for it again. */
  readonly askAnew: () => void;
}

/** Until the signal. `look`: the state has changed, or a pause is over; `isWanted`: whether anybody needs to know it here; `gone`: the extension was updated or removed under us. */
export function knownState({ look, gone, isWanted = () => true }: { readonly look: () => void; readonly gone: () => void; readonly isWanted?: () => boolean }, signal: AbortSignal): KnownState {
  let state: CoachState | undefined;
  /** How often it was in doubt: answers from before are of no use. */
  let doubts = 0;
  const waitOutPause = pauseClock(look);

  /** It wakes up by itself when the pause is over. */
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
  /** What was known may hold no more: nothing is shown or read until the background has said so again. */
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

  // A page in the cache, or frozen, hears of no change: it goes there knowing nothing, and asks when it comes back.
  addEventListener('pagehide', doubt, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && askAnew(), { signal });
  document.addEventListener('resume', askAnew, { signal });
  signal.addEventListener('abort', () => waitOutPause(0));
  return { now: () => state, know, arrive, askAnew };
}
