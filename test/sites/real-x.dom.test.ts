import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/model/draft.ts';
import type { PostOnScreen, ProfileReading } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x.ts';
import { altTextLabel, attachments, automatedBy, avatar, composer, countLink, editor, followsYou, inlineReply, mediaGroup, newTabs, oldTabs, post, profile, quotePreview, suggestions, thread, toolbar } from './markup.ts';

/** What was seen on real pages of X; some of it is uncertain. */

const goTo = (path: string): void => (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(`https://x.com${path}`);
const show = (markup: string, path = '/home'): void => {
  goTo(path);
  document.body.innerHTML = markup;
};
const at = (path: string): URL => new URL(path, 'https://x.com');
const read = (path: string): ProfileReading | undefined => x.readProfile(document, at(path));
const drafts = (): readonly (Draft | undefined)[] => x.composers(document).map(x.readDraft);
const draft = (number = 0): Draft | undefined => drafts()[number];
const posts = (): readonly PostOnScreen[] => x.readPosts(document);
const kinds = (): Readonly<Record<string, boolean | undefined>> => Object.fromEntries(posts().map(({ id, isReply }) => [id, isReply]));
const counts = (handle: string): string => countLink(`/${handle}/following`, '1,207', 'Following') + countLink(`/${handle}/verified_followers`, '2,181', 'Followers');
const me = '<a data-testid="AppTabBar_Profile_Link" href="/me"></a>';

beforeEach(() => show(''));

describe('whose profile it is', () => {
  test.each([
    ['nothing', ''],
    ...['Follows you', 'Mengikuti Anda', 'Sinusundan ka', 'Te sigue', 'フォローされています', '12345'].map((words) => [words, followsYou(words)]),
    ['a label with its owner', automatedBy('owner')],
    ['both', followsYou('Follows you') + automatedBy('owner')],
    ['a label without a link', '<div><svg></svg><span>Parody account of @somebody</span></div>'],
    ['the owner as plain text', '<div><span>Automated by </span><span>@owner</span></div>'],
    ['a text in the same box', ' · she/her'],
  ])('beside the handle: %s', (_, beside) => {
    show(profile({ handle: 'Ann_1', counts: counts('Ann_1'), beside }));
    expect(read('/ann_1')).toMatchObject({ handle: 'Ann_1', name: 'Ann 🌿 @home', followers: { shown: '2,181' }, following: { shown: '1,207' } });
    expect(x.profileHeader(document)?.last.getAttribute('href')).toBe('/Ann_1/verified_followers');
  });

  test.each([
    ['in two pieces of text', '<span id="it"></span>'],
    ['between marks of direction', '<span>\u2066@ann\u2069</span>'],
    ['in a box of its own', '<div dir="ltr"><span><span>@ann</span></span></div>'],
  ])('a handle %s', (_, markup) => {
    show(profile({ handle: 'ann', counts: counts('ann') }).replace('<span>@ann</span>', markup));
    document.querySelector('#it')?.append('@', 'ann');
    expect(read('/ann')).toMatchObject({ handle: 'ann', name: 'Ann 🌿 @home' });
  });

  test('a name that looks like the handle, or like another handle', () => {
    show(profile({ handle: 'ann', name: '@ann', counts: counts('ann') }));
    expect(read('/ann')).toMatchObject({ handle: 'ann', name: '@ann' });
    show(profile({ handle: 'ann', name: '@bob', counts: counts('ann') }));
    expect(read('/ann')).toMatchObject({ handle: 'ann', name: '@bob' });
    expect(read('/bob')).toBeUndefined();
    expect(read('/owner')).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each(['', '/all', '/with_replies', '/reposts', '/media', '/media?filter=photo', '/highlights', '/articles', '/likes', '/affiliates', '/superfollows'])('/ann%s is a profile', (tab) => {
    show(profile({ handle: 'ann', counts: counts('ann') }));
    expect(x.expects(at(`/ann${tab}`))).toBe('profile');
    expect(x.mayShowProfile(at(`/ann${tab}`))).toBe(true);
    expect(read(`/ann${tab}`)).toMatchObject({ handle: 'ann' });
  });

  test('an unknown tab is read if the header has the handle, and otherwise not reported as missing', () => {
    show(profile({ handle: 'ann', counts: counts('ann') }));
    expect(read('/ann/videos')).toMatchObject({ handle: 'ann' });
    expect(x.mayShowProfile(at('/ann/videos'))).toBe(true);
    expect(x.expects(at('/ann/videos'))).toBeUndefined();
  });

  test.each(['/topics', '/moments', '/connect_people', '/who_to_follow', '/premium', '/grok', '/money', '/i/premium_sign_up', '/ann/followers', '/ann/verified_followers', '/ann/lists', '/ann/photo', '/ann/topics', '/ann/status/20'])('%s is not a profile', (path) => {
    show(profile({ handle: 'ann', counts: counts('ann') }));
    expect(x.expects(at(path))).not.toBe('profile');
    expect(x.mayShowProfile(at(path))).toBe(false);
    expect(read(path)).toBeUndefined();
  });

  test.each(['/ann/article/20', '/i/status/20', '/i/web/status/20', '/compose/tweet', '/intent/tweet', '/compose/post', '/grok/status/20'])('%s has a composer', (path) => {
    expect(x.expects(at(path))).toBe('composer');
  });

  test('an account with the name of an X page still writes posts', () => {
    show(`<div data-testid="primaryColumn">${post({ id: '20', author: 'grok', text: 'Hello', tabindex: -1 })}${inlineReply(['Hm'])}</div>`, '/grok/status/20');
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'grok', text: 'Hello' } });
  });
});

describe('replies on one’s own profile', () => {
  const own = (id: string, more: { readonly divided?: boolean; readonly before?: string } = {}): string => post({ id, author: 'ann', text: `own ${id}`, ...more });
  const other = (id: string, more: { readonly divided?: boolean; readonly before?: string } = {}): string => post({ id, author: 'bob', text: `other ${id}`, ...more });
  const tied = { divided: false };
  const page = (list: string, tabs: readonly string[] = newTabs): string => me.replace('/me', '/ann') + profile({ handle: 'ann', tabs }) + list;

  test('directly below somebody else’s post it is a reply; a single post is not', () => {
    show(page(own('1') + other('2', tied) + own('3') + own('4')), '/ann/all');
    expect(kinds()).toEqual({ 1: false, 2: false, 3: true, 4: false });
  });

  test('in one cell with somebody else’s post it is a reply', () => {
    const cell = `<div data-testid="cellInnerDiv">${`${other('2', tied)}${own('3', tied)}`.replaceAll('data-testid="cellInnerDiv"', '')}</div>`;
    show(page(own('1') + cell), '/ann');
    expect(kinds()).toMatchObject({ 1: false, 3: true });
  });

  test('further down in a conversation, below own words or "show more", it is a reply', () => {
    const more = '<div data-testid="cellInnerDiv"><a href="/bob/status/2"><span>Show replies</span></a></div>';
    show(page(own('1', tied) + other('2', tied) + more + own('3', tied) + own('4') + own('5')), '/ann/all');
    expect(kinds()).toMatchObject({ 1: false, 3: true, 4: true, 5: false });
  });

  test('the person’s own thread has no replies', () => {
    show(page(own('1', tied) + own('2', tied) + own('3')), '/ann');
    expect(kinds()).toEqual({ 1: false, 2: false, 3: false });
  });

  test('a repost or an advertisement above a post does not make it a reply', () => {
    const repost = other('2', { before: '<a href="/ann"><span data-testid="socialContext">Ann reposted</span></a>' });
    const ad = `<div data-testid="placementTracking">${other('3').replace(/<time.*?<\/time>/, '')}</div>`;
    show(page(repost + own('4') + ad + own('5')), '/ann');
    expect(kinds()).toMatchObject({ 4: false, 5: false });
  });

  test('it is unknown if the page does not show it', () => {
    // Somebody else's ordinary post is above it, but with a line in between.
    show(page(own('1') + other('2') + own('3')), '/ann');
    expect(kinds()).toMatchObject({ 1: false, 3: undefined });
    // There is no line anywhere: the page draws conversations in another way.
    show(page(own('1', tied) + other('2', tied) + own('3', tied)), '/ann');
    expect(kinds()).toMatchObject({ 3: undefined });
    // Whatever was above the first post has left the page by now.
    show(page(own('1').replace('data-testid="cellInnerDiv"', 'data-testid="cellInnerDiv" style="transform: translateY(4200px); position: absolute"') + own('2')), '/ann');
    expect(kinds()).toEqual({ 1: undefined, 2: false });
  });

  test('on the new Replies tab everything is a reply, except the first post of a conversation', () => {
    show(page(own('1') + own('2', tied) + other('3', tied) + own('4')), '/ann/with_replies');
    expect(kinds()).toMatchObject({ 1: true, 2: undefined, 4: true });
    show(page(own('1') + other('3', tied) + own('4'), oldTabs), '/ann/with_replies');
    expect(kinds()).toMatchObject({ 1: false, 4: true });
  });

  test('a bot’s label is not a "Replying to"', () => {
    show(page(post({ id: '1', author: 'ann', text: 'a', before: automatedBy('owner') }) + post({ id: '2', author: 'ann', text: 'b', before: '<div>Membalas <a href="/bob">@bob</a></div>' })), '/ann');
    expect(kinds()).toEqual({ 1: false, 2: true });
  });

  test.each([
    ['the old tabs, with replies', oldTabs, '/ann/with_replies', true],
    ['the new tabs, Replies alone', newTabs, '/ann/with_replies', false],
    ['the new tabs, All', newTabs, '/ann/all', true],
    ['the new tabs, Posts', newTabs, '/ann', false],
    ['no tabs yet', [], '/ann/with_replies', false],
    ['one new tab', ['', '/with_replies', '/reposts'], '/ann/with_replies', false],
  ])('whether a share of replies can be computed: %s', (_, tabs, path, showsReplies) => {
    show(page('', tabs), path);
    expect(read(path)).toMatchObject({ showsReplies });
  });
});

describe('posts', () => {
  test('own posts in a community are posts, not reposts, and not pinned', () => {
    const community = '<a href="/i/communities/1500"><span data-testid="socialContext">Bike menders</span></a>';
    const bare = '<div data-testid="socialContext">Bike menders</div>';
    show([
      post({ id: '1', author: 'ann', text: 'a', before: community }),
      post({ id: '2', author: 'ann', text: 'b', before: bare }),
      post({ id: '3', author: 'ann', text: 'c', before: '<a href="https://x.com/bob"><span data-testid="socialContext">Bob reposted</span></a>' }),
      post({ id: '4', author: 'ann', text: 'c', before: '<a href="/i/topics/7"><span data-testid="socialContext">Cycling</span></a>' }),
    ].join(''));
    expect(posts().map(({ id, isRepost, isPinned }) => [id, isRepost, isPinned])).toEqual([['1', false, false], ['2', false, false], ['3', true, false], ['4', false, false]]);
  });

  test('a preview cut by "show more" is marked as cut', () => {
    const preview = (more: string): string => post({ id: '1', author: 'ann', text: 'The first words of many', after: more });
    for (const more of ['<button data-testid="tweet-text-show-more-link"><span>Show more</span></button>', '<a data-testid="tweet-text-show-more-link" href="/ann/status/1"><span>Tampilkan</span></a>']) {
      show(preview(more));
      expect(posts()).toMatchObject([{ isCut: true }]);
    }
    show(post({ id: '1', author: 'ann', text: `${'word '.repeat(54)}and…` }));
    expect(posts()).toMatchObject([{ isCut: true }]);
    show(post({ id: '1', author: 'ann', text: 'Well…' }) + post({ id: '2', author: 'ann', text: 'word '.repeat(54) }));
    expect(posts()).toMatchObject([{ isCut: false }, { isCut: false }]);
  });

  test('the "show more" of a quoted post is not the post’s own', () => {
    const quote = '<div role="link"><div data-testid="User-Name">Bob<span>@bob</span><time datetime="2020-01-01T00:00:00.000Z"></time></div><div data-testid="tweetText">quoted</div><button data-testid="tweet-text-show-more-link">Show more</button></div>';
    show(post({ id: '1', author: 'ann', text: 'whole', after: quote }));
    expect(posts()).toMatchObject([{ isCut: false, isQuote: true }]);
  });

  test.each([['en', '2,378 Likes. Liked', 2378], ['de', '2.378 Likes. Gefällt dir', 2378], ['fr', '2 378 J’aime. Aimé', 2378], ['de-CH', '2’378 Likes', 2378], ['hi', '1,22,378 पसंद', 122_378], ['ar', '٢٬٣٧٨ إعجاب', 2378], ['id', '2.378 Suka. Disukai', 2378], ['fil', '2,378 Like. Na-like', 2378]])('grouped digits in a label, %s: %s', (language, label, value) => {
    show(post({ id: '1', author: 'ann', text: 'a' }).replace('2378 Likes. Liked', label));
    document.documentElement.lang = language;
    expect(posts()[0]?.likes).toBeDefined();
    expect(posts()[0]?.likes?.shown?.replace(/\P{Nd}/gu, '').length).toBe(String(value).length);
  });
});

describe('the answered post', () => {
  const articleBody = '<div data-testid="twitter-article-title">My vault</div><div data-testid="longformRichTextComponent"><div data-block="true"><span>How do you sort yours?</span></div><div data-block="true"><span>Tell me.</span></div></div>';
  const status = (parent: string, path = '/bob/status/20'): void => show(`${me}<div data-testid="primaryColumn">${parent}${inlineReply(['Hm'])}</div>`, path);
  const noText = (markup: string): string => markup.replace(/<div data-testid="tweetText".*?<\/div>/, '');

  test('an article has its title and text', () => {
    status(noText(post({ id: '20', author: 'bob', text: '', tabindex: -1, after: articleBody })));
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'bob', text: 'My vault\nHow do you sort yours?\nTell me.' } });
    expect(draft()?.parent?.isPartial).toBeFalsy();
  });

  test('the card of an article is only partly read', () => {
    show(`<div role="dialog">${noText(post({ id: '20', author: 'bob', text: '', after: '<div data-testid="twitter-article-title">My vault</div>' }))}${composer(['Hm'], '', 'tweetButton')}</div>`);
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'bob', text: 'My vault', isPartial: true } });
  });

  test('a picture alone is only partly read', () => {
    status(noText(post({ id: '20', author: 'bob', text: '', tabindex: -1, after: '<div data-testid="tweetPhoto"><img alt="Image"></div>' })));
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'bob', text: '', isPartial: true } });
  });

  test('a preview is only partly read', () => {
    show(`<div role="dialog">${post({ id: '20', author: 'bob', text: 'The first words', after: '<button data-testid="tweet-text-show-more-link">Show more</button>' })}${composer(['Hm'], '', 'tweetButton')}</div>`);
    expect(draft()).toMatchObject({ kind: 'reply', parent: { text: 'The first words', isPartial: true } });
  });

  test.each(['/bob/status/20', '/i/status/20', '/i/web/status/20', '/bob/article/20'])('at %s the post with that id is answered, whichever post has the tabindex', (path) => {
    show(`${post({ id: '19', author: 'above', text: 'a' })}${post({ id: '20', author: 'bob', text: 'b' })}${post({ id: '30', author: 'ad', text: 'c', tabindex: -1 })}<div>${avatar('me')}${editor(['Hm'])}</div>`, path);
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'bob' } });
  });

  test('a dialog without a post names the person it answers', () => {
    show(`${me}<div role="dialog" aria-modal="true"><div><span>Replying to </span><a href="/bob"><span>@bob</span></a></div>${composer(['Hm'], '', 'tweetButton')}</div>`, '/compose/post');
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: 'bob', text: '', isPartial: true } });
  });

  test('a dialog’s address says that it is a reply', () => {
    show(`${me}<div role="dialog" aria-modal="true">${composer(['Hm'], '', 'tweetButton')}</div>`, '/intent/post?in_reply_to=20');
    expect(draft()).toMatchObject({ kind: 'reply', parent: { author: undefined, text: '', isPartial: true } });
  });

  test('one’s own name in a dialog, and names in the draft, do not make it a reply', () => {
    show(`${me}<div role="dialog" aria-modal="true"><button><span>@me</span></button>${thread(['Thanks @bob', 'and more'], 1)}</div>`, '/compose/post');
    document.querySelector('[data-testid="tweetTextarea_0"] [data-text]')?.replaceChildren(Object.assign(document.createElement('span'), { textContent: '@bob' }));
    expect(drafts()).toMatchObject([{ kind: 'thread', parent: undefined }, { kind: 'thread', parent: undefined }]);
  });

  test('a quote’s author is found, whatever is beside the name', () => {
    show(`<div role="dialog">${composer(['So true'], quotePreview('ann', 'Hi').replace('<span>@ann</span>', `<span>@ann</span>${followsYou('Follows you')}`), 'tweetButton')}</div>`);
    expect(draft()).toMatchObject({ kind: 'quote', parent: { author: 'ann', text: 'Hi' } });
  });
});

describe('pictures and their descriptions', () => {
  const media = (inside: string): Draft['media'] | undefined => {
    show(`<div class="composer">${avatar('me')}<div>${editor(['Look'])}${attachments(inside)}</div>${toolbar('tweetButtonInline')}</div>`);
    return draft()?.media;
  };
  test.each([
    ['none', mediaGroup('Media') + altTextLabel('Add description'), 0],
    ['none, in the longest word for "media"', mediaGroup('Мултимедийно съдържание') + altTextLabel('Добавете описание'), 0],
    ['a long one', mediaGroup('A ruler against a chain, the twelfth link at 306') + altTextLabel('A ruler against a chain, the twelfth link at 306'), 1],
    ['a short one, with its badge', mediaGroup('A cat', 'ALT') + altTextLabel('A cat'), 1],
    ['a short one, told by the label', mediaGroup('A cat') + altTextLabel('A cat'), 1],
    ['a short one, told by the badge alone', mediaGroup('Kucing', 'ALT'), 1],
    ['a long one, with nothing else', mediaGroup('A ruler against a chain, the twelfth link'), 1],
    ['the old way', '<div><img src="blob:a" alt="A ruler against a chain"></div>', 1],
    ['the old way, without', '<div><img src="blob:a" alt="Image"></div>', 0],
  ])('%s', (_, inside, described) => {
    expect(media(inside)).toEqual({ count: 1, described });
  });

  test('each is judged by its own group', () => {
    expect(media(mediaGroup('A cat on a wall', 'ALT') + mediaGroup('Media') + altTextLabel('A cat on a wall'))).toEqual({ count: 2, described: 1 });
    expect(media(mediaGroup('Media') + mediaGroup('Media'))).toEqual({ count: 2, described: 0 });
  });
});

describe('suggested names', () => {
  test.each([
    ['a listbox', {}],
    ['no role', { isListbox: false }],
    ['no role, no test id', { isListbox: false, hasTestId: false }],
    ['no role, no id', { isListbox: false, hasId: false }],
    ['a role alone', { hasId: false, hasTestId: false }],
  ])('%s: not to be covered, and not mistaken for the poster', (_, how) => {
    show(`<div class="composer"><div>${editor(['Hi @an'])}${suggestions('ann', how)}</div>${toolbar('tweetButtonInline')}</div>${me}`);
    expect(draft()).toMatchObject({ account: 'me' });
    const row = document.querySelector('[data-testid="UserAvatar-Container-ann"]')?.parentElement;
    expect(x.overlays(document).some((overlay) => overlay.contains(row ?? null))).toBe(true);
  });

  test('people beside the page are not the poster either', () => {
    show(`<main><div data-testid="primaryColumn"><div class="composer">${editor(['Hi'])}${toolbar('tweetButtonInline')}</div></div><div data-testid="sidebarColumn"><div data-testid="UserCell">${avatar('ann')}</div></div></main>${me}`);
    expect(draft()).toMatchObject({ account: 'me' });
  });
});

describe('a thread whose toolbar is inside the part being written', () => {
  test.each([0, 1, 2])('part %d of three: all parts share one region, which holds every part', (active) => {
    show(`<div role="dialog" aria-modal="true">${thread(['a', 'b', 'c'], active)}</div>`, '/compose/post');
    const regions = new Set(x.composers(document).map(({ region }) => region));
    expect([...regions].map((region) => region.className)).toEqual(['thread']);
    expect(drafts()).toMatchObject([{ kind: 'thread', account: 'me' }, { kind: 'thread', account: 'me' }, { kind: 'thread', account: 'me' }]);
  });
});

test.each([
  ['the inner box', '<div role="dialog"><div data-testid="mask"></div><div role="dialog" aria-modal="true" id="it"></div></div>'],
  ['the outer box', '<div role="dialog" aria-modal="true" id="it"><div data-testid="mask"></div><div role="dialog"></div></div>'],
  ['both', '<div role="dialog" aria-modal="true"><div data-testid="mask"></div><div role="dialog" aria-modal="true" id="it"></div></div>'],
  ['none but for what darkens the page', '<div role="dialog" id="it"><div data-testid="mask"></div><div role="dialog"></div></div>'],
  ['a dialog that is not', '<div role="dialog"></div>'],
])('what is modal: %s', (_, markup) => {
  show(markup);
  expect(x.modal(document) ?? null).toBe(document.querySelector('#it'));
});

describe('who may write long posts', () => {
  const words = 'word '.repeat(60).trim();
  const withButton = (attributes: string): Draft | undefined => {
    show(`<div class="composer">${avatar('me')}${editor([words])}<div data-testid="toolBar"><button data-testid="tweetButtonInline" ${attributes}>Post</button></div></div>`);
    return draft();
  };
  test('anybody whose Post button stays enabled beyond 280 characters', () => {
    expect(withButton('')?.limit).toBe(25_000);
    expect(withButton('disabled aria-disabled="true"')?.limit).toBe(280);
    expect(withButton('aria-disabled="true"')?.limit).toBe(280);
  });
  test('a short draft does not tell', () => {
    show(composer(['short']));
    expect(draft()?.limit).toBe(280);
  });
});

describe('pages that the coach cannot read', () => {
  const xWeb = '<script type="text/plain" src="https://abs.twimg.com/x-web/assets/index-a.js"></script>';
  test.each([
    ['X’s new page, by its script', `${xWeb}<main><div data-timeline-entry="a"><p>Hello</p></div><textarea></textarea></main>`, 'new-page'],
    ['X’s new page, by a style sheet', '<link rel="modulepreload" href="/x-web/assets/a.js"><main></main>', 'new-page'],
    ['X’s new page, by its entries', '<main><div data-timeline-entry="a"></div></main>', 'new-page'],
    ['nobody logged in', '<main></main><a data-testid="loginButton" href="/login">Log in</a>', 'logged-out'],
    ['nobody logged in, without a test id', '<main data-testid="primaryColumn"></main><a href="/i/flow/login">Log in</a>', 'logged-out'],
    ['somebody logged in who may add an account', `${me}<a href="/i/flow/login">Add an existing account</a>`, undefined],
    ['entries in the old page', `${me}<div data-timeline-entry="a"></div>`, undefined],
    ['nothing yet', '<div id="react-root"></div>', undefined],
  ])('%s', (_, markup, stranger) => {
    show(markup);
    expect(x.strangeness(document)).toBe(stranger);
    expect(x.composers(document)).toEqual([]);
    expect(posts()).toEqual([]);
    expect(read('/ann')).toBeUndefined();
  });
});
