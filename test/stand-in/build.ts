import { fileURLToPath } from 'node:url';

interface Built {
  readonly output: readonly { readonly fileName: string; readonly code?: string; readonly source?: string | Uint8Array }[];
}

interface App {
  readonly script: string;
  readonly style: string;
}

/** In memory, for several may do so at once. */
async function buildApp(entry: string): Promise<App> {
  // Only who builds pays for it.
  const { build } = await import('vite');
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    // Draft.js speaks of `global`, and both of the build's kind.
    // Said here because Vite would follow NODE_ENV, and under the tests that is neither of the two.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', codeSplitting: false },
      },
    },
  })) as unknown as Built;
  const styles = output.find(({ fileName }) => fileName === 'app.css')?.source ?? '';
  return { script: output.find(({ fileName }) => fileName === 'app.js')?.code ?? '', style: typeof styles === 'string' ? styles : Buffer.from(styles).toString() };
}

const built = new Map<string, Promise<App>>();

/** An app that stands in for a site, its script and its styles, built once a process. By default X's: its composer is real Draft.js on real React, as there. */
export function buildStandIn(entry = 'app/main.tsx'): Promise<App> {
  const app = built.get(entry) ?? buildApp(entry);
  built.set(entry, app);
  return app;
}
