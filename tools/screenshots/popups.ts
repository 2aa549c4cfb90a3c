import { stripsIn } from '../browser/extension-world.ts';
import { openPopup } from '../browser/popup.ts';
import type { Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { store, type Surface, type Wish } from './surface.ts';

const composer = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

async function picture(session: Session, { theme }: Wish, ready: string, first = 'undefined'): Promise<Buffer> {
  const popup = await openPopup(session);
  await popup.setTheme(theme);
  await until('the popup', () => popup.evaluate<boolean>(`document.querySelector('footer') !== null`));
  await popup.evaluate(first);
  await until('the popup’s words', () => popup.evaluate<boolean>(ready));
  const png = await popup.screenshot();
  await popup.close();
  return png;
}

const has = (selector: string): string => `document.querySelector('${selector}') !== null`;

async function openPage(session: Session, address: string): Promise<void> {
  const page = await session.open(address);
  const inWorld = await session.worldIn(page);
  await until('the coach’s script', () => inWorld<boolean>('true').catch(() => false));
}

async function writeDraft(session: Session): Promise<void> {
  const page = await session.open('https://x.com/home');
  const inWorld = await session.worldIn(page);
  await page.locator(composer).first().click();
  await page.keyboard.type('Just woke up and I need more coffee');
  await until('a strip', async () => (await stripsIn(inWorld)).length > 0);
}

const day = 86_400_000;

/** The popup, state by state. */
export const popups: readonly Surface[] = [
  {
    name: 'popup-unasked',
    take: async (session, wish) => {
      await store(session, wish, { consented: false });
      await openPage(session, 'https://x.com/home');
      return picture(session, wish, has('[data-health="needs-consent"]'));
    },
  },
  {
    name: 'popup-elsewhere',
    take: async (session, wish) => {
      await store(session, wish);
      await session.open('about:blank');
      return picture(session, wish, has('[data-health="no-content-script"]'));
    },
  },
  {
    name: 'popup-draft',
    take: async (session, wish) => {
      await store(session, wish);
      await writeDraft(session);
      return picture(session, wish, has('.draft'));
    },
  },
  {
    name: 'popup-profile',
    take: async (session, wish) => {
      await store(session, wish);
      await openPage(session, 'https://x.com/harbor_bulletin');
      return picture(session, wish, has('.profile'), `document.querySelector('#tab-account').click()`);
    },
  },
  {
    name: 'popup-rules',
    take: async (session, wish) => {
      await store(session, wish, { ruleOverrides: { hashtags: false } }, { dismissals: [{ ruleId: 'small-talk', at: Date.now() - day }, { ruleId: 'small-talk', at: Date.now() - 1000 }] });
      await openPage(session, 'https://x.com/home');
      return picture(session, wish, has('[data-muted]'), `document.querySelector('#tab-rules').click()`);
    },
  },
];
