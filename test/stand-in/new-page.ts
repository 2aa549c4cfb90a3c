/** X's new client, which some visitors have got since autumn 2026: no test ids, and its own attributes for icons and actions. Everything else here is invented. */
export const newPage = (nonce: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>X</title><link rel="modulepreload" href="/x-web/assets/index.js"></head>
<body class="bg-background text-text">
<div id="root"><nav><a href="/"><svg data-icon="icon-home" width="24" height="24"></svg>Home</a><a href="/explore"><svg data-icon="icon-search" width="24" height="24"></svg>Explore</a></nav>
<main><form><textarea rows="3" placeholder="What’s happening?" aria-label="Post"></textarea><div contenteditable="true" role="textbox" aria-label="Reply"></div><button type="submit">Post</button></form>
<section><div data-timeline-entry="tweet-1001"><a href="/noor_maps"><span>Noor Haddad</span><span>@noor_maps</span></a><a href="/noor_maps/status/1001"><time datetime="2026-10-08T10:00:00.000Z">Oct 8</time></a>
<div dir="auto"><span>A trick for reading any city map faster: find the railway first.</span></div>
<button data-engagement-action="reply" aria-label="76 replies"></button><button data-engagement-action="like" aria-label="2,378 likes"></button></div></section></main></div>
<script nonce="${nonce}" type="module" src="/x-web/assets/index.js"></script></body></html>`;
