import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Worker } from 'playwright-core';
import type { Driven, Start } from '../driven.ts';
import { extensionWorld } from '../extension-world.ts';
import { findBrowser } from '../find.ts';
import type { MockNetwork } from '../mock-network.ts';
import { hostPermissions } from './host-permissions.ts';
import { openPopup } from './popup.ts';

/** Requests to this machine go through the proxy, too. */
const through = ({ port, pin }: MockNetwork): readonly string[] => [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', `--ignore-certificate-errors-spki-list=${pin}`];

/** A Chromium with the unpacked extension. */
export async function startChromium({ headless, viewport, locale, extension, others, switches, withoutSwitches, network, profile }: Start): Promise<Driven> {
  const extensions = [extension, ...others].filter(Boolean).map((folder) => resolve(folder)).join(',');
  // Without developer mode, a reloaded unpacked extension stays disabled. A profile that was used before already has preferences.
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }), { flag: 'wx' }).catch(() => undefined);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    chromiumSandbox: false,
    viewport: headless ? viewport : null,
    locale,
    // Both flags are needed: the second alone loads nothing.
    args: [...(extensions === '' ? [] : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]), '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', `--lang=${locale}`, ...(network ? through(network) : []), ...switches],
    ignoreDefaultArgs: [...withoutSwitches],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const { host, origin } = extension === '' ? { host: '', origin: '' } : new URL((await worker()).url());
  const ownOrigin = origin === 'null' ? `chrome-extension://${host}` : origin;
  return {
    name: 'chromium',
    context,
    origin: ownOrigin,
    worker,
    worldIn: (page) => extensionWorld(page, host),
    openPopup: () => openPopup(context, worker),
    ...hostPermissions(context, ownOrigin),
    reinstall: async () => {
      const again = context.waitForEvent('serviceworker');
      await (await worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
      await again;
    },
  };
}
