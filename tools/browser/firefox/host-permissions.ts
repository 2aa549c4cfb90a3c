import type { Driven } from '../driven.ts';
import { until } from '../until.ts';
import type { Privileged } from './privileged.ts';

/** Firefox's own record of permissions, changed as its add-ons page changes it. */
export function hostPermissions(privileged: Privileged, id: string, worker: Driven['worker']): Pick<Driven, 'sayYes' | 'permit' | 'forbid'> {
  const change = async (what: 'add' | 'remove', host: string): Promise<void> => {
    const wish = { permissions: [], origins: [`${host}/*`] };
    await privileged(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${what}('${id}', ${JSON.stringify(wish)}, WebExtensionPolicy.getByID('${id}').extension);`);
    const { evaluate } = await worker();
    await until(`the permission for ${host}: ${what}`, async () => (await evaluate<boolean>(`chrome.permissions.contains(${JSON.stringify({ origins: wish.origins })})`)) === (what === 'add'));
  };
  return {
    sayYes: async () => {
      await privileged(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`);
    },
    permit: (host) => change('add', host),
    forbid: (host) => change('remove', host),
  };
}
