import { fault } from './archive-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The browser lost the file itself, not its sense. */
const lost: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

/** Says of any failure to read what it means for the archive. */
const faultOf = (error: unknown, file: string): Error => {
  const name = error instanceof Error ? error.name : '';
  return fault(lost.has(name) ? 'unreadable' : 'broken', { file, cause: error });
};

/** Bytes [start, end) of a file. */
export const bytesOf = async (file: Pick<File, 'name' | 'slice'>, start: number, end: number): Promise<DataView<ArrayBuffer>> => {
  try {
    return new DataView(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw faultOf(error, file.name);
  }
};

/** Hands over a stream piece by piece; stops it when the signal says so, or when taking a piece fails. */
export const pump = async (stream: ReadableStream<Bytes>, file: string, signal: AbortSignal | undefined, take: (chunk: Bytes) => void | Promise<void>): Promise<void> => {
  const reader = stream.getReader();
  const next = async (): Promise<Bytes | undefined> => {
    signal?.throwIfAborted();
    try {
      return (await reader.read()).value;
    } catch (error) {
      throw faultOf(error, file);
    }
  };
  let isOver = false;
  try {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other is the point
    for (let chunk = await next(); chunk; chunk = await next()) await take(chunk);
    isOver = true;
  } finally {
    // A stream that failed refuses to be cancelled; the failure itself is what counts.
    if (!isOver) void reader.cancel().catch(() => undefined);
  }
};
