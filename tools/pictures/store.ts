import type { Page } from 'playwright-core';
import type { LanguageId } from '../../src/core/model/language.ts';
import { cardIn, extensionWorld } from '../browser/extension-world.ts';
import { openPopup } from '../browser/popup.ts';
import type { Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { brands, dialog, home, loud, useful, write, type Scene } from '../screenshots/composers.ts';
import { openOwn } from '../screenshots/pages.ts';
import { store, type Wish } from '../screenshots/surface.ts';
import { storeTexts } from '../store/texts.ts';
import { draw, type Poster, type Shot } from './poster.ts';
import { shoot, type Part } from './shoot.ts';

/** The scale: stores show pictures at half their size. */
const scale = 1.25;
/** The position of a page's picture on the poster: full width, or with room for the popup. */
const whole = { x: 65, y: 132, width: 1150 } as const;
const half = { x: 65, y: 132, width: 750 } as const;
const beside = { x: 840, y: 150, width: 408 } as const;
const page = { width: whole.width / scale, height: 560 } as const;

type Scened = Omit<Poster, 'width' | 'height' | 'title'>;
interface StorePicture {
  readonly theme: Wish['theme'];
  readonly take: (session: Session, wish: Wish) => Promise<Scened>;
}

async function composed(session: Session, wish: Wish, scene: Scene): Promise<Page> {
  await store(session, wish, {}, scene.stored);
  const { page: tab, open } = await write(session, { ...scene, ...page }, wish);
  await open();
  return tab;
}

const wholePage = async (tab: Page): Promise<Scened> => ({ shots: [{ png: await shoot(tab, { x: 0, y: 0, ...page }, scale), ...whole }] });

/** The visible part of an element. */
async function columnOf(tab: Page, selector: string): Promise<Part> {
  const box = await tab.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing to see: ${selector}`);
  return { x: box.x, y: 0, width: box.width, height: page.height };
}

/** The popup over the page in front, once it has grown to its content. */
async function popupOver(session: Session, { theme }: Wish, tab: 'account' | 'rules', ready: string): Promise<Shot> {
  const popup = await openPopup(session);
  await popup.setTheme(theme);
  await until(`the popup at ${tab}`, () => popup.evaluate<boolean>(`(document.querySelector('#tab-${tab}')?.click(), document.querySelector('#panel-${tab} ${ready}') !== null)`));
  const heights: number[] = [];
  await until('the popup’s full height', async () => heights.push(await popup.evaluate<number>('innerHeight')) > 9 && new Set(heights.slice(-9)).size === 1);
  if (tab === 'account') await popup.evaluate(`document.querySelector('[role="tablist"]').scrollIntoView()`);
  const png = await popup.screenshot();
  await popup.close();
  return { png, ...beside };
}

const day = 86_400_000;
/** Half a year of a small shop: a little more each day, with one good week. */
const history = Array.from({ length: 180 }, (_, i) => ({
  handle: 'saddlespoke', followers: 11_480 + Math.round(i * 6.1 + 260 / (1 + Math.exp((120 - i) / 4))), following: 1_180 + Math.round(i * 0.15),
  followersUncertainty: 0, followingUncertainty: 0, takenAt: Date.now() - (180 - i) * day,
}));

async function ownProfile(session: Session, wish: Wish): Promise<Scened> {
  await store(session, wish, {}, { ...brands, history });
  const tab = await session.context.newPage();
  await tab.setViewportSize({ ...page, height: 900 });
  const inWorld = await extensionWorld(tab, session.extensionId);
  await tab.goto(`https://x.com/saddlespoke?lang=${wish.locale}&ownposts=30`);
  await until('the card beside the header', () => cardIn(inWorld));
  const column = await columnOf(tab, '[data-testid="primaryColumn"]');
  const popup = await popupOver(session, wish, 'account', 'svg');
  return { shots: [{ png: await shoot(tab, column, half.width / column.width), ...half }, popup] };
}

async function rules(session: Session, wish: Wish): Promise<Scened> {
  await store(session, wish, { ruleOverrides: { hashtags: false } });
  const width = 700;
  const welcome = await shoot(await openOwn(session, 'welcome/index.html', wish, width), { x: 0, y: 0, width, height: 640 }, half.width / width);
  await session.open('https://x.com/home');
  return { shots: [{ png: welcome, ...half }, await popupOver(session, wish, 'rules', '[data-rule]')] };
}

const topics = ['wheel', 'riders', 'workshop', 'roda', 'pesepeda', 'lokakarya', 'gulong', 'nagbibisikleta', 'workshop'];

async function calendar(session: Session, wish: Wish): Promise<Scened> {
  await store(session, wish, {}, { brands: brands.brands.map((brand) => ({ ...brand, topics, languages: [] })) });
  const tab = await openOwn(session, 'options/index.html#calendar', wish, 1100);
  await tab.locator('#sample-calendar').click();
  await tab.locator('#look').click();
  await tab.locator('#save-csv').waitFor();
  await tab.setViewportSize({ width: 1100, height: 2000 });
  const column = await columnOf(tab, '#calendar table');
  const y = await tab.locator('#calendar table').evaluate((table) => table.getBoundingClientRect().top + scrollY);
  const room = 28;
  const lineAbove = 18;
  const part = { x: column.x - room, y: y - room - lineAbove, width: column.width + 2 * room, height: 900 };
  const width = 860;
  return { shots: [{ png: await shoot(tab, part, width / part.width), x: (1280 - width) / 2, y: whole.y, width }] };
}

const coached: Scene = { name: 'coach', address: 'https://x.com/home', box: home, drafts: useful, stored: brands };

/** The five pictures of a listing, in order. */
const pictures: readonly StorePicture[] = [
  { theme: 'light', take: async (session, wish) => wholePage(await composed(session, wish, coached)) },
  { theme: 'dark', take: async (session, wish) => ({ isDark: true, ...(await wholePage(await composed(session, wish, { name: 'card', address: 'https://x.com/compose/post', box: dialog, drafts: loud }))) }) },
  { theme: 'light', take: ownProfile },
  { theme: 'light', take: rules },
  { theme: 'light', take: calendar },
];

/** A picture in a store's format. */
export async function storePicture(session: Session, locale: LanguageId, at: number): Promise<Buffer> {
  const picture = pictures[at];
  const [title = ''] = storeTexts[locale].pictures[at] ?? [];
  if (!picture) throw new Error(`There is no picture ${at}.`);
  const scened = await picture.take(session, { locale, theme: picture.theme });
  return draw(await session.context.newPage(), { width: 1280, height: 800, title, ...scened });
}

/** The tile in lists of extensions, and the wide banner above them. */
export async function storeTiles(session: Session, locale: LanguageId): Promise<Readonly<Record<'tile' | 'marquee', Buffer>>> {
  const { tile } = storeTexts[locale];
  const words = 'p { font-size: 21px; opacity: 0.9 }';
  const small = await draw(await session.context.newPage(), {
    width: 440, height: 280, title: 'Worth Following', line: tile, isDark: true, shots: [],
    css: `header { left: 36px; right: 36px; top: 0; bottom: 0; flex-direction: column; align-items: flex-start; justify-content: center; gap: 16px } header img { width: 64px; height: 64px } h1 { font-size: 40px } ${words}`,
  });
  const tab = await composed(session, { locale, theme: 'light' }, coached);
  const column = await columnOf(tab, '[data-testid="primaryColumn"]');
  const wide = await draw(await session.context.newPage(), {
    width: 1400, height: 560, title: 'Worth Following', line: tile, isDark: true, shots: [{ png: await shoot(tab, column, scale), x: 610, y: 60, width: 750 }],
    css: `header { top: 0; bottom: 0; right: auto; width: 520px; flex-direction: column; align-items: flex-start; justify-content: center } header img { width: 96px; height: 96px } h1 { font-size: 56px } p { font-size: 28px }`,
  });
  return { tile: small, marquee: wide };
}
