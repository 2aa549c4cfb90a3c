import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the built pages lie. */
export const standInFolder = fileURLToPath(new URL('../../dist/stand-in/', import.meta.url));

/** Builds the app that stands in for X: `app.js` and `app.css`. The composer is real Draft.js on real React, as on X. */
export const buildStandIn = async (): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    // Draft.js speaks of `global`, and both of the build's kind.
    // Said here because Vite would follow NODE_ENV, and under the tests that is neither of the two.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: standInFolder,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('app/main.tsx', import.meta.url)),
        output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', codeSplitting: false },
      },
    },
  });
  return standInFolder;
};
