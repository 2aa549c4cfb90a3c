import type { Evaluates, Popup } from '../driven.ts';
import { until } from '../until.ts';
import type { Privileged } from './privileged.ts';

const view = (id: string): string => `const view = [...WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.views].find(({ viewType }) => viewType === 'popup');`;

/** In the popup's process: evaluates an expression with the popup's own privileges, and returns JSON. */
const saying = (code: string): string => `
  const own = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  own.said = Cu.evalInSandbox(${JSON.stringify(code)}, own);
  return Cu.evalInSandbox('Promise.resolve(said).then((value) => JSON.stringify(value))', own);`;

/**
 * In the same process: presses and releases the mouse on an element, as the system does. The panel grows with its content a moment later,
 * and a click outside it, or where the element used to be, is lost, so this waits until the element is in view and has stopped moving.
 */
const clicking = (selector: string): string => `
  const frame = () => new Promise((done) => content.requestAnimationFrame(done));
  const placeOf = () => {
    const element = content.document.querySelector(${JSON.stringify(selector)});
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = [x + width / 2, y + height / 2];
    return element.contains(content.document.elementFromPoint(...middle)) ? middle : [];
  };
  let place = placeOf();
  for (let before = []; place.length === 0 || place.join() !== before.join(); place = placeOf()) {
    before = place;
    await frame();
    await frame();
  }
  for (const event of ['mousedown', 'mouseup']) content.synthesizeMouseEvent(event, ...place, { clickCount: 1 }, { isDOMEventSynthesized: false });
  return undefined;`;

/** Reports under a name how the body of an async function ended. */
const told = (body: string, name: string): string => `(async () => { ${body} })().then((json) => sendAsyncMessage('${name}', { json }), (error) => sendAsyncMessage('${name}', { error: String(error) }))`;

/** Opens the popup through Firefox itself, because the driver has no page for it. */
export async function openPopup(privileged: Privileged, id: string, worker: () => Promise<Evaluates>): Promise<Popup> {
  let asked = 0;
  const isOpen = (): Promise<boolean> => privileged<boolean>(`${view(id)} return Boolean(view);`);
  const inPopup = async <T>(body: string): Promise<T> => {
    const name = `said-${++asked}`;
    const { json, error } = await privileged<{ readonly json?: string; readonly error?: string }>(`${view(id)}
      if (!view) throw new Error('The popup is closed.');
      const { messageManager } = view.xulBrowser;
      return new Promise((resolve, reject) => {
        view.xulBrowser.closest('panel').addEventListener('popuphidden', () => reject(new Error('The popup was closed meanwhile.')), { once: true });
        messageManager.addMessageListener('${name}', function heard({ data }) {
          messageManager.removeMessageListener('${name}', heard);
          resolve(data);
        });
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(told(body, name))}), false);
      });`);
    if (error !== undefined) throw new Error(error);
    return json === undefined ? (undefined as T) : (JSON.parse(json) as T);
  };
  // Firefox first loads the popup elsewhere, and whatever it is told before it moves is lost.
  const isShown = (): Promise<boolean> =>
    privileged<boolean>(`${view(id)}
      const { ViewPopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
      const window = view?.xulBrowser?.ownerDocument.defaultView;
      return Boolean(window && ViewPopup.for(view.extension, window)?.shown);`);
  const opener = await worker();
  await until('the popup', async () => {
    // A window gets focus only a moment after asking, and without focus no popup opens.
    if (!(await isOpen())) await opener.evaluate<boolean>('chrome.action.openPopup().then(() => true, () => false)');
    return isShown();
  });
  await until('the popup’s page', () => inPopup<boolean>(saying(`document.readyState !== 'loading'`)));
  return {
    evaluate: (code) => inPopup(saying(code)),
    click: (selector) => inPopup(clicking(selector)),
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
