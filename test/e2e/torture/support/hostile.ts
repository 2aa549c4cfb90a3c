import type { Chance } from '../../../torture/support/chance.ts';

/** A composer as X draws it, with a text in it. */
const composer = (text: string, number = 0): string =>
  `<div class="composer"><div data-testid="tweetTextarea_${number}" contenteditable="true" tabindex="0"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div><div data-testid="toolBar"><button data-testid="tweetButtonInline">Post</button></div></div>`;

const evil = '<img src=x onerror=window.ran=1><script>window.ran=2</script>&lt;img src=x onerror=window.ran=3&gt;';
const names = ['textContent', 'parentElement', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'childNodes', 'getBoundingClientRect', 'isConnected', 'getAttribute', 'ownerDocument', 'contains', 'body', 'documentElement'];

/** Scripts that run before anything of ours: the page's own world, as bad as it can be. */
const tricks: readonly string[] = [
  `for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches', 'attachShadow', 'getAttribute', 'getBoundingClientRect']) Element.prototype[name] = () => { throw new Error('not for you'); };`,
  `Object.defineProperty(Node.prototype, 'textContent', { get: () => 'canary', set() {} }); Object.defineProperty(Document.prototype, 'body', { get: () => null });`,
  `window.MutationObserver = class { observe() { throw new Error('no'); } }; JSON.stringify = () => { throw new Error('no'); }; Array.prototype.map = () => []; Promise.prototype.then = () => undefined;`,
  `const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (...all) { if (this !== window) return; return add.apply(this, all); }; window.setTimeout = () => 0; window.requestAnimationFrame = () => 0;`,
  `new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.parentNode === document.documentElement && node.localName === 'div') { node.remove(); window.thrownOut = (window.thrownOut ?? 0) + 1; } }).observe(document.documentElement, { childList: true });`,
  `setInterval(() => { for (const type of ['click', 'keydown', 'input', 'focusin', 'pointerover', 'pageshow', 'resize']) (document.activeElement ?? document).dispatchEvent(new Event(type, { bubbles: true })); }, 5);`,
  `setInterval(() => { const last = document.body.lastElementChild; document.body.prepend(last); }, 7);`,
  `Object.freeze(document.documentElement); customElements.define('beside-me', class extends HTMLElement {}); document.documentElement.attachShadow = undefined;`,
];

/** What else stands in the page. */
const furniture: readonly ((chance: Chance) => string)[] = [
  () => `<form>${names.map((name) => `<input name="${name}" id="${name}">`).join('')}${composer('in a form that hides its own members')}</form>`,
  () => names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(''),
  (chance) => Array.from({ length: 20 + chance.below(200) }, (_, i) => `<div data-testid="tweetTextarea_${i}" contenteditable="true"></div>`).join(''),
  () => composer(`outer ${composer(`inner ${composer('innermost')}`, 1)}`),
  (chance) => '<div>'.repeat(400 + chance.below(400)) + composer('deep down') + '</div>',
  () => composer(evil),
  () => `<div data-testid="toolBar"></div>`.repeat(300) + `<article data-testid="tweet">${'<a href="/x/status/1">'.repeat(50)}</article>`.repeat(20),
  () => `<div data-testid="primaryColumn"><div data-testid="UserName">${evil}@home</div><a href="/home/verified_followers"><span>1e999</span></a><a href="/home/following"><span>-5</span></a></div>`,
  () => `<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"additionalName":"nobody","interactionStatistic":[{"interactionType":"FollowAction","userInteractionCount":1e999}]}}</script>`,
  () => `<div data-beside=""></div><div data-beside="head"><b>not ours</b></div>`,
  (chance) => `<div id="host"></div><script>document.querySelector('#host')?.attachShadow?.({ mode: '${chance.pick(['open', 'closed'])}' })</script>`,
];

/** A page that means no good. `window.names`: its globals before any of ours could come. */
export function hostilePage(chance: Chance): string {
  const some = <T>(all: readonly T[]): readonly T[] => all.filter(() => chance.is(0.4));
  return `<!doctype html><html lang="en"><head><title>Home</title></head><body>
    ${composer('', 7).replace('class="composer"', 'class="composer" id="first"')}
    ${some(furniture).map((make) => make(chance)).join('\n')}
    <script>window.names = Object.getOwnPropertyNames(window); window.names.push('names', 'ran', 'thrownOut');${some(tricks).map((trick) => `try { ${trick} } catch {}`).join('\n')}</script></body></html>`;
}

/** As the page of a profile called `handle`, whose counts are absurd. */
export const absurdProfile = (handle: string, [followers, following]: readonly [string, string]): string =>
  `<!doctype html><html lang="en"><body><main><div data-testid="primaryColumn"><div data-testid="UserName"><span>Nobody</span><span>@${handle}</span></div><div data-testid="UserDescription">${evil}</div>
  <a href="/${handle}/following"><span>${following}</span> <span>Following</span></a><a href="/${handle}/verified_followers"><span>${followers}</span> <span>Followers</span></a></div></main></body></html>`;
