import type { Refusal } from '../shell/message-server.ts';

/** Why a message was not answered: no consent, a pause, full storage, or an invalid message. */
export function refusalOf(error: unknown, kind: string): Refusal {
  if (error instanceof DOMException && error.name === 'NotAllowedError') return 'not-allowed';
  console.warn('refused', kind, error);
  // Every browser mentions its quota.
  return /quota/i.test(String(error)) ? 'quota-exceeded' : 'rejected';
}
