import { fault } from './archive-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Errors that mean the file cannot be read any more (as opposed to: its content is damaged). */
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

/** Passes on a stream piece by piece; stops it when the signal aborts or taking a piece fails. */
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
    // A failed stream refuses to be cancelled; its own error is the one that matters.
    if (!isOver) void reader.cancel().catch(() => undefined);
  }
};
