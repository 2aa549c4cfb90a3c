import type { Refusal } from '../shell/message-server.ts';

/** Why a message was not answered: consent or a pause forbids it, the disk is full, or it was no right message. */
export function refusalOf(error: unknown, kind: string): Refusal {
  if (error instanceof DOMException && error.name === 'NotAllowedError') return 'not-allowed';
  console.warn('refused', kind, error);
  // Every browser speaks of its quota.
  return /quota/i.test(String(error)) ? 'quota-exceeded' : 'rejected';
}
