import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x.ts';
import { avatar, composer, countLink, editor, inlineReply, post, profile, quotePreview, schema, thread, toolbar } from './markup.ts';
import { counted, countsOf, type Counted } from '../support/counted.ts';

const show = (markup: string, language = 'en'): void => {
  document.documentElement.lang = language;
  document.body.innerHTML = markup;
};
const drafts = (): readonly unknown[] => x.composers(document).map(x.readDraft);
const first = (): Composer => {
  const [found] = x.composers(document);
  if (found === undefined) throw new Error('no composer');
  return found;
};
const strings = (start: number, end: number): readonly string[] | undefined => x.rangesOf(first(), start, end)?.map(String);
const column = (author: string, words: string): string => `<section>${post({ id: '1', author, text: 'p' })}${inlineReply([words])}</section>`;
const counts = (handle: string): string => countLink(`/${handle}/following`, '1,207', 'Following') + countLink(`/${handle}/verified_followers`, '12.8K', 'Followers');
const at = (path: string): URL => new URL(path, 'https://x.com');
const read = (path: string): Counted | undefined => {
  const analysis = x.readProfile(document, at(path));
  return analysis && counted(analysis);
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

describe('addresses', () => {
  test.each([['https://x.com/home', true], ['https://twitter.com/a', true], ['https://pro.x.com/', true], ['http://x.com/', false], ['https://x.com.example/', false], ['https://netflix.com/', false]])('%s is of X: %s', (address, isOfX) => {
    expect(x.recognises(document, new URL(address))).toBe(isOfX);
  });

  test.each([['/home', 'composer'], ['/compose/post', 'composer'], ['/ann/status/20', 'composer'], ['/ann', 'profile'], ['/ann/with_replies', 'profile'], ['/messages', undefined], ['/i/grok', undefined], ['/ann/followers', undefined], ['/settings/profile', undefined]])('at %s it expects %s', (path, expected) => {
    expect(x.expects(at(path))).toBe(expected);
  });
});

describe('composers', () => {
  test('home: text by blocks, region around toolbar and Post, account from the avatar', () => {
    show(`<main><div data-testid="primaryColumn">${composer([['Hello ', '@jack', ' #tag'], '', 'last'])}<section>${post({ id: '20', author: 'ann', text: 'Hi' })}</section></div></main>`);
    expect(drafts()).toEqual([{ text: 'Hello @jack #tag\n\nlast', kind: 'post', media: { count: 0, described: 0 }, poll: false, linkCard: false, limit: 280, parent: undefined, account: 'me' }]);
    expect(first().region.className).toBe('composer');
  });

  test('two composers with the same test id stay separate, each with its own text', () => {
    show(`<div role="dialog"><div data-testid="mask"></div><div role="dialog" aria-modal="true">${composer(['In the modal'], '', 'tweetButton')}</div></div><main>${composer(['At home'])}</main>`);
    expect(drafts()).toMatchObject([{ text: 'In the modal', kind: 'post' }, { text: 'At home', kind: 'post' }]);
  });

  test('identical parts of a thread stay separate', () => {
    show(`<div role="dialog"><div><div>${avatar('me')}${editor(['Same'], 0)}</div><div>${avatar('me')}${editor(['Same'], 1)}<div data-testid="attachments"><img src="blob:a" alt=""></div></div></div>${toolbar('tweetButton')}</div>`);
    const texts = ['Same', 'Same'];
    expect(drafts()).toMatchObject([{ kind: 'thread', part: { index: 0, texts }, media: { count: 0 } }, { kind: 'thread', part: { index: 1, texts }, media: { count: 1, described: 0 } }]);
  });

  test('a reply in a dialog to a post that mentions the writer', () => {
    show(`<main>${composer([''])}${post({ id: '1', author: 'other', text: 'behind' })}</main><div role="dialog" aria-modal="true">${post({ id: '20', author: 'ann', text: 'For <a href="/me">@Me</a> <img alt="🌿">' })}${composer(['Yes'], '', 'tweetButton')}</div>`);
    expect(drafts()[1]).toMatchObject({ kind: 'reply', parent: { author: 'ann', text: 'For @Me 🌿', isOwn: false, mentionsMe: true } });
    expect(drafts()[0]).toMatchObject({ kind: 'post', parent: undefined });
  });

  test('an inline reply without a toolbar answers the post that the page is about', () => {
    show(`<div data-testid="primaryColumn">${post({ id: '1', author: 'above', text: 'a' })}${post({ id: '2', author: 'me', text: 'b', tabindex: -1 })}${inlineReply(['Hm'])}${post({ id: '3', author: 'below', text: 'c' })}</div>`);
    expect(drafts()).toMatchObject([{ text: 'Hm', kind: 'reply', parent: { author: 'me', isOwn: true } }]);
    expect(first().region.dataset['testid']).toBe('inline_reply_offscreen');
  });

  test('a quote: the quoted post is the parent, its pictures are not the writer’s', () => {
    show(`<div role="dialog">${composer(['So true'], quotePreview('ann', 'Hi there'), 'tweetButton')}</div>`);
    expect(drafts()).toMatchObject([{ kind: 'quote', media: { count: 0 }, parent: { author: 'ann', text: 'Hi there' } }]);
  });

  test('own pictures with and without a description, videos, poll, link card, long posts', () => {
    const attachments = '<div data-testid="attachments"><img src="blob:a" alt="A ruler against a chain"><img src="blob:b" alt="Image"><video src="blob:c"></video><button data-testid="removePollButton"></button><div data-testid="card.wrapper"><img src="https://x/y"></div></div>';
    show(`<div>${avatar('me')}<div>${editor(['Look'])}${attachments}</div>${toolbar('tweetButtonInline', '<div data-testid="dual-phase-countdown-circle"></div>')}</div>`);
    expect(drafts()).toMatchObject([{ media: { count: 3, described: 2 }, poll: true, linkCard: true, limit: 25_000 }]);
  });

  test('X Pro: no test id on Post, and replies in the columns', () => {
    show(`<div data-testid="drawerAnimatedDiv"><h2>Post</h2><div class="composer">${avatar('me')}${editor(['Drawer'])}<div data-testid="toolBar"></div><button>Post</button></div></div><main>${column('ann', 'to ann')}${column('bob', 'to bob')}</main>`);
    expect(drafts()).toMatchObject([{ text: 'Drawer', kind: 'post' }, { text: 'to ann', parent: { author: 'ann' } }, { text: 'to bob', parent: { author: 'bob' } }]);
    expect(first().region.className).toBe('composer');
  });

  test('the mobile web’s textarea, as the element itself or inside it', () => {
    show(`<div>${avatar('me')}<textarea data-testid="tweetTextarea_0">On\nthe bus</textarea></div>`);
    expect(drafts()).toMatchObject([{ text: 'On\nthe bus', kind: 'post' }]);
    show('<div data-testid="tweetTextarea_0_label"><textarea>In</textarea></div>');
    expect(drafts()).toMatchObject([{ text: 'In' }]);
  });

  test.each([
    ['messages', editor(['hi']).replaceAll('tweetTextarea_0', 'dmComposerTextInput')],
    ['articles', editor(['hi']).replaceAll('tweetTextarea_0', 'composer')],
    ['Grok', '<textarea placeholder="Ask anything">hi</textarea>'],
    ['search', '<input data-testid="SearchBox_Search_Input" value="hi">'],
    ['settings', '<form><input type="password" value="hi"><textarea name="description">hi</textarea></form>'],
    ['an empty page', ''],
  ])('%s: no composer', (_, markup) => {
    show(markup);
    expect(x.composers(document)).toEqual([]);
  });
});

describe('ranges', () => {
  test('cover split text and several lines', () => {
    show(composer([['Rain ', '😀', ' for ', '@ann'], 'and more']));
    expect(strings(5, 7)).toEqual(['😀']);
    expect(strings(8, 16)).toEqual(['for @ann']);
    expect(strings(12, 20)).toEqual(['@ann', 'and']);
    expect(strings(99, 120)).toEqual([]);
  });
});

describe('writing', () => {
  test('a textarea gets the text, and its framework notices', async () => {
    show('<textarea data-testid="tweetTextarea_0">old</textarea>');
    const heard: string[] = [];
    first().element.addEventListener('input', ({ target }) => heard.push((target as HTMLTextAreaElement).value));
    expect(await x.writeEdits(first(), 'old', [{ start: 0, end: 3, text: 'new\r\nlines' }])).toBe('written');
    expect(heard).toEqual(['new\nlines']);
  });

  test('an editor that ignores the paste stays unchanged', async () => {
    show(composer(['old']));
    expect(await x.writeEdits(first(), 'old', [{ start: 0, end: 3, text: 'new' }])).toBe('unchanged');
    expect(drafts()).toMatchObject([{ text: 'old' }]);
  });

  test('a composer that is gone is left alone', async () => {
    show(composer(['old']));
    const gone = first();
    show('');
    expect(x.readDraft(gone)).toBeUndefined();
    expect(await x.writeEdits(gone, 'old', [{ start: 0, end: 3, text: 'new' }])).toBe('unchanged');
  });
});

describe('posting', () => {
  const scheduled = '<div data-testid="scheduledTweetIndicator">Will send on Fri, Nov 27</div>';
  const canPost = (): readonly boolean[] => x.composers(document).map(x.canPost);
  const inDialog = (inside: string): string => `<div role="dialog" aria-modal="true">${inside}</div>`;

  test('what is to be sent later is not posted now, in a dialog, on home, or in any part of a thread', () => {
    show(inDialog(`<div>${scheduled}${composer(['Gate 4'], '', 'tweetButton')}</div>`));
    expect(canPost()).toEqual([false]);
    show(composer(['Gate 4'], scheduled));
    expect(canPost()).toEqual([false]);
    show(inDialog(`${scheduled}${thread(['Gate 4', 'Gate 5', 'Gate 6'], 1)}`));
    expect(canPost()).toEqual([false, false, false]);
  });

  test('another composer that sends later makes no difference', () => {
    show(`<main>${composer(['Gate 4'])}</main>${inDialog(`${scheduled}${composer(['Gate 5'], '', 'tweetButton')}`)}`);
    expect(canPost()).toEqual([true, false]);
    show(`<main>${scheduled}${composer(['Gate 4'])}</main>${inDialog(thread(['Gate 5', 'Gate 6'], 0))}`);
    expect(canPost()).toEqual([false, true, true]);
  });
});

describe('profiles', () => {
  test('the numbers shown, if there is nothing better', () => {
    show(profile({ handle: 'Ann_1', counts: counts('Ann_1') }));
    expect(read('/ann_1')).toEqual({ handle: 'Ann_1', isOwn: false, isProtected: false, showsReplies: false, name: 'Ann 🌿 @home', bio: 'Maps 🗺️ and walks', site: 'ann.example', followers: { value: 12_800, uncertainty: 100 }, following: { value: 1_207, uncertainty: 0 } });
  });

  test.each(['app', 'server'] as const)('exact numbers first, in the shape used by the %s', (shape) => {
    show(profile({ handle: 'ann', counts: counts('ann') }) + schema('other', 5, 5) + schema('Ann', 12_846, '1207', shape));
    expect(read('/ann')).toMatchObject({ followers: { value: 12_846, uncertainty: 0 }, following: { value: 1_207, uncertainty: 0 } });
  });

  test.each([
    ['of another profile', schema('other', 5, 5)],
    ['that is cut off', '<script type="application/ld+json">{"@type":"ProfilePage","mainEnt</script>'],
    ['with impossible counts', schema('ann', '1e999', -5)],
    ['that contradicts the page', schema('ann', 99_000, 3)],
    ['of no known shape', '<script type="application/ld+json">[null,3,{"@type":"ProfilePage"}]</script>'],
  ])('a schema %s is ignored', (_, markup) => {
    show(profile({ handle: 'ann', counts: counts('ann') }) + markup);
    expect(read('/ann')).toMatchObject({ followers: { value: 12_800 }, following: { value: 1_207 } });
  });

  test.each([
    ['id', '12,3\u00a0rb', 12_300], ['es', '1,2\u00a0M', 1_200_000], ['tr', '12,8\u00a0B', 12_800], ['de', '12.846', 12_846], ['ja', '1.2万', 12_000], ['ar', '١٢٫٨\u00a0ألف', 12_800],
  ])('numbers in %s: %s', (language, shown, value) => {
    show(profile({ handle: 'ann', counts: `<a href="/ann/verified_followers"><span><span>Label</span></span> <span><span>${shown}</span></span></a>` }), language);
    expect(read('/ann')?.followers?.value).toBe(value);
  });

  test('unknown is not zero, and zero is known', () => {
    show(profile({ handle: 'ann' }));
    expect(read('/ann')).toMatchObject({ followers: undefined, following: undefined });
    show(profile({ handle: 'ann', counts: countLink('/ann/followers', '0', 'Followers') }));
    expect(read('/ann')?.followers).toEqual({ value: 0, uncertainty: 0 });
  });

  test.each(['/bob', '/home', '/ann/status/20', '/ann/followers', '/i/grok', '/'])('at %s there is no profile of @ann', (path) => {
    show(profile({ handle: 'ann', counts: counts('ann') }));
    expect(read(path)).toBeUndefined();
  });

  test('numbers of another profile under the right name are ignored', () => {
    show(profile({ handle: 'ann', counts: counts('bob') }));
    expect(read('/ann')?.followers).toBeUndefined();
  });

  test('one’s own, protected', () => {
    show(profile({ handle: 'ann', badge: '<svg data-testid="icon-lock"></svg>' }) + '<a data-testid="AppTabBar_Profile_Link" href="/Ann"></a>');
    expect(read('/ann')).toMatchObject({ isOwn: true, isProtected: true });
  });
});

describe('viewer', () => {
  test('is found by the profile link, otherwise by the account switcher', () => {
    show(`<button data-testid="SideNav_AccountSwitcher_Button">${avatar('pro_me')}</button>`);
    expect(x.viewer(document)).toBe('pro_me');
    document.body.insertAdjacentHTML('beforeend', '<a data-testid="AppTabBar_Profile_Link" href="/me"></a>');
    expect(x.viewer(document)).toBe('me');
    show('');
    expect(x.viewer(document)).toBeUndefined();
  });
});

describe('posts on screen', () => {
  test('text, links and exact counts; a quoted post’s text is not part of the post', () => {
    const quote = '<div role="link"><div data-testid="User-Name">Bob@bob<time datetime="2020-01-01T00:00:00.000Z"></time></div><div data-testid="tweetText">quoted</div></div>';
    const link = '<a href="https://t.co/a"><span aria-hidden="true">https://</span>ann.example/a/lo<span aria-hidden="true">ng</span><span aria-hidden="true">…</span></a>';
    show(post({ id: '20', author: 'ann', text: `See ${link} <img alt="🌿"> <a href="https://x.com/hashtag/a">#a</a>`, after: quote }));
    const posts = x.readPosts(document);
    expect(posts.map(countsOf)).toEqual([{ replies: 76, reposts: 234, likes: 2378, views: 1_122_900 }]);
    expect(posts).toMatchObject([{
      id: '20', author: 'ann', text: 'See https://ann.example/a/long 🌿 #a', links: ['https://ann.example/a/long'], isQuote: true, isReply: false, isRepost: false, isPinned: false, isPromoted: false,
      postedAt: Date.parse('2026-11-20T10:00:00.000Z'),
    }]);
  });

  test('pinned, reposted, replies, advertisements', () => {
    const bare = post({ id: '5', author: 'shop', text: 'Buy' }).replace(/<time.*?<\/time>/, '');
    show([
      post({ id: '1', author: 'ann', text: 'a', before: '<div data-testid="socialContext">Disematkan</div>' }),
      post({ id: '2', author: 'ann', text: 'b', before: '<a href="/bob"><span data-testid="socialContext">Bob memposting ulang</span></a>' }),
      post({ id: '3', author: 'ann', text: 'c', before: '<div>Membalas <a href="/bob">@bob</a></div>' }),
      `<div data-testid="placementTracking">${bare}</div>`,
    ].join(''));
    const kinds = x.readPosts(document).map(({ id, isPinned, isRepost, isPromoted }) => [id, isPinned, isRepost, isPromoted]);
    expect(kinds).toEqual([['1', true, false, false], ['2', false, true, false], ['3', false, false, false], ['5', false, false, true]]);
  });

  test('posts below the one that the page is about are replies', () => {
    show(post({ id: '1', author: 'a', text: '1' }) + post({ id: '2', author: 'b', text: '2', tabindex: -1 }) + post({ id: '3', author: 'c', text: '3' }));
    expect(x.readPosts(document).map(({ isReply }) => isReply)).toEqual([false, false, true]);
  });
});

describe('elements that contain nothing but a post', () => {
  const anna = post({ id: '1', author: 'anna', text: 'p' });
  test.each([
    ['a post', anna, 'article', true],
    ['a piece of one', anna, 'article *', true],
    ['a box around one', `<div id="it"><div>${anna}</div></div>`, '#it', true],
    ['a box with a post and a composer', `<div id="it">${anna}${inlineReply(['a'])}</div>`, '#it', false],
    ['a dialog around a post', `<div id="it"><div role="dialog">${anna}</div></div>`, '#it', false],
    ['a composer', composer(['a']), '[contenteditable]', false],
  ])('%s', (_, markup, selector, isPost) => {
    show(markup);
    const node = document.querySelector(selector);
    expect(node && x.isPost(node)).toBe(isPost);
  });
});

describe('a hostile or half-loaded page', () => {
  const clobbers = ['parentElement', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'textContent', 'contains', 'nodeType', 'children', 'compareDocumentPosition'].map((name) => `<input name="${name}"><img name="${name}">`).join('');

  test('forms whose inputs hide their own members', () => {
    show(`<form>${clobbers}<div data-testid="primaryColumn"><form>${clobbers}${composer(['Still read'])}</form></div></form>`);
    expect(drafts()).toMatchObject([{ text: 'Still read', kind: 'post', account: 'me' }]);
    expect(x.readPosts(document)).toEqual([]);
    expect(read('/ann')).toBeUndefined();
  });

  test.each([
    ['an editor without blocks', '<div data-testid="tweetTextarea_0" contenteditable="true"></div>', [undefined]],
    ['a label alone', '<div data-testid="tweetTextarea_0_label" contenteditable="true"></div>', []],
    ['a test id that only begins alike', '<div data-testid="tweetTextarea_x" contenteditable="true"></div>', []],
  ])('%s', (_, markup, expected) => {
    show(markup);
    expect(drafts()).toEqual(expected);
  });

  test('empty articles', () => {
    show('<article data-testid="tweet"></article><article data-testid="tweet"><a href="/ann/status/x"></a></article>');
    expect(x.readPosts(document)).toEqual([]);
  });

  test('of hundreds of boxes, only some are read', () => {
    show(Array.from({ length: 300 }, () => composer(['x'])).join(''));
    expect(x.composers(document).length).toBeLessThan(100);
  });
});

describe('dark or light', () => {
  test.each([['rgb(255, 255, 255)', false], ['rgb(0, 0, 0)', true], ['rgb(5, 5, 5)', true], ['rgb(21, 32, 43)', true], ['', false]])('%s', (colour, isDark) => {
    document.body.style.backgroundColor = colour;
    expect(x.isDark(document)).toBe(isDark);
  });
});
