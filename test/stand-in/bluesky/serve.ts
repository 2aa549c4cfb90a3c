import type { Answer, StandIn } from '../answer.ts';
import { buildStandIn } from '../build.ts';
import { optionsOf } from './app/options.ts';

/** As on the real site, it does not change while a browser runs. */
const file = (type: string, body: string): Answer => ({ status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=31536000, immutable' }, body });

/** A picture in the account's own colour. */
const portrait = (path: string): Answer =>
  file('image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="hsl(${[...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360} 45% 50%)"/></svg>`);

/** The real site sends no policy either. */
const page = (url: URL): string => `<!doctype html>
<html lang="${url.searchParams.get('lang') ?? 'en'}" class="theme--${optionsOf(url).theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1, viewport-fit=cover">
<title>Bluesky</title><link rel="stylesheet" href="/stand-in/app.css"></head>
<body><div id="root"></div><script type="module" src="/stand-in/app.js"></script></body></html>`;

/**
 * Bluesky, with its own editor and focus trap. Pages: /, /profile/<handle>, /profile/<handle>/post/<id>, /messages, /intent/compose. Options in the address:
 * theme=dark|dim, lang, loggedout=1, answer=no|later, kept=<paths of screens that were left>; at /intent/compose also text, reply=<name of a post>, quote=<name of a post>.
 */
export const bluesky: StandIn = {
  home: 'https://bsky.app/',
  hosts: ['https://bsky.app/**'],
  build: async () => {
    const { script, style } = await buildStandIn('bluesky/app/main.tsx');
    return (url) => {
      if (url.pathname === '/stand-in/app.js') return file('text/javascript', script);
      if (url.pathname === '/stand-in/app.css') return file('text/css', style);
      if (url.pathname.startsWith('/img/')) return portrait(url.pathname);
      if (/\.(?:ico|png|json|js|map)$/.test(url.pathname)) return { status: 404, headers: {}, body: '' };
      return file('text/html', page(url));
    };
  },
};
