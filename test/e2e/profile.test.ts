import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardIn, toggleCard, type CardSeen } from '../../tools/browser/extension-world.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { collectErrors, sharedTab, type Coached } from './support/coached.ts';
import { isFull } from '../torture/support/torture.ts';

const changes = isFull ? 200 : 60;

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

const cardSaying = ({ inWorld }: Coached, ...words: readonly string[]): Promise<CardSeen> =>
  until(`a card that says ${words.join(', ')}`, async () => {
    const card = await cardIn(inWorld);
    return card && words.every((word) => card.text.includes(word)) && card;
  });

/** Words, pictures and controls of the page that a box covers. Our own elements are not in the page's tree. */
const coveredBy = (page: Page, { box }: CardSeen): Promise<readonly string[]> =>
  page.evaluate(({ x, y, width, height }) => {
    const overlaps = (rect: DOMRect): boolean => rect.width > 0 && rect.left < x + width && rect.right > x && rect.top < y + height && rect.bottom > y;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const covered: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      if (node instanceof Text && node.data.trim() !== '') range.selectNodeContents(node);
      const rects = node instanceof Element ? (node.matches('a, button, img, svg, [role="tab"]') ? [node.getBoundingClientRect()] : []) : [...range.getClientRects()];
      if (rects.some(overlaps)) covered.push(node instanceof Element ? node.outerHTML.slice(0, 80) : (node.textContent ?? ''));
    }
    return covered;
  }, box);

/** Waits, because window and words change before the card has found its new place. */
const expectFree = (coached: Coached): Promise<unknown> =>
  until('a card inside the window that covers nothing', async () => {
    const seen = await cardIn(coached.inWorld);
    return seen && seen.box.x + seen.box.width <= (await coached.page.evaluate(() => innerWidth)) && (await coveredBy(coached.page, seen)).length === 0;
  });

/** Waits until nothing in the page has changed for so long that the coach has stopped looking: each look finds the best place anew, even while the page scrolls. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 500);
        }).observe(document, { childList: true, characterData: true, subtree: true });
      }),
  );

/** Changes the route as the app does, without a reload. */
const go = (page: Page, path: string): Promise<unknown> =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

describe('beside the header of a profile', () => {
  test.each([
    ['saddlespoke', ['12,846', '1,207', '11', 'Broadcaster']],
    ['noor_maps', ['48,213', '391', '123', 'Broadcaster']],
    ['harbor_bulletin', ['3,481,902', '214', '16,271', 'Broadcaster']],
    ['dapurbumi', ['128,450', '3,912', '33', 'Broadcaster']],
    ['aling_nena', ['9,874', '10,212', '1.0', 'About even both ways']],
    ['followbackfinn', ['15,302', '14,988', '1.0', 'About even both ways']],
    ['tomo_builds', ['7,310', '655', '11', 'Broadcaster']],
    ['new_here_ana', ['3 followers', '0 following', 'Too early']],
  ])('@%s: two numbers, their ratio and style', async (handle, words) => {
    const coached = await tab.open(`https://x.com/${handle}`);
    const card = await cardSaying(coached, ...words);
    expect(card.label).toContain(`@${handle}`);
    await expectFree(coached);
  });

  test.each([
    ['quiet_garden', 'closed'],
    ['gone_account', 'suspended'],
    ['loading_lou', 'still loading'],
  ])('@%s, %s: not known yet, and no number', async (handle) => {
    const coached = await tab.open(`https://x.com/${handle}`);
    const card = await cardSaying(coached, 'not known yet');
    expect(card.text).not.toMatch(/\d/);
    await expectFree(coached);
  });

  test('short numbers are marked “about”, and have a style only if it is certain', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    await cardSaying(coached, '48,213');
    // The first page's schema is gone, and the app's schema belongs to the previous profile.
    await coached.page.evaluate(() => {
      for (const schema of document.querySelectorAll('script[type="application/ld+json"]')) schema.remove();
    });
    await cardSaying(coached, '≈ 48,200', '391', '≈ 123', 'Broadcaster');
  });

  test('short numbers in an unknown language are unknown', async () => {
    const coached = await tab.open('https://x.com/tomo_builds');
    await cardSaying(coached, '7,310');
    await coached.page.evaluate(() => {
      document.documentElement.lang = 'tlh';
      document.querySelector('[data-testid="UserDescription"]')?.append(' ');
    });
    expect((await cardSaying(coached, 'not known yet')).text).not.toMatch(/\d/);
  });

  test.each([
    ['id', 'Akun siaran', 'pengikut'],
    ['fil', 'Broadcaster: sinusundan', 'followers'],
  ])('it speaks the person’s language, %s', async (language, style, followers) => {
    const coached = await tab.open('https://x.com/noor_maps');
    await cardSaying(coached, 'Broadcaster');
    await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, language: '${language}' } })`);
    await cardSaying(coached, style, followers);
    await expectFree(coached);
  });

  test.each(['ar', 'ja', 'tr', 'de', 'id'])('it can be read from a page in %s', async (language) => {
    const coached = await tab.open(`https://x.com/tomo_builds?lang=${language}`);
    await cardSaying(coached, '7,310', '655', 'Broadcaster');
    await expectFree(coached);
  });

  test('it follows light and dark', async () => {
    expect((await cardSaying(await tab.open('https://x.com/noor_maps'), 'Broadcaster')).isDark).toBe(false);
    expect((await cardSaying(await tab.open('https://x.com/noor_maps?theme=dark'), 'Broadcaster')).isDark).toBe(true);
  });

  test.each([320, 390, 500, 640, 768, 1024, 1600])('at %d pixels it covers nothing, as a card or as a pill', async (width) => {
    const coached = await tab.open('https://x.com/followbackfinn');
    await coached.page.setViewportSize({ width, height: 900 });
    await until('the new width', () => coached.page.evaluate((wanted) => innerWidth === wanted, width));
    await expectFree(coached);
  });

  test('folded it is a pill with the ratio, and opens again', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    const whole = await cardSaying(coached, '48,213');
    await toggleCard(coached.inWorld);
    const pill = await until('a pill', async () => {
      const card = await cardIn(coached.inWorld);
      return card?.isFolded && card;
    });
    expect(pill.text).toBe('Ratio 123');
    expect(pill.box.width).toBeLessThan(whole.box.width / 2);
    await toggleCard(coached.inWorld);
    expect((await cardSaying(coached, '48,213')).box).toEqual(whole.box);
  });

  test('without room it is a pill; opened it stays in the window, and folds again', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    await cardSaying(coached, 'Broadcaster');
    await coached.page.setViewportSize({ width: 390, height: 900 });
    await coached.page.evaluate(() => {
      const name = document.querySelector('[data-testid="UserName"] span span');
      if (name) name.textContent = 'Noor Haddad of the Very Long Names and Maps of Cities';
    });
    const pill = await until('a pill that covers nothing', async () => {
      const card = await cardIn(coached.inWorld);
      return card?.isFolded && (await coveredBy(coached.page, card)).length === 0 && card;
    });
    await toggleCard(coached.inWorld);
    const { box } = await cardSaying(coached, 'Broadcaster');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    // The same edge, to a pixel.
    expect(Math.abs(box.x + box.width - pill.box.x - pill.box.width)).toBeLessThan(1.5);
    await toggleCard(coached.inWorld);
    await until('the pill again', async () => (await cardIn(coached.inWorld))?.isFolded);
  });

  test('it scrolls with the header, and hides under what covers it', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    await cardSaying(coached, '48,213', 'Broadcaster');
    await atRest(coached.page);
    const { box } = await cardSaying(coached, '48,213', 'Broadcaster');
    await coached.page.evaluate('scrollTo(0, 60)');
    await until('the card, 60 pixels higher', async () => (await cardIn(coached.inWorld))?.box.y === box.y - 60);
    await coached.page.evaluate('scrollTo(0, 300)');
    await until('no card under the bar on top', async () => (await cardIn(coached.inWorld)) === undefined);
    await coached.page.evaluate('scrollTo(0, 0)');
    await until('the card where it was', async () => (await cardIn(coached.inWorld))?.box.y === box.y);
  });

  test('nothing in the page moves, and nothing of ours is in it', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    const shape = (): Promise<readonly string[]> =>
      coached.page.evaluate(() => [...document.body.querySelectorAll('*')].map((element) => `${element.tagName} ${element.getAttributeNames().join()} ${JSON.stringify(element.getBoundingClientRect())}`));
    await cardSaying(coached, 'Broadcaster');
    const withCard = await shape();
    await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, isOn: false } })`);
    await until('nothing of ours', () => coached.page.evaluate(() => document.querySelector('html > div') === null));
    expect(await shape()).toEqual(withCard);
  });
});

describe('from one profile to the next', () => {
  const handles = ['noor_maps', 'dapurbumi', 'saddlespoke', 'loading_lou', 'harbor_bulletin', 'quiet_garden', 'aling_nena', 'gone_account', 'tomo_builds', 'followbackfinn'];
  const numbers: Readonly<Record<string, string>> = { noor_maps: '48,213', saddlespoke: '12,846', harbor_bulletin: '3,481,902', aling_nena: '9,874', tomo_builds: '7,310' };

  test('stale numbers are ignored', async () => {
    const coached = await tab.open('https://x.com/dapurbumi');
    await cardSaying(coached, '128,450');
    await go(coached.page, '/tomo_builds');
    const card = await cardSaying(coached, '7,310', '655');
    expect(card.label).toContain('@tomo_builds');
    await go(coached.page, '/dapurbumi');
    await cardSaying(coached, '128,450');
  });

  test(`${changes} quick changes of route: never the numbers of another`, async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    const errors = collectErrors(coached.page);
    await cardSaying(coached, '48,213');
    // Watches from inside, at every frame and every change of the card, for which address each card is shown.
    await coached.inWorld(`(() => {
      globalThis.seenCards = [];
      const look = () => {
        const host = document.querySelector('html > div[data-beside="head"]');
        const card = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('.profile');
        if (card && !card.hidden) globalThis.seenCards.push(location.pathname.slice(1) + ' ' + /@(\\w+)/.exec(card.getAttribute('aria-label'))?.[1] + ' ' + card.innerText.replace(/\\s+/g, ' '));
        requestAnimationFrame(look);
      };
      look();
    })()`);
    await coached.page.evaluate(
      async ({ names, often }) => {
        for (let i = 0; i < often; i++) {
          history.pushState({}, '', `/${names[(i * 7) % names.length]}`);
          dispatchEvent(new PopStateEvent('popstate'));
          // Most changes are too fast for a card to appear, some are slow enough.
          for (let frames = i % 10 === 0 ? 20 : i % 4; frames > 0; frames--) await new Promise(requestAnimationFrame);
        }
      },
      { names: handles, often: changes },
    );
    for (const handle of ['harbor_bulletin', 'aling_nena', 'tomo_builds', 'noor_maps']) {
      await go(coached.page, `/${handle}`);
      await cardSaying(coached, numbers[handle] ?? '');
    }
    const cards = await coached.inWorld<readonly string[]>('globalThis.seenCards');
    expect(cards.length).toBeGreaterThan(10);
    const wrong = cards.filter((seen) => {
      const [address = '', whose, ...words] = seen.split(' ');
      const others = Object.entries(numbers).filter(([handle]) => handle !== address);
      return address !== whose || others.some(([, number]) => words.includes(number));
    });
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the card disappears on other pages, and returns', async () => {
    const coached = await tab.open('https://x.com/noor_maps');
    await cardSaying(coached, '48,213');
    for (const path of ['/home', '/noor_maps/status/1001', '/compose/post', '/messages']) {
      await go(coached.page, path);
      await until(`no card at ${path}`, async () => (await cardIn(coached.inWorld)) === undefined);
      await go(coached.page, '/noor_maps');
      await cardSaying(coached, '48,213');
    }
  });
});
