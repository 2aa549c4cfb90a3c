import type { Draft } from '../../core/model/draft.ts';
import { all, textOf } from '../page.ts';
import * as select from './selectors.ts';

/** A picture without description has an empty `alt`, or one word in the page's language ("Image"). */
const shortestDescription = 11;
/** X's own word for a group of media has at most 23 letters in any of its languages. */
const longestWord = 23;

/** The badge on a described picture is the same in every language seen so far. */
const hasBadge = (box: Element): boolean => all(box, '*').some((found) => found.childElementCount === 0 && textOf(found).trim() === 'ALT');

/** A label that is a real description: it is long, the label below repeats it, or the picture has the badge. */
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

/** The number of the writer's own pictures and videos, and of those with a description. */
export const mediaIn = (attachments: Element | undefined): Draft['media'] => {
  if (attachments === undefined) return { count: 0, described: 0 };
  const own = all(attachments, select.medium).filter((medium) => medium.closest(select.notOwnMedium) === null);
  return { count: own.length, described: own.filter((medium) => isDescribed(medium, attachments)).length };
};
