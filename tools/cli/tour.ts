import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { stripsIn, type InExtensionWorld, type StripSeen } from '../browser/extension-world.ts';
import type { BrowserName } from '../browser/driven.ts';
import { openPopup } from '../browser/popup.ts';
import { startSession, type Session } from '../browser/session.ts';
import { untilAnswered } from '../browser/shown.ts';
import { until } from '../browser/until.ts';

const folder = 'dist/tour';
const drafts = [
  ['A trite draft', 'Just woke up and I need more coffee'],
  ['A pushy draft', 'Flash sale! 50% off everything, shop now'],
  ['A useful draft', 'How to fix a slow puncture in 10 minutes: hold the tube under water, mark the bubbles, sand, glue, wait 5 minutes, press.'],
] as const;
const composer = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

const shot = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: join(folder, `${name}.png`) });

async function write({ worker }: Session, page: Page, inWorld: InExtensionWorld, text: string): Promise<StripSeen> {
  await page.locator(composer).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await until('an empty composer without a strip', async () => (await stripsIn(inWorld)).length === 0);
  await page.keyboard.type(text);
  await untilAnswered(text, worker);
  return until('a strip', async () => (await stripsIn(inWorld))[0]);
}

const say = (title: string, strip: StripSeen): void => console.log(`\n${title}\n  ${[strip.value, strip.brand].filter(Boolean).join('   ')}\n  ${strip.first}`);

async function compose(session: Session): Promise<void> {
  const page = await session.open('https://x.com/home');
  const inWorld = await session.worldIn(page);
  for (const [title, text] of drafts) {
    say(`${title}: “${text}”`, await write(session, page, inWorld, text));
    await shot(page, title.toLowerCase().replaceAll(' ', '-'));
  }
  const before = await write(session, page, inWorld, drafts[0][1]);
  if (before.firstRule !== 'small-talk') throw new Error(`The trite draft was not recognised: ${before.text}`);
  const popup = await openPopup(session);
  await until('the popup’s rules', () => popup.evaluate<boolean>(`document.querySelector('#tab-rules')?.click() ?? document.querySelector('[data-rule="small-talk"] input') !== null`));
  await writeFile(join(folder, 'popup-rules.png'), await popup.screenshot());
  await popup.evaluate(`document.querySelector('[data-rule="small-talk"] input').click()`);
  const after = await until('the strip without the rule', async () => (await stripsIn(inWorld)).find((strip) => strip.firstRule !== 'small-talk'));
  await popup.close();
  say('The same trite draft, with that rule switched off in the popup', after);
  await shot(page, 'rule-off');
}

async function profile(session: Session): Promise<void> {
  const page = await session.open('https://x.com/harbor_bulletin');
  await page.locator('[data-testid="UserName"]').waitFor();
  const popup = await openPopup(session);
  const says = await until('the profile in the popup', () => popup.evaluate<string | undefined>(profileIn));
  console.log(`\nA profile, in the popup\n  ${says}`);
  await writeFile(join(folder, 'popup-profile.png'), await popup.screenshot());
  await popup.close();
}

/** What the popup shows about a profile, its numbers with their labels; undefined until it does. */
const profileIn = `(() => {
  document.querySelector('#tab-now')?.click();
  const profile = document.querySelector('.profile');
  if (!profile?.querySelector('dd')) return undefined;
  const counts = [...profile.querySelectorAll('.counts > div')].map((count) => count.querySelector('dd').innerText + ' ' + count.querySelector('dt').innerText);
  return [profile.querySelector('h2').innerText, counts.join(', '), profile.querySelector('.style').innerText].join('\\n  ');
})()`;

/** The main tasks, without a person: types three drafts, opens a profile, switches a rule off, prints what the strip says and saves pictures. */
export async function tour(browser: BrowserName): Promise<void> {
  await mkdir(folder, { recursive: true });
  const session = await startSession({ browser });
  try {
    await compose(session);
    await profile(session);
    console.log(`\nPictures of all this: ${folder}/`);
  } finally {
    await session.close();
  }
}
