import { mkdir, writeFile } from 'node:fs/promises';
import { built } from '../bundle.ts';

/** An extension that does nothing, for comparison: a worker that answers, an empty script in X's pages, a page. */
const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_idle' }],
};

/** Its folder, and how to give it a static copy of the popup. */
export const plainFolder = `${built}/plain`;
export const writePlainPage = (html: string): Promise<void> => writeFile(`${plainFolder}/page.html`, html);

export async function writePlainExtension(): Promise<void> {
  await mkdir(plainFolder, { recursive: true });
  await writeFile(`${plainFolder}/manifest.json`, JSON.stringify(manifest));
  await writeFile(`${plainFolder}/worker.js`, 'chrome.runtime.onMessage.addListener((message, sender, respond) => respond({ ok: true }));');
  await writeFile(`${plainFolder}/content.js`, '');
  await writePlainPage('<!doctype html><title>Nothing</title><p>Nothing');
}
