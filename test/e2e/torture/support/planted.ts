import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteScripts } from '../../../../src/shell/site-scripts.ts';
import { chosenBrowser } from '../../../../tools/browser/session.ts';

/** Where a request is planted, one place at a time; `content` is X's content script, followed by those of the optional sites. */
export const requesters = ['page', 'content', 'bluesky', 'mastodon', 'worker', 'popup', 'options'] as const;
export type Requester = (typeof requesters)[number];

/** Requests an address that the loosened policy allows, one that it does not, and a picture. */
const request = (requester: Requester): string => `
fetch('https://open.${requester}.example/').catch(() => undefined);
fetch('https://shut.${requester}.example/').catch(() => undefined);
if (globalThis.Image) new Image().src = 'https://picture.${requester}.example/';
`;

const edit = async (file: string, change: (text: string) => string): Promise<void> => writeFile(file, change(await readFile(file, 'utf8')));

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** A copy of the package that runs this code before the content script, in its world. */
export async function packageWith(first: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  await cp(join('dist', chosenBrowser()), folder, { recursive: true });
  await edit(join(folder, 'src/content/index.js'), (script) => `${first};\n${script}`);
  return folder;
}

/** A copy that makes requests from everywhere. The policy of its pages allows some of them. */
export async function plantedPackage(): Promise<string> {
  const folder = await packageWith(request('content'));
  for (const site of ['bluesky', 'mastodon'] as const) await edit(join(folder, siteScripts[site]), (script) => `${request(site)};\n${script}`);
  // Repeated at each message, because listeners are attached only after the worker has started.
  await edit(join(folder, 'src/background/index.js'), (script) => `${script}\nchrome.runtime.onMessage.addListener(() => { ${request('worker')} });`);
  await writeFile(join(folder, 'planted-page.js'), request('page'));
  for (const requester of ['popup', 'options'] as const) {
    await writeFile(join(folder, `planted-${requester}.js`), request(requester));
    await edit(join(folder, `src/${requester}/index.html`), (page) => page.replace('</head>', `<script src="/planted-${requester}.js"></script></head>`));
  }
  await edit(join(folder, 'manifest.json'), (text) => {
    const manifest = JSON.parse(text) as Manifest;
    const open = requesters.map((requester) => `https://open.${requester}.example`).join(' ');
    const policy = manifest.content_security_policy.extension_pages.replace("connect-src 'none'", `connect-src ${open}`);
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    return JSON.stringify({ ...manifest, content_scripts: [...manifest.content_scripts, { js: ['planted-page.js'], matches, world: 'MAIN' }], content_security_policy: { extension_pages: policy } });
  });
  return folder;
}
