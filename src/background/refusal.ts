import type { Refusal } from '../shell/message-server.ts';

/** The reason why a message was refused: no consent, a pause, full storage, or an invalid message. */
export function refusalOf(error: unknown, kind: string): Refusal {
  if (error instanceof DOMException && error.name === 'NotAllowedError') return 'not-allowed';
  console.warn('refused', kind, error);
  // All browsers mention the quota in the message.
  return /quota/i.test(String(error)) ? 'quota-exceeded' : 'rejected';
}
