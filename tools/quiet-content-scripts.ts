import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';

/** What the plugin of the manifest says while it builds content scripts, in a build that takes no settings of ours: its progress, and a warning about an option that it sets itself. */
const known = [/^\s*\[crx:content-scripts-iife\].*\s*$/, /^\s*✓ \S+ → \S+\s*$/, /^\s*WARN\s+`?inlineDynamicImports`? option is ignored because .*\s*$/];
const isKnown = (said: unknown): boolean => known.some((one) => one.test(stripVTControlCharacters(String(said))));

/** A build that says nothing where nothing is to be done. All other words get through. */
export function quietContentScripts(): Plugin {
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  return {
    name: 'quiet-content-scripts',
    apply: 'build',
    buildStart() {
      for (const { stream, write } of streams) stream.write = ((...said: Parameters<typeof write>) => isKnown(said[0]) || Reflect.apply(write, stream, said)) as typeof write;
    },
    closeBundle() {
      for (const { stream, write } of streams) stream.write = write;
    },
  };
}
