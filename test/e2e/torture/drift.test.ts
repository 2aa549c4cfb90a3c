import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { cardIn } from '../../../tools/browser/extension-world.ts';
import { sharedSession, type Session } from '../support/shared-session.ts';
import { until } from '../../../tools/browser/until.ts';
import { standIn } from '../../stand-in/serve.ts';
import { torture } from '../../torture/support/torture.ts';
import { collectErrors, openCoached, typeInto } from '../support/coached.ts';
import { reportsOf, shownIn } from '../../../tools/browser/shown.ts';

const trite = 'Just woke up and I need more coffee';
const editable = '[contenteditable="true"]';

/** How X's script may have changed overnight. */
type Drift = (script: string) => string;
const renamed = (...names: readonly string[]): Drift => (script) => names.reduce((text, name) => text.replaceAll(name, `moved-${name}`), script);

let session: Session;
let options: Page;
let drift: Drift = (script) => script;
beforeAll(async () => {
  session = await sharedSession();
  const answer = await standIn();
  await session.context.route('https://x.com/stand-in/app.js', (route) => {
    const { body, headers, ...rest } = answer(new URL(route.request().url()));
    return route.fulfill({ ...rest, headers: { ...headers, 'cache-control': 'no-store' }, body: drift(body) });
  });
  options = await session.open(`${session.origin}/src/options/index.html#data`);
});
afterAll(() => session.close());
beforeEach(() => async () => {
  drift = (script) => script;
  for (const page of session.context.pages()) if (page !== options && page.url().startsWith('https:')) await page.close();
});

const healthIs = async (state: string): Promise<void> => {
  const popup = await session.openPopup();
  await until(`the health line “${state}”`, () => popup.evaluate<boolean>(`document.querySelector('[data-health="${state}"]') !== null`));
  expect(await popup.evaluate<string>(`document.querySelector('#panel-now')?.innerText ?? ''`)).not.toMatch(/\d{2}/);
  await popup.close();
};

/** Changes the page whenever it is drawn. */
const redrawn = (how: string): Drift => (script) => `${script};new MutationObserver(() => { ${how} }).observe(document, { childList: true, subtree: true });`;
const nested = (how: string): Drift => redrawn(`for (const editor of document.querySelectorAll('[contenteditable="true"]')) { ${how} }`);

const blind: readonly (readonly [string, Drift])[] = [
  ['the editor has another test id', renamed('tweetTextarea_')],
  ['lines are marked in another way', renamed('data-block')],
  ['lines stand in lines', nested(`for (const contents of editor.querySelectorAll('[data-contents]')) if (!contents.dataset.block) contents.dataset.block = 'true';`)],
  ['a line is no line any more', nested(`const [first, second] = editor.querySelectorAll('[data-block]'); if (second) first.removeAttribute('data-block');`)],
];

torture('T20', 'the coach says that it cannot read a composer, and says nothing else', { small: blind.length, full: blind.length }, async ({ fault }) => {
  for (const [what, change] of blind) {
    drift = change;
    const { page, strips } = await openCoached(session, 'https://x.com/home');
    await page.locator(editable).first().click();
    await page.keyboard.type(trite);
    await page.keyboard.press('Enter');
    await page.keyboard.type('And a second line.');
    fault();
    await until(`“${what}” is noticed`, async () => (await reportsOf(options)).some(({ missing }) => missing === 'composer'));
    await until(`no word about “${what}”`, async () => (await strips()).length === 0 && (await shownIn(options)).length === 0);
    await healthIs('no-composer');
    await page.close();
  }
});

const seeing: readonly (readonly [string, Drift])[] = [
  ['toolbar and button have other test ids', renamed('toolBar', 'tweetButtonInline')],
  ['avatars and the profile link have other test ids', renamed('UserAvatar-Container-', 'AppTabBar_Profile_Link', 'SideNav_AccountSwitcher_Button')],
  ['attachments and counters have other test ids', renamed('attachments', 'countdown-circle')],
  ['dialogs have no roles', (script) => script.replaceAll('`dialog`', '`region`').replaceAll('"dialog"', '"region"')],
];

torture('T20', 'tips are still about the text in the composer when only the page around it changes, or its language', { small: seeing.length, full: 24 }, async ({ n, random, fault }) => {
  const languages = ['en', 'id', 'fil', 'es', 'tr', 'de', 'ja', 'ar'];
  for (let i = 0; i < n; i++) {
    const [what, change] = seeing[i % seeing.length] ?? ['', drift];
    drift = change;
    const { page, stripSaying } = await openCoached(session, `https://x.com/home?lang=${random.pick(languages)}`);
    const errors = collectErrors(page);
    await typeInto(page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').first(), trite);
    fault();
    await stripSaying('small-talk');
    // If typing is slow, partial texts are answered as well, so wait for the whole text.
    await until(`a tip for the whole text where ${what}`, async () => (await shownIn(options)).map(({ text }) => text).join('|') === trite);
    expect(errors).toEqual([]);
    await page.close();
  }
});

/** `tomo_builds` shows its counts only in links: 7,310 and 655. */
const profiles: readonly (readonly [string, Drift, string])[] = [
  ['the name has another test id', renamed('UserName'), 'tomo_builds'],
  ['the column has another test id', renamed('primaryColumn'), 'tomo_builds'],
  ['the links lead elsewhere', renamed('verified_followers'), 'tomo_builds'],
  ['numbers are put together from pieces', redrawn(`for (const span of document.querySelectorAll('a[href$="followers"] .strong > span:not(.cut)')) { span.className = 'cut'; span.replaceChildren(...[...span.textContent].map((letter) => Object.assign(document.createElement('span'), { textContent: letter }))); }`), 'tomo_builds'],
  ['the header is of somebody else', redrawn(`for (const name of document.querySelectorAll('[data-testid="UserName"] span')) if (name.textContent === '@tomo_builds') name.textContent = '@somebody';`), 'tomo_builds'],
  ['the counts are behind a wall', renamed('verified_followers', '/following'), 'tomo_builds'],
];

torture('T20', 'on a profile that cannot be read, no number is shown unless it is right', { small: profiles.length, full: profiles.length }, async ({ fault, fail }) => {
  for (const [what, change, handle] of profiles) {
    drift = change;
    const { page, inWorld } = await openCoached(session, `https://x.com/${handle}`);
    await page.locator('h2').first().waitFor();
    const [report] = await until('a report', async () => {
      const reports = await reportsOf(options);
      return reports.length > 0 && reports;
    });
    fault();
    const { followers, following } = report?.profile ?? {};
    if (followers !== undefined && followers.shown !== '7,310') fail(`${what}: ${followers.shown} followers`);
    if (following !== undefined && following.shown !== '655') fail(`${what}: ${following.shown} following`);
    if (report?.profile === undefined) {
      expect(await cardIn(inWorld)).toBeUndefined();
      if (report?.missing !== 'profile') fail(`${what}: not said`);
    } else if (followers !== undefined) fail(`${what}: it was seen after all`);
    await page.close();
  }
});
