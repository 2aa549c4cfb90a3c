import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Edit } from '../../../src/core/model/tip.ts';

/** The code that writes a fix, as an expression for the extension's world that writes into what a selector finds and returns how that ended. */
export async function writer(): Promise<(selector: string, text: string, edits: readonly Edit[]) => string> {
  const [{ output: [{ code }] }] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../../../src/sites/x/write.ts', import.meta.url)), formats: ['iife'], name: 'written' } },
  })) as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  return (selector, text, edits) => `(() => { globalThis.written ??= (() => { ${code}; return written; })(); return written.writeEdits(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(text)}, ${JSON.stringify(edits)}); })()`;
}
