import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';

/** What the manifest's plugin prints while it builds content scripts without our settings: its progress, and a warning about an option that it sets itself. */
const known = [/^\s*\[crx:content-scripts-iife\].*\s*$/, /^\s*✓ \S+ → \S+\s*$/, /^\s*(?:WARN|\[warn\])\s+`?inlineDynamicImports`? option is ignored because .*\s*$/];
const isKnown = (said: unknown): boolean => known.some((one) => one.test(stripVTControlCharacters(String(said))));

/** Silences messages that need no action, and lets all others through. */
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
