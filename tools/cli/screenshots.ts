/** `npm run screenshots`: pictures of every surface and state, in both themes and three languages, in `dist/screenshots`, and those of the store listings in `store/pictures`. `-- popup en dark` takes only those whose names contain all the words, `-- store` only the listings'. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSession } from '../browser/session.ts';
import { useFonts } from '../pictures/fonts.ts';
import { languages, themes, type Surface } from '../screenshots/surface.ts';
import { pages } from '../screenshots/pages.ts';
import { composers } from '../screenshots/composers.ts';
import { popups } from '../screenshots/popups.ts';
import { storePicture, storeTiles } from '../pictures/store.ts';

const folder = 'dist/screenshots';
const wishes = process.argv.slice(2);
const isWished = (name: string): boolean => wishes.every((wish) => name.split('-').includes(wish));
const surfaces: readonly Surface[] = [...composers, ...popups, ...pages];

await mkdir(folder, { recursive: true });
useFonts();
const session = await startSession();
async function tidyUp(name: string): Promise<void> {
  for (const page of session.context.pages().slice(1)) await page.close();
  console.log(name);
}
try {
  for (const surface of surfaces)
    for (const locale of languages)
      for (const theme of themes) {
        const name = [surface.name, locale, theme].join('-');
        if (!isWished(name)) continue;
        await session.reset();
        await writeFile(join(folder, `${name}.png`), await surface.take(session, { locale, theme }));
        await tidyUp(name);
      }
  for (const locale of languages) {
    await mkdir(join('store/pictures', locale), { recursive: true });
    const keep = (name: string, png: Buffer): Promise<void> => writeFile(join('store/pictures', locale, `${name}.png`), png);
    for (const at of [0, 1, 2, 3, 4]) {
      const name = `store-${locale}-${at + 1}`;
      if (!isWished(name)) continue;
      await session.reset();
      await keep(`${at + 1}`, await storePicture(session, locale, at));
      await tidyUp(name);
    }
    const name = `store-${locale}-tiles`;
    if (!isWished(name)) continue;
    await session.reset();
    const { tile, marquee } = await storeTiles(session, locale);
    await keep('tile', tile);
    await keep('marquee', marquee);
    await tidyUp(name);
  }
} finally {
  await session.close();
}
