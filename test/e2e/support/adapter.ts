import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Edit } from '../../../src/core/model/tip.ts';

/** A site's adapter as code for the extension's world: how it reads a live page, and how it writes in it. */
export async function adapterFor(site: 'bluesky' | 'mastodon') {
  const [{ output: [{ code }] }] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL(`../../../src/sites/${site}.ts`, import.meta.url)), formats: ['iife'], name: 'adapter' } },
  })) as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  const withAdapter = (expression: string): string => `(() => { globalThis.adapter ??= (() => { ${code}; return adapter; })().${site}; return ${expression}; })()`;
  return {
    /** Every draft in the page, in order. */
    drafts: withAdapter('adapter.composers(document).map((composer) => adapter.readDraft(composer) ?? null)'),
    profile: withAdapter('adapter.readProfile(document, new URL(location.href)) ?? null'),
    posts: withAdapter('adapter.readPosts(document).map(({ element, ...post }) => post)'),
    /** Makes edits in the composer with this index, and returns how that ended. */
    write: (at: number, text: string, edits: readonly Edit[]): string => withAdapter(`adapter.writeEdits(adapter.composers(document)[${at}], ${JSON.stringify(text)}, ${JSON.stringify(edits)})`),
  };
}
