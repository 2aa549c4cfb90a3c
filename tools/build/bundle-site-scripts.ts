import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { classicScript } from './classic-script.ts';

/** The scripts that the background registers, by the paths it uses. They are not in the manifest, so the manifest's plugin does not build them. In development they are rebuilt at each change. */
export function bundleSiteScripts(files: readonly string[]): Plugin {
  let config: ResolvedConfig;
  const codeOf = (file: string): Promise<string> => classicScript(file.replace(/js$/, 'ts'), config);
  const write = async (file: string): Promise<void> => {
    const path = join(config.build.outDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await codeOf(file));
  };
  const writeAll = (): void => void Promise.all(files.map(write)).catch((error: unknown) => console.warn('Scripts of other sites:', error));
  return {
    name: 'bundle-site-scripts',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      for (const fileName of files) this.emitFile({ type: 'asset', fileName, source: await codeOf(fileName) });
    },
    configureServer: ({ httpServer, watcher }) => {
      httpServer?.once('listening', writeAll);
      watcher.on('change', writeAll);
    },
  };
}
