import type { Page } from 'playwright-core';
import type { LanguageId } from '../../src/core/model/language.ts';
import { stripsIn } from '../browser/extension-world.ts';
import type { Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { store, type Surface, type Wish } from './surface.ts';

export interface Scene {
  readonly name: string;
  readonly address: string;
  /** The composer to type in. */
  readonly box: string;
  readonly drafts: Readonly<Record<LanguageId, string>>;
  readonly isOpen?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly stored?: object;
}

export const home = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
export const dialog = '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
const drawer = '[data-testid="drawerAnimatedDiv"] [contenteditable="true"]';
const reply = '[data-testid="inline_reply_offscreen"] [contenteditable="true"]';

export const useful = {
  en: 'How to fix a slow puncture in 10 minutes: hold the tube under water, mark the bubbles, sand, glue, wait 5 minutes, press.',
  id: 'Cara menambal ban bocor halus dalam 10 menit: rendam ban dalam, tandai gelembungnya, amplas, lem, tunggu 5 menit, tekan.',
  fil: 'Paano ayusin ang mabagal na tagas sa loob ng 10 minuto: ilublob ang interior, markahan ang bula, lihain, lagyan ng pandikit, diinan.',
};
const trite = { en: 'Just woke up and I need more coffee', id: 'Gabut banget nih, laper tapi mager', fil: 'Inaantok na naman ako, kape muna' };
export const loud = {
  en: 'THE NEW BELL IS FINALLY HERE!!! #bike #bell #new #wow #ride',
  id: 'BEL BARU KAMI UDAH DATANG!!! #sepeda #bel #baru #gowes #wow',
  fil: 'NANDITO NA ANG BAGONG BELL!!! #bike #bell #bago #wow #ride',
};
const rude = { en: 'You are an idiot and this map is garbage', id: 'Dasar goblok, peta kamu sampah', fil: 'Ang bobo mo, basura ang mapa mo' };
export const brands = { brands: [{ name: 'Saddle & Spoke', handle: 'saddlespoke', sites: ['saddleandspoke.com'], topics: ['bicycle', 'puncture', 'repair'], use: [], avoid: [], tone: {}, languages: ['en', 'id', 'fil'] }] };

const scenes: readonly Scene[] = [
  { name: 'coach', address: 'https://x.com/home', box: home, drafts: useful, stored: brands },
  { name: 'both', address: 'https://x.com/home', box: home, drafts: trite, stored: brands },
  { name: 'card', address: 'https://x.com/home', box: home, drafts: trite, isOpen: true },
  { name: 'modal', address: 'https://x.com/compose/post', box: dialog, drafts: loud, isOpen: true },
  { name: 'reply', address: 'https://x.com/noor_maps/status/1001', box: reply, drafts: rude, isOpen: true },
  { name: 'pro', address: 'https://pro.x.com/', box: drawer, drafts: trite },
  { name: 'narrow', address: 'https://x.com/home', box: home, drafts: loud, width: 400, height: 800, isOpen: true },
];

/** Types the draft as a person does, and waits for the strip; `open` opens its card. */
export async function write(session: Session, { address, box, drafts, width = 1280, height = 900 }: Scene, { locale, theme }: Wish): Promise<{ readonly page: Page; readonly open: () => Promise<void> }> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width, height });
  const inWorld = await session.worldIn(page);
  await page.goto(`${address}?theme=${theme}&lang=${locale}`);
  await page.locator(box).first().click();
  await page.keyboard.type(drafts[locale]);
  const strip = await until('a strip', async () => (await stripsIn(inWorld))[0]);
  const open = async (): Promise<void> => {
    await page.mouse.click(strip.box.x + strip.box.width / 2, strip.box.y + 14);
    await until('the card', async () => (await stripsIn(inWorld))[0]?.rules.length);
    await page.mouse.move(1, 1);
  };
  return { page, open };
}

/** The strip and its card beside the composers of the mock-up. */
export const composers: readonly Surface[] = scenes.map((scene) => ({
  name: scene.name,
  take: async (session, wish) => {
    await store(session, wish, {}, scene.stored);
    const { page, open } = await write(session, scene, wish);
    if (scene.isOpen) await open();
    return page.screenshot();
  },
}));
