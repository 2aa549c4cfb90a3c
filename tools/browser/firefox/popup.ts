import type { Evaluates, Popup } from '../driven.ts';
import { until } from '../until.ts';
import type { Privileged } from './privileged.ts';

const view = (id: string): string => `const view = [...WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.views].find(({ viewType }) => viewType === 'popup');`;

/** In the popup's process: `answer` gets the JSON of what the code says, in the popup's own words and with its own rights. */
const inPopup = (code: string, name: string): string => `(async () => {
  try {
    const own = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    own.said = Cu.evalInSandbox(${JSON.stringify(code)}, own);
    sendAsyncMessage(${JSON.stringify(name)}, { json: await Cu.evalInSandbox('Promise.resolve(said).then((value) => JSON.stringify(value))', own) });
  } catch (error) {
    sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
  }
})()`;

/** Opens it through the extension's own interface: a popup is no page to the driver, so Firefox itself is asked. */
export async function openPopup(privileged: Privileged, id: string, worker: () => Promise<Evaluates>): Promise<Popup> {
  let asked = 0;
  const isOpen = (): Promise<boolean> => privileged<boolean>(`${view(id)} return Boolean(view);`);
  const evaluate = async <T>(code: string): Promise<T> => {
    const name = `said-${++asked}`;
    const { json, error } = await privileged<{ readonly json?: string; readonly error?: string }>(`${view(id)}
      if (!view) throw new Error('The popup is closed.');
      const { messageManager } = view.xulBrowser;
      return new Promise((resolve) => {
        messageManager.addMessageListener('${name}', function heard({ data }) {
          messageManager.removeMessageListener('${name}', heard);
          resolve(data);
        });
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(inPopup(code, name))}), false);
      });`);
    if (error !== undefined) throw new Error(error);
    return json === undefined ? (undefined as T) : (JSON.parse(json) as T);
  };
  // A window takes the focus only a moment after it was asked to.
  const opener = await worker();
  await until('a window for the popup', () => opener.evaluate<boolean>('chrome.action.openPopup().then(() => true, () => false)'));
  await until('the popup', isOpen);
  return {
    evaluate,
    setTheme: (theme) => privileged(`${view(id)} view.xulBrowser.browsingContext.prefersColorSchemeOverride = '${theme}';`),
    screenshot: async () => {
      const data = await privileged<string>(`${view(id)}
        const picture = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: picture.width, height: picture.height }).getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL().split(',')[1];`);
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await privileged(`${view(id)} view?.xulBrowser.closest('panel')?.hidePopup();`);
      await until('the popup to go', async () => !(await isOpen()));
    },
  };
}
