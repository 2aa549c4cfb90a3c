import { asRecord, asText } from '../core/parse.ts';

/** Whose archive it is. */
export interface ArchivedAccount {
  readonly handle: string;
  readonly id: string;
}

const asHandle = asText(20);
const asId = asText(25);

/** The account that an item of account.js tells of. */
export const accountIn = (item: unknown): ArchivedAccount | undefined => {
  const account = asRecord(asRecord(item)?.['account']);
  const handle = asHandle(account?.['username']);
  const id = asId(account?.['accountId']);
  return handle === undefined || handle === '' || id === undefined ? undefined : { handle, id };
};
