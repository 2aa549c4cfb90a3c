import browser from 'webextension-polyfill';

/** The key that opens the card, as the browser shows it; undefined where it has given none. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || undefined;
}
