import type { ArchiveProblem } from './types.ts';

/** Only thrown within this folder. `readArchive` turns it into a result. */
interface Fault extends Error {
  readonly why: ArchiveProblem;
  readonly file?: string | undefined;
  readonly handle?: string | undefined;
}

export const fault = (why: ArchiveProblem, found: { readonly file?: string | undefined; readonly handle?: string | undefined; readonly cause?: unknown } = {}): Fault => {
  const { file, handle, cause } = found;
  return Object.assign(new Error(`archive: ${why}`, { cause }), { why, file, handle });
};

export const isFault = (error: unknown): error is Fault => error instanceof Error && 'why' in error;
