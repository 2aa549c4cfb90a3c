import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The code that writes a fix, as one expression for the extension's world; it says how writing into what a selector finds has ended. */
export async function writer(): Promise<(selector: string, text: string) => string> {
  const [{ output: [{ code }] }] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../../../src/sites/x/write.ts', import.meta.url)), formats: ['iife'], name: 'written' } },
  })) as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  return (selector, text) => `(() => { ${code}; return written.writeText(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(text)}); })()`;
}
