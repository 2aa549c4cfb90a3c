import type { UserDataKey } from '../../core/storage/user-data.ts';

/** Messages about stored data that is invalid, unreadable or too new. {placeholders} are filled in. */
export interface StorageStrings {
  /** The browser refused to read it. */
  readonly refused: string;
  /** A newer version stored it. */
  readonly newer: string;
  /** {places}: names from `parts`. */
  readonly misread: string;
  readonly parts: Readonly<Record<UserDataKey, string>>;
}
