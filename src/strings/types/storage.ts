import type { UserDataKey } from '../../core/storage/user-data.ts';

/** What is said when what is stored is not as it should be. {placeholders} are filled in. */
export interface StorageStrings {
  /** The browser does not let it be read. */
  readonly refused: string;
  /** A later version has stored it. */
  readonly newer: string;
  /** {places}: the names below. */
  readonly misread: string;
  readonly parts: Readonly<Record<UserDataKey, string>>;
}
