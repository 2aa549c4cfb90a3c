import type { StandIn } from '../answer.ts';

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bluesky</title></head><body><div id="root"></div></body></html>`;

export const bluesky: StandIn = {
  home: 'https://bsky.app/',
  hosts: ['https://bsky.app/**'],
  build: async () => () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }),
};
