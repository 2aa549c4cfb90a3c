import { runnerImport, type Plugin } from 'vite';

/** Modules whose name ends so say what they export by working it out. */
const name = /\.precomputed\.ts$/;

/** The exports of such a module as plain data. */
export async function readyMade(file: string): Promise<string> {
  const { module } = await runnerImport<Readonly<Record<string, unknown>>>(file, { configFile: false });
  return Object.entries(module)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** Works out what can be worked out when the bundle is made, so that no worker that wakes has to. Tools and tests run the modules themselves. */
export const readyMades = (): Plugin => ({
  name: 'ready-made',
  apply: 'build',
  load: (id) => (name.test(id) ? readyMade(id) : undefined),
});
