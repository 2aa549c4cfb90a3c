import { zipSync } from 'fflate';
import type { Files } from './files.ts';

/** The first day that a zip can store. As local time it is the same bytes in every time zone. */
const mtime = new Date(1980, 0, 1, 12);
const unix = 3;
/** An ordinary file that everybody may read. */
const attrs = 0o100644 << 16;

/** The same files give the same bytes: order, times and modes are fixed, and compression is the library's own, whatever Node's is. */
export const zipOf = (files: Files): Uint8Array => zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { mtime, os: unix, attrs, level: 9 }]])));
