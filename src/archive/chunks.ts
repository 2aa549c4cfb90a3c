import { fault } from './archive-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Errors that mean the file can no longer be read, as opposed to damaged content. */
const lost: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

/** Turns a read error into an archive error. */
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

/** Passes a stream on piece by piece. Cancels it if the signal aborts or `take` fails. */
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
    // oxlint-disable-next-line no-await-in-loop -- pieces must be taken one after the other
    for (let chunk = await next(); chunk; chunk = await next()) await take(chunk);
    isOver = true;
  } finally {
    // A failed stream rejects being cancelled. Its own error is the one that matters.
    if (!isOver) void reader.cancel().catch(() => undefined);
  }
};
