/** `npm run screenshots`: a picture of every surface and state, in both themes and three languages, in `dist/screenshots`. `-- popup en dark` takes only those whose names hold all the words. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSession } from './browser/session.ts';
import { languages, themes, type Surface } from './screenshots/surface.ts';
import { pages } from './screenshots/pages.ts';
import { composers } from './screenshots/composers.ts';
import { popups } from './screenshots/popups.ts';

const folder = 'dist/screenshots';
const wishes = process.argv.slice(2);
const surfaces: readonly Surface[] = [...composers, ...popups, ...pages];

await mkdir(folder, { recursive: true });
const session = await startSession();
try {
  for (const surface of surfaces)
    for (const speaks of languages)
      for (const theme of themes) {
        const name = [surface.name, speaks, theme].join('-');
        if (!wishes.every((wish) => name.split('-').includes(wish))) continue;
        await session.reset();
        await writeFile(join(folder, `${name}.png`), await surface.take(session, { speaks, theme }));
        for (const page of session.context.pages().slice(1)) await page.close();
        console.log(name);
      }
} finally {
  await session.close();
}
