import browser, { type Commands } from 'webextension-polyfill';

/** The browser's API for shortcuts; `undefined` in Firefox for Android, which has none. */
export const keys = (): Commands.Static | undefined => browser.commands;

/** The shortcut of a command, as the browser writes it; `undefined` if there is none. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const commands = await keys()?.getAll();
  return commands?.find(({ name }) => name === command)?.shortcut || undefined;
}
