import type { Plugin } from 'vite';

/** A single character outside Latin-1 makes a browser keep a script at two bytes a character, which doubles its memory in each tab and slows down parsing. */
export const asAscii = (script: string): string => script.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Escapes everything that is not ASCII in scripts. It must be the last plugin, because some plugins build scripts of their own. */
export const escapeNonAscii = (): Plugin => ({
  name: 'escape-non-ascii',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = asAscii(file.code);
        else if (file.fileName.endsWith('.js')) file.source = asAscii(String(file.source));
      }
    },
  },
});
