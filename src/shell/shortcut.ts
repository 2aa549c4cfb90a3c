import browser, { type Commands } from 'webextension-polyfill';

/** The browser's shortcuts for extensions; undefined in Firefox for Android, which has none. */
export const keys = (): Commands.Static | undefined => browser.commands;

/** The shortcut that opens the card, as the browser writes it; undefined if there is none. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const commands = await keys()?.getAll();
  return commands?.find(({ name }) => name === command)?.shortcut || undefined;
}
