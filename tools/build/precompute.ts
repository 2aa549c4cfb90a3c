import { runnerImport, type Plugin } from 'vite';

/** Modules with this suffix compute what they export. */
const name = /\.precomputed\.ts$/;

/** The exports of such a module as plain data. */
export async function precompute(file: string): Promise<string> {
  const { module } = await runnerImport<Readonly<Record<string, unknown>>>(file, { configFile: false });
  return Object.entries(module)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** Computes these exports when the bundle is made, so that no waking worker has to. Tools and tests run the modules themselves. */
export const precomputePlugin = (): Plugin => ({
  name: 'precompute',
  apply: 'build',
  load: (id) => (name.test(id) ? precompute(id) : undefined),
});
