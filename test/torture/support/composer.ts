import type { CoachDeps, Coach } from '../../../src/content/coach/coach.ts';
import { coachFor } from '../../../src/content/coach/coach.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { SiteAdapter } from '../../../src/sites/site.ts';
import { playground } from '../../../src/sites/playground.ts';

/** A composer without a page, with its coach. */
export interface Written {
  readonly coach: Coach;
  readonly box: HTMLTextAreaElement;
  readonly text: () => string;
  readonly write: (text: string) => void;
  readonly remove: () => void;
}

/** `world`: the coach's dependencies that the test replaces. The others are those of an ordinary composer. */
export function coached(world: Pick<CoachDeps, 'ask'> & Partial<CoachDeps>): Written {
  const box = document.body.appendChild(document.createElement('textarea'));
  const readDraft = (): Draft => ({ text: box.value, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280 });
  const site: SiteAdapter = { ...playground, readDraft, canPost: () => true };
  const idle = (): void => undefined;
  const coach = coachFor({ element: box, region: box }, { site, pause: () => 400, onDemand: () => false, posted: idle, show: idle, stale: idle, gone: idle, asleep: idle, ...world });
  return {
    coach,
    box,
    text: () => box.value,
    write: (text) => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
    },
    remove: () => {
      coach.stop();
      box.remove();
    },
  };
}
