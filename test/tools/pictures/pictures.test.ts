import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { animationOf } from '../../../tools/pictures/animation.ts';
import { chunksOf, pngOf } from '../../../tools/pictures/chunks.ts';

/** Width, height, bit depth and colour type; 2 is colour without transparency. */
function kindOf(header: Buffer | undefined): readonly number[] {
  return header ? [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8), header.readUInt8(9)] : [];
}

describe.each(['en', 'id', 'fil'])('the store’s pictures in %s (npm run screenshots -- store)', (language) => {
  test.each([
    ...['1', '2', '3', '4', '5'].map((name) => [name, 1280, 800] as const),
    ['tile', 440, 280] as const,
    ['marquee', 1400, 560] as const,
  ])('%s is %d × %d, without transparency', (name, width, height) => {
    const png = readFileSync(`store/pictures/${language}/${name}.png`);
    expect(kindOf(chunksOf(png)[0]?.data)).toEqual([width, height, 8, 2]);
    expect(png.length).toBeLessThan(400_000);
  });
});

/** The decompressed pixels of each frame. */
function framesOf(png: Buffer): readonly Buffer[] {
  const frames: Buffer[][] = [];
  for (const { type, data } of chunksOf(png)) {
    if (type === 'fcTL') frames.push([]);
    else if (type === 'IDAT') frames.at(-1)?.push(data);
    else if (type === 'fdAT') frames.at(-1)?.push(data.subarray(4));
  }
  return frames.map((parts) => inflateSync(Buffer.concat(parts)));
}

test('the demo (npm run demo) is a valid animation, small enough to load with the page', () => {
  const png = readFileSync('docs/pictures/demo.png');
  const [width = 0, height = 0] = kindOf(chunksOf(png)[0]?.data);
  const frames = framesOf(png);
  expect(png.length).toBeLessThan(1_500_000);
  expect(frames.length).toBeGreaterThanOrEqual(12);
  for (const frame of frames) expect(frame.length).toBe(height * (1 + width * 3));
  expect(new Set(frames.map((frame) => frame.toString('base64'))).size).toBe(frames.length);
});

test('rejects pictures of different sizes, and a damaged one', () => {
  const tile = readFileSync('store/pictures/en/tile.png');
  const again = animationOf([{ png: tile, lasts: 10 }, { png: tile, lasts: 20 }]);
  expect(framesOf(again)).toHaveLength(2);
  expect(() => animationOf([{ png: tile, lasts: 10 }, { png: readFileSync('store/pictures/en/marquee.png'), lasts: 10 }])).toThrow('differ');
  const damaged = Buffer.from(pngOf(chunksOf(tile)));
  damaged.writeUInt8(damaged.readUInt8(60) ^ 1, 60);
  expect(() => chunksOf(damaged)).toThrow('damaged');
});
