import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The allowed imports of each folder (ARCHITECTURE.md). A name with a slash is a folder or file in `src`, one without is a package. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core/'],
  sites: ['sites/', 'core/model/', 'core/util/', 'core/text/page-count.ts'],
  strings: ['strings/', 'core/model/', 'core/storage/user-data.ts'],
  view: ['view/', 'core/', 'strings/', 'preact'],
  shell: ['shell/', 'core/', 'strings/', 'view/tree.ts', 'webextension-polyfill'],
  background: ['background/', 'core/', 'shell/', 'strings/', 'view/injected-styles.ts', 'view/plural.ts', 'view/coach-views.tsx', 'view/profile-views.tsx', 'webextension-polyfill'],
  // Types and small helpers, but no tips or rules. `core/util/interpolate.ts` fills in placeholders.
  content: ['content/', 'core/model/', 'core/util/', 'core/storage/is-active.ts', 'strings/types/coach.ts', 'sites/', 'view/tree.ts', 'view/card.tsx', 'shell/', 'webextension-polyfill'],
  // It runs in a web worker of the options page.
  archive: ['archive/', 'core/'],
  account: ['account/', 'core/', 'view/', 'shell/', 'strings/', 'preact', 'webextension-polyfill'],
  popup: ['popup/', 'account/', 'core/', 'view/', 'shell/', 'strings/', 'preact', 'webextension-polyfill'],
  privacy: ['privacy/', 'core/', 'view/', 'shell/', 'strings/', 'preact', 'webextension-polyfill'],
  // Its composer is coached by the same code as X's.
  playground: ['playground/', 'core/', 'shell/', 'strings/', 'preact', 'content/lazy-start.ts', 'sites/playground.ts'],
  welcome: ['welcome/', 'playground/', 'core/', 'view/', 'shell/', 'strings/', 'preact', 'webextension-polyfill'],
  options: ['options/', 'archive/', 'playground/', 'core/', 'view/', 'shell/', 'strings/', 'preact', 'webextension-polyfill', 'virtual:shown-examples'],
};

/** The allowed imports within the core, apart from types. A folder that is not listed may import everything. */
const insideCore: Readonly<Record<string, readonly string[]>> = {
  model: ['core/model/'],
  util: ['core/model/', 'core/util/'],
  files: ['core/files/', 'core/model/', 'core/util/', 'core/brand/account.ts', 'core/profile/follower-history.ts'],
  text: ['core/text/', 'core/model/', 'core/util/', 'core/languages/'],
};

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<to>[^']+)'/gm)].map(({ groups }) => {
    const to = (groups?.['to'] ?? '').replace(/\?inline$/, '');
    return { from: file, to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to, typeOnly: groups?.['type'] !== undefined };
  });
}

const layerOf = (file: string): string => file.split('/')[0] ?? '';
const isAllowed = ({ from, to }: Import): boolean => (allowed[layerOf(from)] ?? []).some((may) => (may.endsWith('/') ? to.startsWith(may) : to === may || (!may.includes('/') && to.startsWith(`${may}/`))));

test('every folder imports only what it is allowed to', () => {
  const wrong = files.flatMap(importsOf).filter((one) => !isAllowed(one));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('inner folders of the core do not import outer ones', () => {
  const wrong = files.filter((file) => file.startsWith('core/')).flatMap(importsOf).filter(({ from, to, typeOnly }) => {
    const folder = from.split('/')[1] ?? '';
    const may = insideCore[folder];
    return may !== undefined && (!typeOnly || folder === 'model') && !may.some((one) => to.startsWith(one));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('the core has no files outside its folders', () => {
  expect(files.filter((file) => /^core\/[^/]+$/.test(file))).toEqual([]);
});

/** Every file that is loaded at run time with `file`. */
function reach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to, typeOnly } of importsOf(file)) if (!typeOnly && files.includes(to)) reach(to, seen);
  return seen;
}

test('the content script contains no rule, word list, signal or sentence', () => {
  const inside = [...reach('content/index.ts')].filter((file) => /^(core\/(rules|languages|signals|review|storage\/(?!is-active)|reader)|strings\/)/.test(file));
  expect(inside).toEqual([]);
});

test('the content script does not import the playground’s adapter', () => {
  expect([...reach('content/index.ts')]).not.toContain('sites/playground.ts');
});

test('only sites and our own pages use selectors', () => {
  const asking = files.filter((file) => !file.startsWith('sites/') && /data-testid|\[data-block/.test(readFileSync(join(root, file), 'utf8')));
  expect(asking).toEqual([]);
});
