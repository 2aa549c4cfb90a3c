import { afterEach, expect } from 'vitest';
import { stripsIn } from '../../../tools/browser/extension-world.ts';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { collectErrors } from '../support/coached.ts';

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const others = ['test/e2e/torture/other-extensions/marker', 'test/e2e/torture/other-extensions/paster'];
const keys = 20;

let session: Session | undefined;
afterEach(() => session?.close());

/** The editor's text and caret, and every element and attribute around it that is not ours to change. */
interface Seen {
  readonly text: string;
  readonly caret: number;
  readonly shape: string;
}

const look = `(() => {
  const editor = document.querySelector('${editor}');
  const selection = document.getSelection();
  const before = document.createRange();
  before.setStart(editor, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  const shape = [...document.body.querySelectorAll('*')].map((element) => element.tagName + ' ' + element.getAttributeNames().toSorted().join(' ')).join('\\n');
  return { text: window.standIn.texts()[0].state, caret: before.toString().length, shape };
})()`;

torture('T19', 'with two other extensions writing in the same editor, text, caret and page are the same as without the coach, and there is one coach', { small: 20, full: 1000 }, async ({ n, random, fault, fail }) => {
  const script = Array.from({ length: Math.ceil(n / keys) }, () => {
    const words = Array.from({ length: 3 }, () => random.pick(['up early', 'omw ', '#bus ', 'tea ', 'omw to town ']));
    return { words: words.join(''), back: random.below(4) };
  });
  const play = async (coach: string): Promise<readonly Seen[]> => {
    session = await startSession({ extension: coach, others });
    const page = await session.context.newPage();
    const errors = collectErrors(page);
    const inWorld = coach ? await session.worldIn(page) : undefined;
    const seen: Seen[] = [];
    await page.goto('https://x.com/home');
    await page.locator(editor).first().click();
    for (const { words, back } of script) {
      for (const letter of words) {
        const before = await page.evaluate<Seen>(look);
        await page.keyboard.type(letter);
        const expands = letter === ' ' && before.text.slice(0, before.caret).endsWith('omw');
        if (expands) await until('the neighbour’s paste', () => page.evaluate<boolean>(`window.standIn.texts()[0].state.includes('on my way ') && !window.standIn.texts()[0].state.includes('omw ')`));
        if (expands) fault();
      }
      if (inWorld) await until('one strip', async () => (await stripsIn(inWorld)).length === 1);
      for (let i = 0; i < back; i++) await page.keyboard.press('ArrowLeft');
      seen.push(await page.evaluate<Seen>(look));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Backspace');
    }
    if (inWorld && (await page.locator('html > div[data-beside=""]').count()) > 1) fail('more than one of us');
    expect(errors).toEqual([]);
    await session.close();
    session = undefined;
    return seen;
  };
  const without = await play('');
  const withCoach = await play('dist/chromium');
  for (const [i, seen] of withCoach.entries()) if (JSON.stringify(seen) !== JSON.stringify(without[i])) fail(`${JSON.stringify(without[i]?.text)} at ${without[i]?.caret} became ${JSON.stringify(seen.text)} at ${seen.caret}${seen.shape === without[i]?.shape ? '' : '; the page is another'}`);
});
