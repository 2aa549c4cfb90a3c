import { randomBytes } from 'node:crypto';
import type { Answer } from './answer.ts';
import { buildStandIn } from './build.ts';
import { optionsOf } from './app/options.ts';
import { accounts } from './app/accounts.ts';
import { newPage } from './new-page.ts';
import { profileSchema, siteSchema } from './app/schema.ts';

/** Hosts that the stand-in answers for; for `context.route(…)`. */
export const standInHosts: readonly string[] = ['https://x.com/**', 'https://twitter.com/**', 'https://pro.x.com/**'];

/** A policy like X's at its strictest: a nonce for scripts, no inline styles, Trusted Types, and no network but its own. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** X includes the structured data of some profiles in the first page it sends, where it stays when the route changes. */
const serverSchema = (url: URL): string => {
  const account = accounts.find(({ handle }) => handle.toLowerCase() === url.pathname.slice(1).toLowerCase());
  if (account?.schema !== 'server') return '';
  return [siteSchema, profileSchema(account)]
    .map((schema) => `<script type="application/ld+json">${JSON.stringify(schema).replaceAll('<', '\\u003c')}</script>`)
    .join('');
};

const shell = (url: URL, nonce: string): string => {
  const { language, theme } = optionsOf(url);
  const background = theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title><link rel="stylesheet" href="/stand-in/app.css">${serverSchema(url)}</head>
<body data-background="${background}"><div id="react-root"></div>
<script nonce="${nonce}" type="module" src="/stand-in/app.js"></script></body></html>`;
};

const page = (url: URL): Answer => {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce), 'cache-control': 'no-store' },
    body: url.searchParams.get('client') === 'new' ? newPage(nonce) : shell(url, nonce),
  };
};

/** As on the real site, it does not change while a browser runs. */
const file = (type: string, body: string): Answer => ({ status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=31536000, immutable' }, body });

/**
 * Builds the stand-in of X and returns what answers for it:
 *
 *     const answer = await standIn();
 *     for (const host of standInHosts) await context.route(host, (route) => route.fulfill(answer(new URL(route.request().url()))));
 *
 * Pages: /home, /compose/post, /<handle>, /<handle>/status/<id>, /explore, /messages, /i/grok, /compose/articles, /settings/account,
 * and https://pro.x.com/. Options in the address: lang, theme=dark, mobile=1, longposts=1, loading=1, ownposts=<n>, more=community,preview, tabs=old,
 * loggedout=1, answer=no|later, client=new, suggestions=bare, modals=outer|both|none; at /compose/post also text, reply=<id>, quote=<id>, parts=<n>.
 */
export const standIn = async (): Promise<(url: URL) => Answer> => {
  const { script, style } = await buildStandIn();
  return (url) => {
    if (url.pathname === '/stand-in/app.js') return file('text/javascript', script);
    if (url.pathname === '/stand-in/app.css') return file('text/css', style);
    if (url.pathname.startsWith('/x-web/')) return file('text/javascript', '');
    if (/\.(?:ico|png|json|js|map)$/.test(url.pathname)) return { status: 404, headers: {}, body: '' };
    return page(url);
  };
};
