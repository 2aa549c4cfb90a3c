import { resolve } from 'node:path';
import { firefox } from 'playwright-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { Driven, Evaluates, Start } from '../driven.ts';
import { findBrowser } from '../find.ts';
import type { MockNetwork } from '../mock-network.ts';
import { until } from '../until.ts';
import { hostPermissions } from './host-permissions.ts';
import { openPopup } from './popup.ts';
import { evaluateIn, privileged } from './privileged.ts';
import { idOf, launchOverWire } from './wire.ts';
import { worldIn } from './world.ts';

const { id } = manifest.browser_specific_settings.gecko;
/** A fixed address for the extension's pages; otherwise Firefox picks a random one. */
const address = '6c3bb4a4-2f0e-4a1b-9a5e-7d1c0e5b8f21';
const origin = `moz-extension://${address}`;

/** Requests to this machine go through the proxy, too. */
const through = ({ port }: MockNetwork) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** A stock Firefox with the extension installed for this start only, or without one. */
export async function startFirefox({ headless, viewport, locale, extension, network, profile, preferences }: Start): Promise<Driven> {
  const { context, ask } = await launchOverWire(firefox, () =>
    firefox.launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath: findBrowser('firefox'),
      headless,
      viewport: headless ? viewport : null,
      locale,
      // Gives access to the extension's pages, and to what only Firefox itself can do.
      args: ['--remote-allow-system-access'],
      // Makes `services.settings.server` effective, so that Firefox requests no lists from Mozilla.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      firefoxUserPrefs: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
        'services.settings.server': 'data:,',
        // Keeps a popup open when another window takes the focus.
        'ui.popup.disable_autohide': true,
        // The download panel would stay open as well, and no popup opens while another panel is open.
        'browser.download.alwaysOpenPanel': false,
        // Tests read the clipboard without a prompt.
        'dom.events.testing.asyncClipboard': true,
        ...(network && through(network)),
        ...preferences,
      },
    }),
  );
  const inFirefox = await privileged(ask);
  if (network) await inFirefox(`Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64('${network.authority}', 'C,,');`);
  // Firefox's first tab, which the driver does not know, shows a file of the extension, so that the extension's APIs are available there.
  const { contexts } = await ask<{ readonly contexts: readonly { readonly context: string }[] }>('browsingContext.getTree');
  const known = new Set(context.pages().map(idOf));
  const tab = contexts.find((one) => !known.has(one.context))?.context;
  if (tab === undefined) throw new Error('Firefox opened no tab of its own.');
  const worker = async (): Promise<Evaluates> => ({ evaluate: (expression) => evaluateIn(ask, tab, expression) });
  const install = async (): Promise<void> => {
    // Removing an extension closes the tabs with its pages, and a window with its last tab.
    await ask('browsingContext.navigate', { context: tab, url: 'about:blank', wait: 'complete' });
    await ask('webExtension.install', { extensionData: { type: 'path', path: resolve(extension) } });
    await ask('browsingContext.navigate', { context: tab, url: `${origin}/icons/16.png`, wait: 'none' });
    await until('a page of the extension', () => evaluateIn<boolean>(ask, tab, `typeof chrome?.storage === 'object'`).catch(() => false));
  };
  if (extension !== '') await install();
  return {
    name: 'firefox',
    context,
    origin: extension === '' ? '' : origin,
    worker,
    worldIn: async (page) => worldIn(inFirefox, id, page),
    openPopup: () => openPopup(inFirefox, id, worker),
    ...hostPermissions(inFirefox, id, worker),
    reinstall: install,
    privileged: inFirefox,
  };
}
