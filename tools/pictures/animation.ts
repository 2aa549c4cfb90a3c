import { chunksOf, pngOf, type Chunk } from './chunks.ts';

/** A PNG and its duration in milliseconds. */
export interface Frame {
  readonly png: Buffer;
  readonly lasts: number;
}

const numbers = (...values: readonly number[]): Buffer => {
  const data = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => data.writeUInt32BE(value, 4 * at));
  return data;
};

/** Frame control: number, size, position, duration; replaces what was there. */
function control(number: number, header: Buffer, lasts: number): Chunk {
  const delay = Buffer.alloc(6);
  delay.writeUInt16BE(lasts, 0);
  delay.writeUInt16BE(1000, 2);
  return { type: 'fcTL', data: Buffer.concat([numbers(number, header.readUInt32BE(0), header.readUInt32BE(4), 0, 0), delay]) };
}

/** Joins PNGs of one size and kind into an endless animation. They are compressed already, so their chunks are only put in a row. */
export function animationOf(frames: readonly Frame[]): Buffer {
  const parts = frames.map(({ png, lasts }) => {
    const chunks = chunksOf(png);
    return { header: chunks[0]?.data ?? Buffer.alloc(0), data: chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data), lasts };
  });
  const [first] = parts;
  if (!first || parts.some(({ header }) => !header.equals(first.header))) throw new Error('The pictures differ in size or kind.');
  let number = 0;
  const body = parts.flatMap(({ header, data, lasts }, at) => [
    control(number++, header, lasts),
    ...data.map((bytes): Chunk => (at === 0 ? { type: 'IDAT', data: bytes } : { type: 'fdAT', data: Buffer.concat([numbers(number++), bytes]) })),
  ]);
  return pngOf([{ type: 'IHDR', data: first.header }, { type: 'acTL', data: numbers(frames.length, 0) }, ...body, { type: 'IEND', data: Buffer.alloc(0) }]);
}
