import { build, type ResolvedConfig } from 'vite';
import { precomputePlugin } from './precompute.ts';

/** Bundles a script and everything it imports into one classic script; for plugins, with the settings of the build they belong to. */
export async function classicScript(entry: string, { root, mode, define = {}, build: { minify, target } }: ResolvedConfig): Promise<string> {
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
  return script.code;
}
