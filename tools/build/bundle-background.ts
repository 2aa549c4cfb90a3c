import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { ResolvedConfig } from 'vite';
import { classicScript } from './classic-script.ts';

/** Its path in the package. */
export const workerFile = 'src/background/index.js';

/**
 * The background as one classic script. A waking worker loads a script, then what it imports, then what they
 * import: sharing files with the pages cost a third of the time to its first answer. It also keeps the worker from splitting the pages' code.
 */
export function bundleBackground(entry: string, background: object): CrxPlugin {
  let config: ResolvedConfig;
  return {
    name: 'bundle-background',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: workerFile, source: await classicScript(entry, config) });
    },
    renderCrxManifest: (manifest) => ({ ...manifest, background }) as typeof manifest,
  };
}
