import { beforeEach, describe, expect, test } from 'vitest';
import { bluesky } from '../../src/sites/bluesky.ts';
import { postIn, profileIn, timeOf } from '../../src/sites/bluesky/addresses.ts';
import { placeOf, pointAt } from '../../src/sites/bluesky/editor.ts';
import type { Composer } from '../../src/sites/site.ts';
import { counted, countsOf } from '../support/counted.ts';
import * as markup from './bluesky/markup.ts';

const { answering, autolink, avatar, composer, drawnAvatar, editor, feedPost, video, videoDialog, fromFeed, gif, hidden, labelsDialog, linkCard, me, mention, navigation, paragraph, part, photos, pinned, post, profile, quote, quotedPost, replyTo, reposted } = markup;

const show = (inside: string, language = 'en'): void => {
  document.documentElement.lang = language;
  document.body.innerHTML = inside;
};
const drafts = (): readonly unknown[] => bluesky.composers(document).map(bluesky.readDraft);
const first = (): Composer => {
  const [found] = bluesky.composers(document);
  if (found === undefined) throw new Error('no composer');
  return found;
};
const read = (path: string) => {
  const found = bluesky.readProfile(document, new URL(path, 'https://bsky.app'));
  return found && counted(found);
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('addresses', () => {
  test.each([['https://bsky.app/', true], ['http://bsky.app/', false], ['https://bsky.app.example/', false], ['https://bsky.social/', false]])('%s: %s', (address, isBluesky) => {
    expect(bluesky.recognises(document, new URL(address))).toBe(isBluesky);
  });

  test.each([
    ['/profile/ana.bsky.social', 'profile'], ['/profile/ana.bsky.social/', 'profile'], ['/profile/did:plc:abc234', 'profile'], ['/profile/ana.bsky.social/post/3jzfcijpj2z2a', undefined],
    ['/profile/ana.bsky.social/followers', undefined], ['/profile/ana.bsky.social/lists/x', undefined], ['/', undefined], ['/messages', undefined], ['/settings', undefined],
  ])('%s is expected to show: %s', (path, expected) => {
    const url = new URL(path, 'https://bsky.app');
    expect(bluesky.expects(url)).toBe(expected);
    expect(bluesky.mayShowProfile(url)).toBe(expected === 'profile');
  });

  test('whose profile or post an address shows', () => {
    expect(profileIn('https://bsky.app/profile/Ana.bsky.social?x=1')).toBe('Ana.bsky.social');
    expect(profileIn('/profile/did%3Aplc%3Aabc')).toBe('did:plc:abc');
    expect(postIn('/profile/ana.bsky.social/post/3jzfcijpj2z2a/liked-by')).toEqual({ author: 'ana.bsky.social', id: '3jzfcijpj2z2a' });
    expect(postIn('/profile/ana.bsky.social/feed/maps')).toBeUndefined();
  });

  test('a post’s id contains its time; other ids do not', () => {
    expect(new Date(timeOf('3jzfcijpj2z2a') ?? 0).toISOString().slice(0, 7)).toBe('2023-06');
    expect(timeOf('2222222222222')).toBe(0);
    for (const id of ['self', '3jzfcijpj2z2', '3jzfcijpj2z2a1', 'zzzzzzzzzzzzz', '3JZFCIJPJ2Z2A']) expect(timeOf(id)).toBeUndefined();
  });
});

describe('composers', () => {
  test('one in the dialog, with the account from the navigation', () => {
    show(navigation('Saddle.example') + post('Hello there'));
    expect(drafts()).toEqual([{ text: 'Hello there', kind: 'post', media: { count: 0, described: 0 }, poll: false, linkCard: false, limit: 300, parent: undefined, site: 'bluesky', account: 'bluesky:saddle.example' }]);
    expect(first().region.dataset['testid']).toBe('composePostView');
  });

  test('the account is unknown without a navigation, or with a handle that is no longer valid', () => {
    show(post('a'));
    expect(drafts()).toMatchObject([{ account: undefined, site: 'bluesky' }]);
    show(navigation('handle.invalid') + post('a'));
    expect(drafts()).toMatchObject([{ account: undefined }]);
    show(navigation(me) + post('a'));
    expect(drafts()).toMatchObject([{ account: undefined }]);
  });

  test('lines, empty lines, breaks within a line, mentions and links are read as they are', () => {
    const lines = ['Rain & <wind>', '', paragraph('Thanks ', mention('ana.bsky.social'), '<br>', autolink('example.com/map'), '<br class="ProseMirror-trailingBreak">'), paragraph()];
    show(composer({ parts: [part({ lines })] }));
    expect(drafts()).toMatchObject([{ text: 'Rain & <wind>\n\nThanks @ana.bsky.social\nexample.com/map\n' }]);
  });

  test('the parts of a thread share a region; each has its own pictures', () => {
    show(composer({ parts: [part({ lines: ['One'], below: photos(false) }), part({ lines: ['Two'] }), part({ lines: [''] })] }));
    const texts = ['One', 'Two', ''];
    expect(drafts()).toMatchObject([
      { kind: 'thread', text: 'One', part: { index: 0, texts }, media: { count: 1, described: 0 } },
      { kind: 'thread', text: 'Two', part: { index: 1, texts }, media: { count: 0 } },
      { kind: 'thread', text: '', part: { index: 2, texts } },
    ]);
    const regions = new Set(bluesky.composers(document).map(({ region }) => region));
    expect(regions.size).toBe(1);
  });

  test.each([
    ['a role', undefined],
    ['no role, as before', 'tabindex="0"'],
  ])('a reply whose box has %s: the parent has words, but no author', (_, attributes) => {
    show(navigation('me.example') + post('Yes', { reply: replyTo('Ana 🌿', 'When does it open, @me.example?', attributes === undefined ? {} : { attributes }) }));
    expect(drafts()).toMatchObject([{ kind: 'reply', parent: { author: undefined, text: 'When does it open, @me.example?', isOwn: false, mentionsMe: true } }]);
    expect(drafts()).not.toMatchObject([{ parent: { isPartial: true } }]);
  });

  test('a reply to oneself is recognised by the DID in both pictures', () => {
    show(navigation('me.example') + post('And then', { reply: replyTo('Me', 'First', { picture: avatar(me) }) }));
    expect(drafts()).toMatchObject([{ kind: 'reply', parent: { author: 'bluesky:me.example', isOwn: true } }]);
    show(navigation('me.example') + post('And then', { reply: replyTo('Ana', 'First', { picture: drawnAvatar }), own: drawnAvatar }));
    expect(drafts()).toMatchObject([{ kind: 'reply', parent: { author: undefined, isOwn: false, text: 'First' } }]);
    show(navigation('me.example') + post('And then', { reply: replyTo('Ana', 'First'), own: drawnAvatar }));
    expect(drafts()).toMatchObject([{ kind: 'reply', parent: { isOwn: false } }]);
  });

  test('an answered post with a picture but no words is only partly read', () => {
    show(post('Oh', { reply: replyTo('Ana', '', { more: '<div><img src="https://cdn.bsky.app/img/feed_thumbnail/plain/x"></div>' }) }));
    expect(drafts()).toMatchObject([{ kind: 'reply', parent: { text: '', isPartial: true } }]);
  });

  test('while a post is being sent, the spinner and the words above it are not an answered post', () => {
    show(post('Sending', { isSending: true }));
    expect(drafts()).toMatchObject([{ kind: 'post', parent: undefined }]);
  });

  test('a quote: its author by picture and handle, its words without name and age', () => {
    show(navigation('me.example') + post('So true', { below: quote('ana.bsky.social', 'A map is a promise') }));
    expect(drafts()).toMatchObject([{ kind: 'quote', linkCard: false, parent: { author: 'bluesky:ana.bsky.social', text: 'A map is a promise', isOwn: false, mentionsMe: false } }]);
    show(navigation('me.example') + post('So true', { below: quote('me.example', '', { below: '<img src="https://cdn.bsky.app/img/feed_thumbnail/plain/y">', isRemovable: false }) }));
    expect(drafts()).toMatchObject([{ kind: 'quote', media: { count: 0 }, parent: { author: 'bluesky:me.example', text: '', isPartial: true, isOwn: true } }]);
  });

  test('a quote in the second part of a thread belongs to that part only', () => {
    show(composer({ parts: [part({ lines: ['One'] }), part({ lines: ['Two'], below: quote('ana.bsky.social', 'Quoted') })] }));
    expect(drafts()).toMatchObject([{ parent: undefined }, { parent: { author: 'bluesky:ana.bsky.social' } }]);
  });

  test('a link card is not a quote', () => {
    show(post('Look example.com/x', { below: linkCard('example.com') }));
    expect(drafts()).toMatchObject([{ kind: 'post', linkCard: true, parent: undefined }]);
  });

  test('an address or a handle in the text is neither a link card nor a quote', () => {
    show(composer({ parts: [part({ lines: [paragraph(autolink('example.com')), paragraph(mention('ana.bsky.social'))] })] }));
    expect(drafts()).toMatchObject([{ kind: 'post', linkCard: false }]);
  });

  test.each([
    ['pictures', photos(true, false, false), 3, 1],
    ['a GIF without', gif(false), 1, 0],
    ['a GIF with', gif(true), 1, 1],
    ['a video, whose description cannot be seen', video, 1, 1],
    ['nothing', '', 0, 0],
  ])('descriptions of %s', (_, below, count, described) => {
    show(post('Look', { below }));
    expect(drafts()).toMatchObject([{ media: { count, described } }]);
  });

  test.each([
    ['is chosen', 'Labels', ''],
    ['is there', 'Labels added', ''],
    ['is being chosen', 'Labels', labelsDialog],
  ])('a label that %s is not text, a link card or a quote', (_, labels, dialog) => {
    show(post('Look', { below: photos(true), labels }) + dialog);
    expect(drafts()).toEqual([{ text: 'Look', kind: 'post', media: { count: 1, described: 1 }, poll: false, linkCard: false, limit: 300, parent: undefined, site: 'bluesky', account: undefined }]);
  });

  test('while a video is being described, the description is not read', () => {
    show(post('Look', { below: video }) + videoDialog);
    expect(drafts()).toMatchObject([{ text: 'Look', linkCard: false, media: { count: 1, described: 1 } }]);
    expect(bluesky.modal(document)?.getAttribute('aria-label')).toBe('Video settings');
  });

  test('suggested names are not a quote', () => {
    show(post('Thanks @an', { below: `<div data-tippy-root><div><div>${avatar('did:plc:ana')}<span>Ana</span><span>@ana.bsky.social</span></div></div></div>` }));
    expect(drafts()).toMatchObject([{ kind: 'post', parent: undefined }]);
  });

  test.each([
    ['messages', '<textarea>hi</textarea>'],
    ['an editor elsewhere', editor('hi')],
    ['an editor in another dialog', `<div role="dialog" aria-modal="true">${editor('hi')}</div>`],
    ['search', '<input role="search" value="hi">'],
    ['a hidden composer', hidden(post('hi'))],
    ['an empty page', ''],
  ])('%s: no composer', (_, inside) => {
    show(inside);
    expect(bluesky.composers(document)).toEqual([]);
  });

  test('a draft with words outside the lines cannot be read', () => {
    show(post('a').replace('</p>', '</p>stray'));
    expect(drafts()).toEqual([undefined]);
  });
});

describe('positions in the text', () => {
  const lines = ['Rain 😀', '', paragraph('for ', mention('ana.example'), '<br>', autolink('a.example'), ' end')];
  const text = 'Rain 😀\n\nfor @ana.example\na.example end';
  const words = (start: number, end: number): readonly string[] | undefined => bluesky.rangesOf(first(), start, end)?.map(String);
  const at = (found: string): readonly [number, number] => [text.indexOf(found), text.indexOf(found) + found.length];

  test('ranges cover emoji, lines, mentions and links', () => {
    show(composer({ parts: [part({ lines })] }));
    expect(drafts()).toMatchObject([{ text }]);
    expect(words(...at('😀'))).toEqual(['😀']);
    expect(words(...at('@ana.example'))).toEqual(['@ana.example']);
    expect(words(...at('a.example end'))).toEqual(['a.example end']);
    expect(words(...at('Rain 😀\n\nfor'))).toEqual(['Rain 😀', 'for']);
    expect(words(900, 910)).toEqual([]);
  });

  test('every offset maps to a position and back, except inside a mention', () => {
    show(composer({ parts: [part({ lines })] }));
    const { element } = first();
    const inside = [text.indexOf('@ana') + 1, text.indexOf('@ana') + '@ana.example'.length - 1] as const;
    for (let place = 0; place <= text.length; place++) {
      const { node, offset } = pointAt(element, place);
      const back = placeOf(element, node, offset);
      expect(back).toBe(place >= inside[0] && place <= inside[1] ? inside[1] + 1 : place);
    }
    expect(placeOf(element, element, 1)).toBe(text.indexOf('\n') + 1);
    expect(placeOf(element, document.body, 0)).toBeUndefined();
  });
});

describe('posting', () => {
  test('Post is the button and whatever is in it, nothing else', () => {
    show(post('a'));
    expect(bluesky.isPostButton(document.querySelector('[data-testid="composerPublishBtn"] div') ?? document.body)).toBe(true);
    expect(bluesky.isPostButton(document.querySelector('[aria-label="Cancel"]') ?? document.body)).toBe(false);
  });

  test('cannot post while the button is disabled, or while a post is being sent', () => {
    show(post('a'));
    expect(bluesky.canPost(first())).toBe(true);
    document.querySelector('[data-testid="composerPublishBtn"]')?.setAttribute('disabled', '');
    expect(bluesky.canPost(first())).toBe(false);
    show(post('a', { isSending: true }));
    expect(bluesky.canPost(first())).toBe(false);
  });

  test('an editor that ignores the paste stays unchanged', async () => {
    show(post('old'));
    expect(await bluesky.writeEdits(first(), 'old', [{ start: 0, end: 3, text: 'new' }])).toBe('unchanged');
    expect(drafts()).toMatchObject([{ text: 'old' }]);
  });
});

describe('profiles', () => {
  test('exact numbers, name and bio; the handle is the one below the name', () => {
    show(profile({ handle: 'ana.bsky.social', beside: '<div><div dir="auto">Follows you</div></div>' }));
    expect(read('/profile/ana.bsky.social')).toEqual({ handle: 'bluesky:ana.bsky.social', isOwn: false, isProtected: false, showsReplies: false, name: 'Ana 🌿 Q.', bio: 'Maps for @bob.example', followers: { value: 12_846, uncertainty: 0 }, following: { value: 391, uncertainty: 0 } });
  });

  test.each([['pengikut 12846', 12_846], ['12846 followers', 12_846], ['0 followers', 0]])('%s', (followers, value) => {
    show(profile({ handle: 'ana.bsky.social', followers }));
    expect(read('/profile/ana.bsky.social')?.followers).toEqual({ value, uncertainty: 0 });
  });

  test.each(['followers', '12 of 30 followers', '12.8K followers'])('a label that says "%s" gives no number', (followers) => {
    show(profile({ handle: 'ana.bsky.social', followers }));
    expect(read('/profile/ana.bsky.social')?.followers).toBeUndefined();
  });

  test.each([
    ['its link', 'Maps. <a href="https://example.com/map">example.com/map</a>', 'https://example.com/map'],
    ['the target of a link that is redirected and shortened', 'Maps. <a href="https://go.bsky.app/redirect?u=https%3A%2F%2Fexample.com%2Fa%2Fvery%2Flong%2Fone">example.com/a/very/lo...</a>', 'https://example.com/a/very/long/one'],
    ['the target of a link with other words', '<a href="https://example.com/">My maps</a>', 'https://example.com/'],
    ['the first of several links', '<a href="https://example.com/">example.com</a> <a href="https://example.org/">example.org</a>', 'https://example.com/'],
    ['unknown for names, tags and posts', '<a href="/profile/bob.example">@bob.example</a> <a href="/hashtag/maps">#maps</a> <a href="/profile/bob.example/post/3jzfcijpj2z2a">bsky.app/profile/b...</a>', undefined],
    ['unknown for a broken address', '<a href="https://[broken">broken</a>', undefined],
    ['unknown without a bio', '', undefined],
  ])('the website is %s', (_, bio, site) => {
    show(profile({ handle: 'ana.bsky.social', bio, posts: feedPost({ id: '3jzfcijpj2z2a', text: '<a href="https://elsewhere.example">elsewhere.example</a>' }) }));
    expect(read('/profile/ana.bsky.social')?.site).toBe(site);
  });

  test('earlier profiles stay in the page, hidden; only the visible one is read', () => {
    show(hidden(profile({ handle: 'bob.example', followers: '7 followers' })) + profile({ handle: 'ana.bsky.social' }) + hidden(profile({ handle: 'eve.example' })));
    expect(read('/profile/ana.bsky.social')?.followers?.value).toBe(12_846);
    expect(read('/profile/bob.example')).toBeUndefined();
    expect(bluesky.profileHeader(document)?.first.textContent).toContain('@ana.bsky.social');
  });

  test('an address with a DID shows the profile that has this DID', () => {
    show(profile({ handle: 'ana.bsky.social', did: 'did:plc:abc234' }));
    expect(read('/profile/did:plc:abc234')).toMatchObject({ handle: 'bluesky:ana.bsky.social' });
    expect(read('/profile/did:plc:other')).toBeUndefined();
  });

  test('is one’s own by its button, or because its account is logged in', () => {
    show(profile({ handle: 'ana.bsky.social', isOwn: true }));
    expect(read('/profile/ana.bsky.social')?.isOwn).toBe(true);
    show(navigation('ana.bsky.social') + profile({ handle: 'ana.bsky.social' }));
    expect(read('/profile/ana.bsky.social')?.isOwn).toBe(true);
    show(navigation('bob.example') + profile({ handle: 'ana.bsky.social' }));
    expect(read('/profile/ana.bsky.social')?.isOwn).toBe(false);
  });

  test('there is none without its header, at another address, or with a handle that is no longer valid', () => {
    show('<div data-testid="profileView"><div data-testid="profileHeaderDisplayName">Ana</div></div>');
    expect(read('/profile/ana.bsky.social')).toBeUndefined();
    expect(bluesky.profileHeader(document)).toBeUndefined();
    show(profile({ handle: 'ana.bsky.social' }));
    for (const path of ['/', '/profile/bob.example', '/profile/ana.bsky.social/followers', '/messages']) expect(read(path)).toBeUndefined();
    show(profile({ handle: 'handle.invalid' }));
    expect(read('/profile/handle.invalid')).toBeUndefined();
  });
});

const digits = '234567abcdefghijklmnopqrstuvwxyz';
/** The id of a post that was written at this time. */
const tid = (milliseconds: number): string => {
  let id = '';
  for (let left = milliseconds * 1000; id.length < 11; left = Math.floor(left / 32)) id = (digits[left % 32] ?? '') + id;
  return `${id}22`;
};
const noon = Date.parse('2026-11-20T12:00:00.000Z');
const [newest, middle, oldest] = [noon, noon - 60_000, noon - 120_000].map(tid) as [string, string, string];

describe('posts on screen', () => {
  test('words, links, time and counts; what is quoted is not part of the post', () => {
    const text = 'See <a href="https://example.com/map">example.com/map</a> and <a href="/profile/bob.example">@bob.example</a>';
    show(profile({ handle: 'ana.bsky.social', posts: feedPost({ id: newest, text, below: quotedPost('bob.example', oldest, 'Quoted') }) }));
    const posts = bluesky.readPosts(document);
    expect(posts).toMatchObject([{ id: newest, author: 'bluesky:ana.bsky.social', postedAt: noon, text: 'See example.com/map and @bob.example', links: ['example.com/map'], isQuote: true, isReply: false, isRepost: false, isPinned: false, isPromoted: false, isCut: false }]);
    expect(posts.map(countsOf)).toEqual([{ replies: 2, reposts: 1200, likes: 1234, views: undefined }]);
  });

  test('shortened addresses are read in full, as they were typed', () => {
    const links = [
      '<a href="https://example.com/a/very/long/path">example.com/a/very/lo...</a>',
      '<a href="https://go.bsky.app/redirect?u=https%3A%2F%2Fexample.org%2Fanother%2Flong%2Fone">example.org/another/l...</a>',
      `<a href="/profile/bob.example/post/${oldest}">bsky.app/profile/bob.e...</a>`,
      '<a href="https://[broken">broken...</a>',
    ];
    show(feedPost({ id: newest, text: `See ${links.join(' or ')} ...` }));
    expect(bluesky.readPosts(document)[0]?.text).toBe(`See https://example.com/a/very/long/path or https://example.org/another/long/one or https://bsky.app/profile/bob.example/post/${oldest} or broken... ...`);
    expect(bluesky.readPosts(document)[0]?.links).toEqual(['https://example.com/a/very/long/path', 'https://example.org/another/long/one', 'broken...']);
  });

  test('a post linked in the text is not a quote; a missing number of reposts is zero', () => {
    show(feedPost({ id: newest, text: `As <a href="/profile/bob.example/post/${oldest}">bsky.app/profile/b...</a> says`, reposts: '' }));
    expect(bluesky.readPosts(document)).toMatchObject([{ id: newest, isQuote: false, reposts: { exact: 0 } }]);
  });

  test('pinned, reposted, from a feed', () => {
    show([feedPost({ id: oldest, reason: pinned }), feedPost({ id: newest, author: 'bob.example', reason: reposted('ana.bsky.social') }), feedPost({ id: middle, reason: fromFeed })].join(''));
    expect(bluesky.readPosts(document).map(({ id, isPinned, isRepost, isReply }) => [id, isPinned, isRepost, isReply])).toEqual([[oldest, true, false, false], [newest, false, true, false], [middle, false, false, false]]);
  });

  test('a reply says so, or is newer than the post above it; otherwise a feed goes back in time', () => {
    show([feedPost({ id: newest, answers: answering('Bob') }), feedPost({ id: oldest, author: 'bob.example' }), feedPost({ id: middle })].join(''));
    expect(bluesky.readPosts(document).map(({ isReply }) => isReply)).toEqual([true, false, true]);
  });

  test('a post without words does not show whether it is a reply', () => {
    show(feedPost({ id: newest, text: '', below: '<img src="https://cdn.bsky.app/img/feed_thumbnail/plain/z">' }));
    expect(bluesky.readPosts(document)).toMatchObject([{ isReply: undefined, hasMedia: true, text: '' }]);
  });

  test('a profile shows replies if they are to others; replies to oneself are a thread', () => {
    const at = (posts: string): boolean | undefined => {
      show(profile({ handle: 'ana.bsky.social', posts }));
      return bluesky.readProfile(document, new URL('https://bsky.app/profile/ana.bsky.social'))?.showsReplies;
    };
    expect(at(feedPost({ id: oldest }) + feedPost({ id: newest }))).toBe(false);
    expect(at(feedPost({ id: oldest, author: 'bob.example' }) + feedPost({ id: newest }))).toBe(true);
    expect(at(feedPost({ id: newest, answers: answering('Bob') }))).toBe(true);
  });

  test('in a conversation, everything below the first post is a reply', () => {
    show(['postThreadItem', 'postThreadItem'].map((kind, at) => feedPost({ id: [oldest, newest][at] ?? '', kind: kind as 'postThreadItem' })).join(''));
    expect(bluesky.readPosts(document).map(({ isReply }) => isReply)).toEqual([undefined, true]);
  });

  test('posts on hidden screens are not read', () => {
    show(hidden(feedPost({ id: oldest })) + feedPost({ id: newest }));
    expect(bluesky.readPosts(document).map(({ id }) => id)).toEqual([newest]);
  });

  test('posts without an address or an author are left out', () => {
    show('<div data-testid="feedItem-by-ana.bsky.social"></div>' + feedPost({ id: newest, author: 'handle.invalid' }));
    expect(bluesky.readPosts(document)).toEqual([]);
  });
});

describe('elements that contain nothing but a post', () => {
  const ana = feedPost({ id: newest });
  test.each([
    ['a post', ana, '[data-testid^="feedItem"]', true],
    ['a piece of one', ana, '[data-testid="postText"]', true],
    ['a box around one', `<div id="it"><div>${ana}</div></div>`, '#it', true],
    ['a screen with a profile', `<div id="it">${profile({ handle: 'ana.bsky.social', posts: ana })}</div>`, '#it', false],
    ['a composer', post('a'), '[contenteditable]', false],
  ])('%s', (_, inside, selector, isPost) => {
    show(inside);
    const node = document.querySelector(selector);
    expect(node && bluesky.isPost(node)).toBe(isPost);
  });
});

describe('a hostile or half-loaded page', () => {
  const clobbers = ['parentElement', 'parentNode', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'textContent', 'contains', 'nodeType', 'children', 'childNodes', 'checkVisibility', 'compareDocumentPosition'].map((name) => `<input name="${name}"><img name="${name}">`).join('');

  test('forms whose inputs hide their own members', () => {
    show(`<form>${clobbers}${navigation('me.example')}${post('Still read')}<form>${clobbers}${profile({ handle: 'ana.bsky.social' })}</form></form>`);
    expect(drafts()).toMatchObject([{ text: 'Still read', kind: 'post', account: 'bluesky:me.example' }]);
    expect(read('/profile/ana.bsky.social')).toMatchObject({ handle: 'bluesky:ana.bsky.social' });
  });

  test('an editor without lines', () => {
    show(`<div role="dialog"><div data-testid="composePostView"><div class="ProseMirror" contenteditable="true"></div></div></div>`);
    expect(drafts()).toEqual([undefined]);
  });

  test('of hundreds of boxes, only some are read', () => {
    show(Array.from({ length: 80 }, () => post('x')).join(''));
    expect(bluesky.composers(document).length).toBeLessThan(60);
  });
});

describe('the page', () => {
  test.each([['body', 'rgb(255, 255, 255)', false], ['body', 'rgb(22, 30, 39)', true], ['html', 'rgb(0, 0, 0)', true], ['html', 'rgb(255, 255, 255)', false], ['html', '', false]])('%s painted %s is dark: %s', (where, colour, isDark) => {
    (where === 'body' ? document.body : document.documentElement).style.backgroundColor = colour;
    expect(bluesky.isDark(document)).toBe(isDark);
  });

  test('nobody is logged in, somebody is, or the page has not loaded yet', () => {
    show('<main data-testid="homeScreen"></main>');
    expect(bluesky.strangeness(document)).toBe('logged-out');
    show(navigation('me.example') + '<main data-testid="homeScreen"></main>');
    expect(bluesky.strangeness(document)).toBeUndefined();
    show('');
    expect(bluesky.strangeness(document)).toBeUndefined();
  });

  test('a prompt over the composer is modal; a hidden dialog is not', () => {
    show(post('a') + '<div role="dialog" id="question"><button>Discard</button></div>' + hidden('<div role="dialog" id="old"></div>'));
    expect(bluesky.modal(document)?.id).toBe('question');
    show(post('a'));
    expect(bluesky.modal(document)?.contains(first().region)).toBe(true);
  });
});
