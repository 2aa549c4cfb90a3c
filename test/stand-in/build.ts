import { fileURLToPath } from 'node:url';

interface Built {
  readonly output: readonly { readonly fileName: string; readonly code?: string; readonly source?: string | Uint8Array }[];
}

interface App {
  readonly script: string;
  readonly style: string;
}

/** In memory, because several processes may build at the same time. */
async function buildApp(entry: string): Promise<App> {
  // Imported here, so that only those who build pay for it.
  const { build } = await import('vite');
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    // Draft.js uses `global`, and both Draft.js and React read NODE_ENV.
    // Set here because Vite would pass on its own NODE_ENV, which under tests is neither production nor development.
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

/** A stand-in's script and styles, built once per process. By default X's: its composer is the real Draft.js on the real React, as on X. */
export function buildStandIn(entry = 'app/main.tsx'): Promise<App> {
  const app = built.get(entry) ?? buildApp(entry);
  built.set(entry, app);
  return app;
}
