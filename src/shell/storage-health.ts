import browser from 'webextension-polyfill';
import { form, formKey, formOf } from '../core/storage/migrations.ts';
import type { KeptKey } from '../core/storage/user-data.ts';
import { unpacked } from '../core/storage/codec.ts';
import { misreadIn, type Misread } from '../core/storage/validate.ts';

/** Why what is stored may not be what is shown: the browser 'refused', a 'newer' version wrote it, or some of it was not understood. */
export type Trouble = 'refused' | 'newer' | readonly Misread[];

export async function troubleIn(keys: readonly KeptKey[]): Promise<Trouble> {
  try {
    const { [formKey]: stored, ...parts } = await browser.storage.local.get([...keys, formKey]);
    return formOf(stored) > form ? 'newer' : misreadIn(unpacked(parts));
  } catch {
    return 'refused'; // The person is told so.
  }
}
