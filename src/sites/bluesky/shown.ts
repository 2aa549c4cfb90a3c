import { all, childrenOf, holds, isMatch, nodesIn, parentOf, precedes, textOf } from '../page.ts';
import { accountOf } from './addresses.ts';
import * as select from './selectors.ts';

/** Finds parts of Bluesky's pages without test ids: handles, and the text of a parent or quoted post. */

/** Text within one box, such as a name or the text of a post. */
interface Line {
  readonly box: Element;
  readonly text: string;
}

/** Elements within a line of text. */
const inline = 'span, a, em, strong, b, i';

/** The lines of an element, in order. */
export const linesIn = (element: Element): readonly Line[] => {
  const lines: { box: Element; text: string }[] = [];
  for (const node of nodesIn(element, NodeFilter.SHOW_TEXT)) {
    let box = parentOf(node);
    while (box && box !== element && isMatch(box, inline)) box = parentOf(box);
    const last = lines.at(-1);
    if (box && last?.box === box) last.text += textOf(node);
    else if (box && textOf(node).trim() !== '') lines.push({ box, text: textOf(node) });
  }
  return lines;
};

/** Characters that the site puts around handles and names, for right-to-left pages. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The account of an element whose whole text is a handle ("@ana.bsky.social"). */
export const accountShownBy = (element: Element): string | undefined => {
  const shown = textOf(element).replace(directionMarks, '').trim();
  return shown.startsWith('@') ? accountOf(shown.slice(1)) : undefined;
};

/** The innermost elements whose whole text is a handle, in order. */
export const handlesIn = (element: Element): readonly Element[] => all(element, '*').filter((found) => [...childrenOf(found)].length === 0 && accountShownBy(found) !== undefined);

/** Whether an element comes after another and is not inside it. */
export const comesAfter = (element: Element, other: Element): boolean => precedes(other, element) && !holds(other, element);

/** The outermost box around an element that does not contain the other one. */
export const boxWithout = (element: Element, other: Element): Element => {
  let box = element;
  for (let at = parentOf(element); at !== undefined && !holds(at, other); at = parentOf(at)) box = at;
  return box;
};

/** The innermost box that contains an element and a picture before it: the row of a name with its avatar. */
export const rowWithPicture = (element: Element): Element | undefined => {
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) if (all(at, select.picture).some((found) => comesAfter(element, found))) return at;
  return undefined;
};
