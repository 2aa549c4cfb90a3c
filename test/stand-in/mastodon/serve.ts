import type { StandIn } from '../answer.ts';

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mastodon</title><script id="initial-state" type="application/json">{}</script></head><body><div id="mastodon" data-props="{}"></div></body></html>`;

export const mastodon: StandIn = {
  home: 'https://mastodon.example/home',
  hosts: ['https://mastodon.example/**'],
  build: async () => () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }),
};
