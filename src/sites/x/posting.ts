import { all, holds, isMatch, one, precedes, textOf } from '../page.ts';
import type { Place } from './places.ts';
import * as select from './selectors.ts';

/** Whether this is X Pro's Post button, which has no test id. It is below the editor and has text but no label; all other buttons in the drawer have icons or labels. */
const isBareButton = (button: Element): boolean => {
  const drawer = button.closest(select.drawer);
  const editor = drawer === null ? undefined : one(drawer, select.editor);
  return editor !== undefined && isMatch(button, select.bareButton) && button.closest(select.menu) === null && textOf(button).trim() !== '' && precedes(editor, button);
};

export const isPostButton = (element: Element): boolean => {
  if (element.closest(select.postButton) !== null) return true;
  const button = element.closest('button');
  return button !== null && isBareButton(button);
};

/** The Post buttons of a composer. */
const postButtonsOf = ({ element, region }: Place): readonly HTMLElement[] => {
  const scope = element.closest<HTMLElement>(select.drawer) ?? region;
  const named = all(scope, select.postButton);
  return named.length > 0 || !holds(scope, element) ? named : all(scope, 'button').filter(isBareButton);
};

/** Whether X would publish at a press of Post now: a button is enabled, or we know none, and the post is not to be sent later. */
export const canPost = (place: Place): boolean => {
  const buttons = postButtonsOf(place);
  return !one(place.above.at(-1) ?? place.element, select.scheduled) && (buttons.length === 0 || buttons.some((button) => !isMatch(button, select.resting)));
};

/** The address in "Your post was sent". A refusal has no link. */
export const receipt = (page: Document): string | undefined => one(page, select.receipt)?.getAttribute('href') ?? undefined;
