import { handleMessages } from '../shell/message-server.ts';
import type { CoachState, TipAction, TabProtocol } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { isFromExtension } from './background-client.ts';
import { createCoachManager, type CoachManager } from './coach/coach-manager.ts';

/** Whether text can be typed into an element. */
const isEditable = (target: EventTarget): target is HTMLElement => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);

/**
 * Coaches the composers of a page. Sets up nothing and does not wake the background until somebody writes or the popup asks, so that reading
 * a page costs almost nothing. Returns a function that removes everything.
 */
export function startCoaching(site: SiteAdapter): () => void {
  let coaches: CoachManager | undefined;
  const needed = (): CoachManager => (coaches ??= createCoachManager(site, stop));
  const focused = ({ target }: Pick<Event, 'target'>): void => {
    if (target && isEditable(target)) needed().enter(target);
  };
  const stopListening = handleMessages<TabProtocol>(
    {
      stateChanged: ([next]) => {
        coaches?.changed(next as CoachState); // From our own background, because `handleMessages` accepts nobody else.
        return null;
      },
      reviewNow: () => needed().reviewNow(),
      getReport: () => needed().report(),
      act: ([action]) => coaches?.act(action as TipAction) ?? null, // From our own popup.
      openCard: () => {
        coaches?.openCard();
        return null;
      },
    },
    isFromExtension,
  );
  function stop(): void {
    stopListening();
    removeEventListener('focusin', focused);
    coaches?.stop();
  }
  addEventListener('focusin', focused);
  // Not `activeElement`, which is usually the body, because the browser would create its script object for nothing.
  focused({ target: document.querySelector(':focus') });
  return stop;
}
