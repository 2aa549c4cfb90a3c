import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { precomputePlugin } from '../build/precompute.ts';
import type { Engine } from './engines.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where bundles are written: next to the competitors' packages, so that Node finds those. */
export const built = here('dist');

export type Place = 'page' | 'node';

/** An engine as one script. For a page it contains everything; in Node, packages are loaded from where they are installed. */
export async function bundle(file: string, id: string, place: Place): Promise<void> {
  await build({
    configFile: false,
    plugins: [precomputePlugin()],
    logLevel: 'error',
    root: here('.'),
    publicDir: false,
    base: './',
    define: place === 'page' ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: {
      ssr: place === 'node',
      outDir: `dist/${place}/${id}`,
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      minify: true,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: { input: here(file), preserveEntrySignatures: 'strict', output: { entryFileNames: 'index.js', assetFileNames: '[name][extname]', codeSplitting: false } },
    },
  });
}

export interface Size {
  readonly raw: number;
  readonly zipped: number;
}

/** What a page has to load for an engine, in kB. */
export function sizeOf({ id }: Engine): Size {
  const files = readdirSync(`${built}/page/${id}`).map((file) => readFileSync(`${built}/page/${id}/${file}`));
  const sum = (size: (file: Buffer) => number): number => files.reduce((total, file) => total + size(file), 0) / 1000;
  return { raw: sum(({ length }) => length), zipped: sum((file) => gzipSync(file, { level: 9 }).length) };
}
