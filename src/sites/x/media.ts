import type { Draft } from '../../core/model/draft.ts';
import { all, textOf } from '../page.ts';
import * as select from './selectors.ts';

/** A picture without a description has an empty `alt`, or a single word in the page's language ("Image"). */
const shortestDescription = 11;
/** X's own word for a group of media has at most 23 letters in all of its languages. */
const longestWord = 23;

/** Whether there is the badge of a described picture. It has been the same in every language so far. */
const hasBadge = (box: Element): boolean => all(box, '*').some((found) => found.childElementCount === 0 && textOf(found).trim() === 'ALT');

/** Whether a label is a real description: it is long, is repeated below, or the picture has the badge. */
const isDescribedBy = (box: Element, attachments: Element): boolean => {
  const label = (box.getAttribute('aria-label') ?? '').trim();
  const said = all(attachments, select.description).map((found) => textOf(found).trim());
  return label.length > longestWord || (label !== '' && said.includes(label)) || hasBadge(box);
};

const isDescribed = (medium: HTMLElement, attachments: Element): boolean => {
  // X has no descriptions for videos.
  if (medium instanceof HTMLVideoElement || (medium.getAttribute('alt') ?? '').trim().length >= shortestDescription) return true;
  const box = medium.closest(select.mediumBox);
  return box !== null && attachments.contains(box) && isDescribedBy(box, attachments);
};

/** Number of the writer's own pictures and videos, and how many have a description. */
export const mediaIn = (attachments: Element | undefined): Draft['media'] => {
  if (attachments === undefined) return { count: 0, described: 0 };
  const own = all(attachments, select.medium).filter((medium) => medium.closest(select.notOwnMedium) === null);
  return { count: own.length, described: own.filter((medium) => isDescribed(medium, attachments)).length };
};
