import * as bluesky from '../../../sites/bluesky/markup.ts';
import * as mastodon from '../../../sites/mastodon/markup.ts';
import type { Random } from '../../../torture/support/random.ts';

/** A composer as X draws it. */
const composerOfX = (text: string, number = 0): string =>
  `<div class="composer"><div data-testid="tweetTextarea_${number}" contenteditable="true" tabindex="0"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div><div data-testid="toolBar"><button data-testid="tweetButtonInline">Post</button></div></div>`;

const evil = '<img src=x onerror=window.ran=1><script>window.ran=2</script>&lt;img src=x onerror=window.ran=3&gt;';
const names = ['textContent', 'parentElement', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'childNodes', 'getBoundingClientRect', 'isConnected', 'getAttribute', 'ownerDocument', 'contains', 'body', 'documentElement'];

/** Scripts that run in the page's own world before anything of ours, and sabotage it. */
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

type Piece = (random: Random) => string;
type Counts = readonly [followers: string, following: string];

/** The parts of a site's hostile pages. */
interface HostileSite {
  readonly origin: string;
  /** A composer with this text. */
  readonly composer: (text: string) => string;
  /** The markup directly before a composer's editor, at the end of its parent's tag. */
  readonly beforeEditor: string;
  readonly pieces: readonly Piece[];
  /** The site's page around this content. */
  readonly page: (inside: string) => string;
  /** The profile of an account, and its path. */
  readonly profile: (handle: string, counts: Counts) => string;
  readonly profilePath: (handle: string) => string;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const hostileSites = {
  x: {
    origin: 'https://x.com',
    composer: composerOfX,
    beforeEditor: '><div data-testid="tweetTextarea_',
    pieces: [
      (random) => Array.from({ length: 20 + random.below(200) }, (_, i) => `<div data-testid="tweetTextarea_${i}" contenteditable="true"></div>`).join(''),
      () => composerOfX(`outer ${composerOfX(`inner ${composerOfX('innermost')}`, 1)}`),
      () => `<div data-testid="toolBar"></div>`.repeat(300) + `<article data-testid="tweet">${'<a href="/x/status/1">'.repeat(50)}</article>`.repeat(20),
      () => `<div data-testid="primaryColumn"><div data-testid="UserName">${evil}@home</div><a href="/home/verified_followers"><span>1e999</span></a><a href="/home/following"><span>-5</span></a></div>`,
      () => `<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"additionalName":"nobody","interactionStatistic":[{"interactionType":"FollowAction","userInteractionCount":1e999}]}}</script>`,
    ],
    page: (inside) => inside,
    profile: (handle, [followers, following]) =>
      `<main><div data-testid="primaryColumn"><div data-testid="UserName"><span>Nobody</span><span>@${handle}</span></div><div data-testid="UserDescription">${evil}</div>
      <a href="/${handle}/following"><span>${following}</span> <span>Following</span></a><a href="/${handle}/verified_followers"><span>${followers}</span> <span>Followers</span></a></div></main>`,
    profilePath: (handle) => `/${handle}`,
  },
  bluesky: {
    origin: 'https://bsky.app',
    composer: (text) => bluesky.composer({ parts: [bluesky.part({ lines: [`<p>${text}</p>`] })] }),
    beforeEditor: '><div contenteditable="true" role="textbox"',
    pieces: [
      (random) => Array.from({ length: 20 + random.below(200) }, () => bluesky.editor('x')).join(''),
      () => bluesky.post('outer').replace('<p>', `<p>${bluesky.post('inner')}`),
      (random) => bluesky.post('', { below: bluesky.photos(random.is(0.5)) + bluesky.video + bluesky.quote('@@', evil), reply: bluesky.replyTo(evil, evil) }),
      () => bluesky.hidden(bluesky.post('left') + bluesky.profile({ handle: 'nobody.example' })),
      () => `${bluesky.videoDialog}${bluesky.labelsDialog}<div role="listbox"></div><div role="menu"></div><div role="alertdialog"></div>`,
      () => Array.from({ length: 20 }, () => bluesky.feedPost({ id: '3jzfcijpj2z2a', text: evil })).join(''),
    ],
    // Loading pictures from elsewhere would hang.
    page: (inside) => (bluesky.navigation('saddleandspoke.example') + inside).replaceAll(/https:\/\/(?:cdn|t\.gifs)\.bsky\.app/g, ''),
    profile: (handle, [followers, following]) => bluesky.profile({ handle: `${handle}.example`, name: evil, bio: evil, followers: attribute(`${followers} followers`), following: attribute(`${following} following`) }),
    profilePath: (handle) => `/profile/${handle}.example`,
  },
  mastodon: {
    origin: 'https://mastodon.example',
    composer: (text) => mastodon.form({ text: attribute(text) }),
    beforeEditor: '><textarea class="autosuggest-textarea__textarea"',
    pieces: [
      (random) => Array.from({ length: 20 + random.below(200) }, () => '<div class="compose-form"><div class="compose-form__dropdowns"></div><textarea class="autosuggest-textarea__textarea"></textarea></div>').join(''),
      () => `<div class="compose-form">${mastodon.form({ text: 'outer', inside: mastodon.form({ text: 'inner' }) })}</div>`,
      (random) => mastodon.form({ text: 'x', visibility: random.pick(['at', '', 'lock']), left: random.pick(['-5', '1e999', evil]), above: mastodon.answering('@@', evil), inside: mastodon.warning(attribute(evil)), below: mastodon.upload(false) + mastodon.poll }),
      () => `<form class="compose-form">${names.map((name) => `<input name="${name}">`).join('')}<div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea"></textarea></div></form>`,
      () => Array.from({ length: 20 }, () => mastodon.post({ content: evil, counts: ['-5', '1e999', evil] })).join(''),
    ],
    page: (inside) => mastodon.app(inside),
    profile: (handle, [followers, following]) => mastodon.profile('4.7', { acct: handle, followers: attribute(followers), following: attribute(following) }),
    profilePath: (handle) => `/@${handle}`,
  },
} as const satisfies Readonly<Record<string, HostileSite>>;

/** Pieces for a page of any site. */
const anywhere = ({ composer }: HostileSite): readonly Piece[] => [
  () => `<form>${names.map((name) => `<input name="${name}" id="${name}">`).join('')}${composer('in a form that hides its own members')}</form>`,
  () => names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(''),
  (random) => '<div>'.repeat(400 + random.below(400)) + composer('deep down') + '</div>',
  () => composer(evil),
  () => `<div data-beside=""></div><div data-beside="head"><b>not ours</b></div>`,
  (random) => `<div id="host"></div><script>document.querySelector('#host')?.attachShadow?.({ mode: '${random.pick(['open', 'closed'])}' })</script>`,
];

/** A hostile page. `window.names` has its globals from before any of ours could exist. The first child of `#first` is an editor. */
export function hostilePage(site: HostileSite, random: Random): string {
  const some = <T>(all: readonly T[]): readonly T[] => all.filter(() => random.is(0.4));
  const first = site.composer('').replace(site.beforeEditor, ` id="first"${site.beforeEditor}`);
  const inside = [first, ...some([...anywhere(site), ...site.pieces]).map((make) => make(random))].join('\n');
  return `<!doctype html><html lang="en"><head><title>Home</title></head><body>
    ${site.page(inside)}
    <script>window.names = Object.getOwnPropertyNames(window); window.names.push('names', 'ran', 'thrownOut');${some(tricks).map((trick) => `try { ${trick} } catch {}`).join('\n')}</script></body></html>`;
}

/** A profile page with absurd counts. */
export const absurdProfile = (site: HostileSite, handle: string, counts: Counts): string => `<!doctype html><html lang="en"><body>${site.page(site.profile(handle, counts))}</body></html>`;
