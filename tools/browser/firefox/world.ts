import type { Page } from 'playwright-core';
import type { InExtensionWorld } from '../extension-world.ts';
import type { Privileged } from './privileged.ts';
import { idOf } from './wire.ts';

/** Chromium opens closed shadow roots with a function for extensions, Firefox with a property of the element. */
const asInChromium = 'chrome.dom ??= { openOrClosedShadowRoot: (host) => host.openOrClosedShadowRoot };';

/** The extension's world of a page, entered in the same way as by `scripting.executeScript`. */
export function worldIn(privileged: Privileged, id: string, page: Page): InExtensionWorld {
  return <T>(expression: string) =>
    privileged<T>(`
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const window = NavigableManager.getBrowsingContextById('${idOf(page)}').currentWindowGlobal;
      const { allowedOrigins } = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
      const options = {
        extensionId: ${JSON.stringify(id)}, matches: allowedOrigins.patterns.map(({ pattern }) => pattern), runAt: 'document_idle', wantReturnValue: true,
        jsExecuteScriptSources: [{ code: ${JSON.stringify(`${asInChromium}\n${expression}`)} }], cssPaths: [], cssOrigin: 'author', removeCSS: false,
      };
      const said = await window.domProcess.getActor('ExtensionContent').sendQuery('Execute', { windows: [window.innerWindowId], options });
      if (said.length === 0) throw new Error('The extension has no script in this page.');
      return said[0];`);
}
