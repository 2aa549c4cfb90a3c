import { buildStandIn } from '../build.ts';
import type { Answer, StandIn } from '../answer.ts';
import { optionsOf } from './app/options.ts';

/** A policy like Mastodon's: nothing inline, nothing from elsewhere. */
const policy = ["default-src 'none'", "base-uri 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'", "form-action 'none'", "frame-ancestors 'none'", "manifest-src 'self'"].join('; ');

const page = (url: URL): Answer => {
  const { theme, version, columns } = optionsOf(url);
  const root = url.pathname === '/share' ? 'mastodon-compose' : 'mastodon';
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'max-age=0' },
    body: `<!doctype html>
<html lang="en" class="theme-${theme === 'dark' ? 'default' : 'mastodon-light'}" data-user-flavour="vanilla"${version === '4.3' ? '' : ` data-color-scheme="${theme}"`} data-scheme="${theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Mastodon</title><link rel="stylesheet" href="/stand-in/app.css">
<script id="initial-state" type="application/json">{"meta":{"access_token":"only to be left alone","domain":"${url.host}"}}</script></head>
<body class="app-body ${columns ? 'layout-multiple-columns' : 'layout-single-column'} no-reduce-motion"><div class="app-holder" id="${root}" data-props="{}"></div>
<script type="module" src="/stand-in/app.js"></script></body></html>`,
  };
};

/** As on the real site, it does not change while a browser runs. */
const file = (type: string, body: string): Answer => ({ status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=31536000, immutable' }, body });

async function build(): Promise<(url: URL) => Answer> {
  const { script, style } = await buildStandIn('mastodon/app/main.tsx');
  return (url) => {
    if (url.pathname === '/stand-in/app.js') return file('text/javascript', script);
    if (url.pathname === '/stand-in/app.css') return file('text/css', style);
    if (/\.(?:ico|png|json|js|map)$/.test(url.pathname)) return { status: 404, headers: {}, body: '' };
    return page(url);
  };
}

/**
 * The stand-in of Mastodon. Pages: /home, /publish, /share, /explore, /@<name>, /@<name>/<post>; with layout=columns below /deck.
 * Options in the address: version=4.3|4.5|4.7, theme=dark, layout=columns, limit=<n>, loggedout=1, answer=no|later, text.
 */
export const mastodon: StandIn = { home: 'https://mastodon.example/home', hosts: ['https://mastodon.example/**'], build };
