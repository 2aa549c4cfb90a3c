import { handleMessages } from '../shell/message-server.ts';
import type { CoachState, Deed, TabProtocol } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { isFromExtension } from './background-client.ts';
import { createCoachManager, type CoachManager } from './coach/coach-manager.ts';

/** Whether text can be written there. */
const isEditable = (target: EventTarget): target is HTMLElement => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);

/**
 * Has the composers of a page coached. Nothing of that is so much as set up, and the background is not asked, until somebody writes or the
 * popup wants to know: a page that is only read costs next to nothing. Returns a function that removes all of it without a trace.
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
        coaches?.changed(next as CoachState); // From our own background: `listenTo` lets nobody else in.
        return null;
      },
      reviewNow: () => needed().lookNow(),
      getReport: () => needed().report(),
      act: ([deed]) => coaches?.act(deed as Deed) ?? null, // From our own popup.
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
  // Not `activeElement`, which is the body at most times: the browser would make a script's view of it for nothing.
  focused({ target: document.querySelector(':focus') });
  return stop;
}
