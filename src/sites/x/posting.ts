import { all, holds, isMatch, one, precedes, textOf } from '../page.ts';
import type { Composer } from '../site.ts';
import * as select from './selectors.ts';

/** X Pro's Post button has no test id. It is the one with text and without a name, below the editor; all others of the drawer have icons or names. */
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

/** The buttons that post what is in a composer. */
const postButtonsOf = ({ element, region }: Composer): readonly HTMLElement[] => {
  const scope = element.closest<HTMLElement>(select.drawer) ?? region;
  const named = all(scope, select.postButton);
  return named.length > 0 || !holds(scope, element) ? named : all(scope, 'button').filter(isBareButton);
};

/** An unknown button tells nothing. */
export const canPost = (composer: Composer): boolean => {
  const buttons = postButtonsOf(composer);
  return buttons.length === 0 || buttons.some((button) => !isMatch(button, select.resting));
};

/** "Your post was sent" has a link to the post; a refusal has none. */
export const receipt = (page: Document): string | undefined => one(page, select.receipt)?.getAttribute('href') ?? undefined;
