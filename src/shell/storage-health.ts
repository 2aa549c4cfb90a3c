import browser from 'webextension-polyfill';
import { migrate, schemaVersion, versionKey, versionOf } from '../core/storage/migrations.ts';
import type { UserDataKey } from '../core/storage/user-data.ts';
import { decodeParts } from '../core/storage/codec.ts';
import { findInvalidFields, type InvalidField } from '../core/storage/validate.ts';

/** Why stored data may be incomplete: the browser 'refused' to read, a 'newer' version wrote it, or some of it was invalid. */
type StorageProblem = 'refused' | 'newer' | readonly InvalidField[];

export async function checkStorage(keys: readonly UserDataKey[]): Promise<StorageProblem> {
  try {
    const { [versionKey]: version, ...parts } = await browser.storage.local.get([...keys, versionKey]);
    return versionOf(version) > schemaVersion ? 'newer' : findInvalidFields(migrate(decodeParts(parts), versionOf(version)));
  } catch {
    return 'refused'; // Popup and options will tell the person.
  }
}
