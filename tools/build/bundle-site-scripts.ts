import type { Plugin, ResolvedConfig } from 'vite';
import { classicScript } from './classic-script.ts';

/** The scripts that the background registers, by the paths it knows. The manifest does not name them, so its plugin does not build them. */
export function bundleSiteScripts(files: readonly string[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'bundle-site-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      for (const fileName of files) this.emitFile({ type: 'asset', fileName, source: await classicScript(fileName.replace(/js$/, 'ts'), config) });
    },
  };
}
