import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { applyEdits } from '../../src/core/util/edits.ts';
import type { Edit } from '../../src/core/model/tip.ts';
import { seededRandom, type Random } from '../torture/support/random.ts';
import { openCoached, type Coached } from './support/coached.ts';
import { writer } from './support/writer.ts';

let session: Session;
let edit: (selector: string, text: string, edits: readonly Edit[]) => string;
beforeAll(async () => {
  [session, edit] = await Promise.all([sharedSession(), writer()]);
});
afterAll(() => session.close());

/** The difference between two texts as one edit. */
function between(before: string, after: string): readonly Edit[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return [{ start, end: before.length - same, text: after.slice(start, after.length - same) }];
}
const write = (selector: string, before: string, after: string): string => edit(selector, before, between(before, after));

const box = (part: number): string => `[role="dialog"] [data-testid="tweetTextarea_${part}"][contenteditable="true"]`;

const places = {
  desktop: { home: 'https://x.com/home', box: box(0) },
  phone: { home: 'https://x.com/home?mobile=1', box: '[role="dialog"] textarea[data-testid="tweetTextarea_0"]' },
} as const;
type Where = keyof typeof places;
const pages = new Map<Where, Promise<Coached>>();

/** Changes the route as the app does, without a reload. */
const show = (page: Page, path: string, about: { readonly texts?: readonly string[] } = {}): Promise<void> =>
  page.evaluate(([to, state]) => {
    history.pushState(state, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, [path, about] as const);

/** A new dialog with one of these texts in each part. The page is loaded only once for each kind of box. */
async function newDialog(where: Where, ...texts: readonly string[]): Promise<Coached> {
  const opened = pages.get(where) ?? openCoached(session, places[where].home);
  pages.set(where, opened);
  const { page } = await opened;
  await page.bringToFront();
  await show(page, '/home');
  await page.locator('[role="dialog"]').first().waitFor({ state: 'detached' });
  await show(page, '/compose/post', { texts });
  return opened;
}

/** Waits until the parts have these texts, both in the page and in the editor's own state. */
const textsAre = (page: Page, expected: readonly string[]): Promise<unknown> =>
  until(`the drafts ${JSON.stringify(expected)}`, async () => {
    const texts = await page.evaluate<readonly { readonly testId: string; readonly state: string; readonly dom: string }[]>('window.standIn.texts()');
    const inDialog = texts.slice(0, expected.length);
    return inDialog.length === expected.length && inDialog.every(({ state, dom }, i) => state === expected[i] && dom === expected[i]);
  });

const drafts: readonly (readonly [string, string, string])[] = [
  ['an empty draft', '', 'Gate 4 is open from Monday'],
  ['one line', 'Just one line', 'Just one line, with its reason'],
  ['several lines', 'First line\n\nthird line', 'First line\n\nthird line\nand a fourth'],
  ['several lines that become one', 'First line\nsecond line', 'First line, second line'],
  ['an emoji', 'Rain again 😀 today 👨‍👩‍👧', 'Rain again today 👨‍👩‍👧'],
  ['a mention', 'Thanks @noor_maps for it', 'Thanks @noor_maps for the map'],
  ['hashtags and an address', '#bus #city #rain to https://x.com/a now', '#bus #city to https://x.com/a now'],
];

test.each(drafts)('over %s: one undo restores the person’s words; typing and Backspace continue after the fix', async (_, before, after) => {
  const { page, inWorld } = await newDialog('desktop', before);
  await page.locator(box(0)).click();
  await page.keyboard.press('ControlOrMeta+End');
  await textsAre(page, [before]);
  expect(await inWorld<string>(write(box(0), before, after))).toBe('written');
  await textsAre(page, [after]);
  await page.keyboard.press('ControlOrMeta+z');
  await textsAre(page, [before]);
  expect(await inWorld<string>(write(box(0), before, after))).toBe('written');
  await page.keyboard.type('!?');
  await textsAre(page, [`${after}!?`]);
  await page.keyboard.press('Backspace');
  await textsAre(page, [`${after}!`]);
});

test('in one part of a thread: the other parts stay unchanged', async () => {
  const { page, inWorld } = await newDialog('desktop', '', '', '');
  const before = ['First part', 'Second part #a #b #c #d', 'Third part'] as const;
  for (const [part, text] of before.entries()) {
    await page.locator(box(part)).click();
    await page.keyboard.type(text);
  }
  await page.locator(box(1)).click();
  await textsAre(page, before);
  expect(await inWorld<string>(write(box(1), before[1], 'Second part #a #b'))).toBe('written');
  await textsAre(page, ['First part', 'Second part #a #b', 'Third part']);
  await page.keyboard.type('!');
  await textsAre(page, ['First part', 'Second part #a #b!', 'Third part']);
  await page.keyboard.press('Backspace');
  await textsAre(page, ['First part', 'Second part #a #b', 'Third part']);
});

/** The offset of the caret in the editor's text. */
const caretIn = (selector: string): string => `(() => {
  const editor = document.querySelector(${JSON.stringify(selector)});
  if (editor instanceof HTMLTextAreaElement) return [editor.selectionStart, editor.selectionEnd];
  const selection = document.getSelection();
  const place = (node, offset) => { let from = 0; for (const block of editor.querySelectorAll('[data-block="true"]')) { if (block.contains(node)) { const range = document.createRange(); range.setStart(block, 0); range.setEnd(node, offset); return from + range.toString().length; } from += block.textContent.length + 1; } return -1; };
  return [place(selection.anchorNode, selection.anchorOffset), place(selection.focusNode, selection.focusOffset)];
})()`;

/** Puts the caret somewhere as a click does, because arrow keys fail at emoji in Firefox. Waits until the editor has noticed. */
const putCaretIn = (selector: string, caret: number): string => `(async () => {
  const editor = document.querySelector(${JSON.stringify(selector)});
  if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(${caret}, ${caret});
  else {
    let from = ${caret};
    for (const block of editor.querySelectorAll('[data-block="true"]')) {
      if (from <= block.textContent.length) {
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) { if (from <= node.length) { document.getSelection().collapse(node, from); break; } from -= node.length; }
        break;
      }
      from -= block.textContent.length + 1;
    }
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
})()`;

/** A box with this text, and the caret at this offset. */
async function written(where: Where, text: string, caret: number) {
  const { box: selector } = places[where];
  const coached = await newDialog(where, text);
  const { page, inWorld } = coached;
  await page.locator(selector).first().click();
  await page.keyboard.press('ControlOrMeta+End');
  const holds = (expected: string): Promise<unknown> =>
    until(`the text ${JSON.stringify(expected)}`, async () => {
      const [first] = await page.evaluate<readonly { readonly state: string; readonly dom: string }[]>('window.standIn.texts()');
      return first?.state === expected && first.dom === expected;
    }).catch(async (error: unknown) => {
      throw new Error(`there was ${JSON.stringify(await page.evaluate('window.standIn.texts()'))}`, { cause: error });
    });
  await holds(text);
  if (caret < text.length) await page.evaluate(putCaretIn(selector, caret));
  const isAt = (start: number, end = start): Promise<unknown> => until(`the caret at ${start}`, async () => String(await page.evaluate(caretIn(selector))) === String([start, end]));
  await isAt(caret);
  return { ...coached, selector, holds, isAt, make: (edits: readonly Edit[]) => inWorld<string>(edit(selector, text, edits)) };
}

const sentence = 'Our revolutionary bell rings in the new hall';
const calmer: readonly Edit[] = [{ start: 4, end: 17, text: 'new' }];
const calm = applyEdits(sentence, calmer);

test.each(['desktop', 'phone'] as const)('%s: in mid-sentence the caret stays in place after the fix, undo and redo, and only what is typed next is new', async (where) => {
  for (const caret of [0, 4, 10, 17, 30, sentence.length]) {
    const { page, make, holds, isAt } = await written(where, sentence, caret);
    const after = caret <= 4 ? caret : caret < 17 ? 7 : caret - 10;
    expect(await make(calmer)).toBe('written');
    await isAt(after);
    await page.keyboard.press('ControlOrMeta+z');
    await holds(sentence);
    await isAt(caret);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await holds(calm);
    await page.keyboard.press('ControlOrMeta+z');
    await holds(sentence);
    await isAt(caret);
    await page.keyboard.type('!');
    await holds(`${sentence.slice(0, caret)}!${sentence.slice(caret)}`);
  }
});

test.each(['desktop', 'phone'] as const)('%s: undo immediately followed by another key', async (where) => {
  const { page, make, holds } = await written(where, sentence, sentence.length);
  expect(await make(calmer)).toBe('written');
  const { keyboard } = page;
  await Promise.all([keyboard.down('ControlOrMeta'), keyboard.press('z'), keyboard.up('ControlOrMeta'), keyboard.press('x')]);
  await holds(`${sentence}x`);
});

test.each(['desktop', 'phone'] as const)('%s: keys pressed while a fix is applied arrive after it', async (where) => {
  for (const caret of [sentence.length, 30]) {
    const { page, make, holds } = await written(where, sentence, caret);
    const [made] = await Promise.all([make(calmer), (async () => {
      for (const key of ['a', 'b', 'Backspace', 'c', ' ', 'd', 'ArrowLeft', 'e']) await page.keyboard.press(key);
    })()]);
    expect(made).toBe('written');
    await holds(`${calm.slice(0, caret - 10)}ac ed${calm.slice(caret - 10)}`);
  }
});

test.each(['desktop', 'phone'] as const)('%s: what was typed since the advice was given is kept', async (where) => {
  const { page, make, holds } = await written(where, sentence, sentence.length);
  await page.keyboard.type(', at nine');
  await holds(`${sentence}, at nine`);
  expect(await make(calmer)).toBe('written');
  await holds(`${calm}, at nine`);
  await page.keyboard.press('ControlOrMeta+z');
  await holds(`${sentence}, at nine`);
  await page.keyboard.type('!');
  await holds(`${sentence}, at nine!`);
});

test('over two lines, with several edits: one undo reverts all of them', async () => {
  const text = 'THE DOOR is open\n\nCOME in #a #b #c 😀 at nine';
  const edits: readonly Edit[] = [{ start: 0, end: 8, text: 'The door' }, { start: 18, end: 22, text: 'Come' }, { start: 31, end: 34, text: '' }];
  const { page, make, holds, isAt } = await written('desktop', text, text.length - 4);
  expect(await make(edits)).toBe('written');
  await holds(applyEdits(text, edits));
  await isAt(text.length - 7);
  await page.keyboard.press('ControlOrMeta+z');
  await holds(text);
  await isAt(text.length - 4);
  await page.keyboard.type('half past ');
  await holds(`${text.slice(0, -4)}half past ${text.slice(-4)}`);
});

/** Random drafts, edits and keys. The result must equal what the same keys do to the same text. */
const words = ['bell', 'rings', '😀', '@noor_maps', '#rain', 'hall', 'é', '—', '\n', 'nine,', 'https://x.com/a'];
function anyDraft(random: Random): { readonly text: string; readonly edits: readonly Edit[]; readonly caret: number } {
  const pieces = ['Our', ...Array.from({ length: 3 + random.below(8) }, () => random.pick(words)), 'end'];
  const text = pieces.join(' ').replaceAll(' \n ', '\n').replaceAll(/\n+ ?/g, '\n');
  const spots = [...text.matchAll(/\p{L}{3,}/gu)].filter(({ index }) => !/[@#/.]\S*$/.test(text.slice(0, index)));
  const { index, 0: word } = random.pick(spots);
  const edits = [{ start: index, end: index + word.length, text: random.pick(['', 'new', 'a longer one', 'é']) }];
  return { text, edits, caret: random.pick([0, index, index + word.length, text.length]) };
}

test.each(['desktop', 'phone'] as const)('%s: a dozen drafts: fix, undo, a letter', async (where) => {
  const random = seededRandom(9);
  for (let i = 0; i < 12; i++) {
    const { text, edits, caret } = anyDraft(random);
    const after = applyEdits(text, edits);
    const { page, make, holds } = await written(where, text, caret);
    expect(await make(edits)).toBe('written');
    await holds(after);
    await page.keyboard.press('ControlOrMeta+z');
    await holds(text);
    await page.keyboard.type('x');
    await holds(`${text.slice(0, caret)}x${text.slice(caret)}`);
  }
});
