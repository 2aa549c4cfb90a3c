import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type ResolvedConfig } from 'vite';
import { precomputePlugin } from './precompute.ts';

/** Its path in the package. */
export const workerFile = 'src/background/index.js';

/**
 * The background as one classic script. A worker that wakes loads a script, then those it imports, then those that
 * they import: files shared with the pages cost a third of the time to its first answer. It also keeps the worker from splitting the pages' code.
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
      const { root, mode, define = {} } = config;
      const { minify, target } = config.build;
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        root,
        mode,
        define,
        publicDir: false,
        plugins: [precomputePlugin()],
        build: { write: false, minify, target, modulePreload: false, rolldownOptions: { input: entry, checks: { pluginTimings: false }, output: { format: 'iife', codeSplitting: false } } },
      });
      const [script] = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
      if (script?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
      this.emitFile({ type: 'asset', fileName: workerFile, source: script.code });
    },
    renderCrxManifest: (manifest) => ({ ...manifest, background }) as typeof manifest,
  };
}
