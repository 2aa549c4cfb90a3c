import { avatar, composer, countLink, editor, inlineReply, post, profile, quotePreview, schema } from '../../sites/markup.ts';
import type { Chance } from './chance.ts';

const html = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const texts = ['', ' ', 'Just woke up and I need more coffee', 'FLASH SALE!!! 50% off everything, tag a friend #a #b #c', `Look: ${html}`, '{value} {n} {__proto__}', '\u{202E}thgir ot tfel', '\u{D800}', '😀'.repeat(200), 'a.'.repeat(300), 'How to patch a tube in 5 minutes: mark, sand, glue'];
const counts = ['1e999', '-5', '0', '12.8K', '∞', 'NaN', '9'.repeat(40), '١٢٫٨ ألف', '1,2,3.4.5', html];
const clobbered = ['parentElement', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'textContent', 'contains', 'children', 'childNodes', 'isConnected', 'ownerDocument', 'getAttribute', 'compareDocumentPosition'];
const clobbers = clobbered.map((name) => `<input name="${name}"><img name="${name}">`).join('');
const nested = (levels: number, inside: string): string => `${'<div>'.repeat(levels)}${inside}${'</div>'.repeat(levels)}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Piece = (chance: Chance, words: string) => string;
const pieces: readonly Piece[] = [
  (_, words) => composer([words]),
  (_, words) => composer([words, '', words], avatar(`"><img src=x>`)),
  (_, words) => inlineReply([words]),
  (_, words) => `<div role="dialog" aria-modal="true">${composer([words], quotePreview('ann', escaped(words)), 'tweetButton')}</div>`,
  (_, words) => `<div role="dialog">${editor([words], 0)}${editor([words], 1)}${editor([words], 0)}</div>`,
  // A composer within another's text, and one that has lost its text.
  (_, words) => editor([words]).replace('<div data-contents="true">', `<div data-contents="true">${composer([words])}`),
  () => '<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>',
  (_, words) => `<textarea data-testid="tweetTextarea_${'9'.repeat(30)}">${escaped(words)}</textarea>`,
  (_, words) => `<div data-testid="dmComposerTextInput" contenteditable="true">${escaped(words)}</div><input type="password" value="${escaped(words)}">`,
  (_, words) => post({ id: '9'.repeat(60), author: 'ann', text: escaped(words), tabindex: -1 }),
  (chance, words) => post({ id: String(chance.below(9)), author: 'me', text: `${html}${escaped(words)}` }),
  (chance) => profile({ handle: 'ann', counts: countLink('/ann/following', chance.pick(counts), html) + countLink('/ann/verified_followers', chance.pick(counts), 'Followers') }),
  (chance) => schema('ann', chance.pick(counts), chance.pick([-5, null, {}, '1e999'])),
  (_, words) => `<form><form>${clobbers}${composer([words])}</form>${clobbers}</form>`,
  () => `<form name="body" id="documentElement">${clobbers}</form><img name="querySelector">`,
  (_, words) => nested(120, composer([words])),
  () => Array.from({ length: 12 }, () => editor(['x'])).join(''),
  () => '<grammarly-extension data-grammarly-shadow-root="true"></grammarly-extension><div class="LT-highlighter" data-gramm="false"></div>',
  () => '<div data-beside="">not ours</div><div data-beside="head"></div>',
  () => html,
  () => '<a data-testid="AppTabBar_Profile_Link" href="/ann"></a><button data-testid="SideNav_AccountSwitcher_Button"></button>',
];

export const pieceBy = (chance: Chance): string => chance.pick(pieces)(chance, chance.pick(texts));

const anyOf = (chance: Chance, selector: string): HTMLElement | undefined => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.length > 0 ? chance.pick(found) : undefined;
};
const testIds = ['tweetTextarea_0', 'tweetTextarea_1', 'tweetTextarea_x', 'toolBar', 'tweetButton', 'primaryColumn', 'UserName', 'attachments', 'tweet', 'tweetText', ''];
export const addresses = ['https://x.com/home', 'https://x.com/ann', 'https://x.com/ann/with_replies', 'https://x.com/ann/status/20', 'https://x.com/compose/post', 'https://x.com/messages', 'https://x.com/i/grok'];

/** One change of the site's own. */
export const mutations: readonly ((chance: Chance) => void)[] = [
  (chance) => anyOf(chance, 'body *, body')?.insertAdjacentHTML(chance.pick(['beforeend', 'afterbegin']), pieceBy(chance)),
  (chance) => anyOf(chance, 'body *')?.insertAdjacentHTML('beforebegin', pieceBy(chance)),
  (chance) => anyOf(chance, 'body *')?.remove(),
  (chance) => anyOf(chance, '[data-testid]')?.setAttribute('data-testid', chance.pick(testIds)),
  (chance) => anyOf(chance, 'body *')?.removeAttribute('data-testid'),
  (chance) => anyOf(chance, '[contenteditable]')?.setAttribute('contenteditable', chance.pick(['true', 'false', ''])),
  (chance) => anyOf(chance, '[data-text]')?.replaceChildren(chance.pick(texts)),
  (chance) => anyOf(chance, '[data-block]')?.insertAdjacentHTML('afterend', `<div data-block="true">${escaped(chance.pick(texts))}</div>`),
  (chance) => {
    const [moved, place] = [anyOf(chance, 'body *'), anyOf(chance, 'body *')];
    if (moved && place && !moved.contains(place)) place.append(moved);
  },
  (chance) => anyOf(chance, 'body *')?.replaceWith(document.createTextNode(chance.pick(texts))),
  (chance) => document.documentElement.setAttribute('lang', chance.pick(['en', 'ar', 'x'.repeat(99), ''])),
  // Ours goes; and the page grows no larger than pages are.
  () => document.querySelector('html > div')?.remove(),
  () => {
    if (document.querySelectorAll('*').length > 400) document.body?.replaceChildren();
  },
];

/** Somebody is about to write: before that nothing is looked at. */
export const enter = (chance: Chance): void => anyOf(chance, '[contenteditable], textarea')?.focus();

/** One thing that happens in a page: none of it by a person. */
export const happenings: readonly ((chance: Chance) => void)[] = [
  enter,
  (chance) => anyOf(chance, '[contenteditable], textarea')?.dispatchEvent(new Event('input', { bubbles: true })),
  (chance) => anyOf(chance, '[contenteditable], textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })),
  (chance) => anyOf(chance, 'button, body *')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  (chance) => anyOf(chance, 'button, body *')?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })),
  (chance) => anyOf(chance, 'body *')?.dispatchEvent(new Event('focusin', { bubbles: true })),
  () => void window.dispatchEvent(new Event('scroll')),
  () => void window.dispatchEvent(new Event('resize')),
  (chance) => {
    (window as unknown as { readonly happyDOM: { readonly setURL: (address: string) => void } }).happyDOM.setURL(chance.pick(addresses));
    window.dispatchEvent(new Event('popstate'));
  },
];
