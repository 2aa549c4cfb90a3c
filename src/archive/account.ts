import { asRecord, asText } from '../core/util/parse.ts';

/** The account that an archive belongs to. */
export interface ArchivedAccount {
  readonly handle: string;
  readonly id: string;
}

const asHandle = asText(20);
const asDigits = asText(25);
const asId = (value: unknown): string | undefined => asDigits(typeof value === 'number' ? String(value) : value);

/** Reads the account from an item of account.js. */
export const accountIn = (item: unknown): ArchivedAccount | undefined => {
  const wrapper = asRecord(item);
  // In 2016 there was no wrapper, and fields had other names.
  const account = asRecord(wrapper?.['account']) ?? wrapper;
  const handle = asHandle(account?.['username']) ?? asHandle(account?.['screen_name']);
  const id = asId(account?.['accountId']) ?? asId(account?.['id']);
  return handle === undefined || handle === '' || id === undefined ? undefined : { handle, id };
};
