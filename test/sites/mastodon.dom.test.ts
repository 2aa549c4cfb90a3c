import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer } from '../../src/sites/site.ts';
import { mastodon } from '../../src/sites/mastodon.ts';
import { counted, countsOf } from '../support/counted.ts';
import * as markup from './mastodon/markup.ts';

const { form, post, profile, versions } = markup;

const show = (inside: string): void => {
  document.body.innerHTML = inside;
};
const drafts = (): readonly unknown[] => mastodon.composers(document).map(mastodon.readDraft);
const first = (): Composer => {
  const [found] = mastodon.composers(document);
  if (found === undefined) throw new Error('no composer');
  return found;
};
/** Chooses another visibility. */
const choose = (visibility: string): void => document.querySelector('.dropdown-button svg')?.setAttribute('class', `icon icon-${visibility}`);
const ana = 'mastodon:ana@mastodon.example';
const secure = { protocol: 'https:', hostname: 'mastodon.example' };
const at = (path: string): URL => new URL(path, 'https://mastodon.example');
const read = (path: string): unknown => {
  const reading = mastodon.readProfile(document, at(path));
  return reading && counted(reading);
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('data-user-flavour');
  location.href = 'https://mastodon.example/home';
});

describe('a page is recognised as Mastodon', () => {
  test.each(['mastodon', 'mastodon-compose'])('by #%s and the script beside it, whose content is not read', (id) => {
    show(markup.app('', { id }));
    const script = document.querySelector('#initial-state');
    for (const name of ['textContent', 'innerText', 'innerHTML', 'text'])
      Object.defineProperty(script, name, {
        get: () => {
          throw new Error('it holds a token');
        },
      });
    expect(mastodon.recognises(document, secure)).toBe(true);
    show(markup.app(form({ text: 'Hello' }) + profile('4.7')));
    expect(mastodon.recognises(document, { ...secure, protocol: 'http:' })).toBe(false);
  });

  test.each([
    ['Elk', '<div id="__nuxt"></div><script id="initial-state" type="application/json">{}</script>'],
    ['Phanpy', '<div id="app"></div>'],
    ['a page about Mastodon', '<div id="mastodon">A mammal</div>'],
    ['a page without state', markup.app('', { state: '' })],
  ])('not %s', (_, inside) => {
    show(inside);
    expect(mastodon.recognises(document, secure)).toBe(false);
  });

  test('not the other front end of a fork, but its vanilla one', () => {
    show(markup.app(''));
    document.documentElement.dataset['userFlavour'] = 'glitch';
    expect(mastodon.recognises(document, secure)).toBe(false);
    document.documentElement.dataset['userFlavour'] = 'vanilla';
    expect(mastodon.recognises(document, secure)).toBe(true);
  });

  test.each([
    ['/home', undefined],
    ['/publish', 'composer'],
    ['/statuses/new', 'composer'],
    ['/share', 'composer'],
    ['/deck/publish', 'composer'],
    ['/@ana', 'profile'],
    ['/@ana@fosstodon.example/with_replies', 'profile'],
    ['/deck/@ana/media', 'profile'],
    ['/@ana/114000000000000000', undefined],
    ['/@ana/followers', undefined],
    ['/explore', undefined],
    ['/settings/profile', undefined],
  ])('at %s it expects %s', (path, expected) => {
    expect(mastodon.expects(at(path))).toBe(expected);
    expect(mastodon.mayShowProfile(at(path))).toBe(expected === 'profile' || path.endsWith('/followers'));
  });
});

describe('composers', () => {
  test('a post: text, characters left, account', () => {
    show(`<div class="compose-panel">${form({ text: 'Hello\n\nthere 😀 :blobcat:', left: '478' })}</div>`);
    expect(drafts()).toEqual([{ text: 'Hello\n\nthere 😀 :blobcat:', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 500, left: 478, parent: undefined, site: 'mastodon', account: ana }]);
    expect(first().region.className).toBe('compose-form');
  });

  test.each(['globe', 'unlock', 'lock'])('a draft with the visibility “%s” is read', (visibility) => {
    show(form({ text: 'Hello', visibility }));
    expect(drafts()).toMatchObject([{ text: 'Hello' }]);
  });

  test.each([['at', {}], ['eye', {}], ['globe', { isOld: true }]])('a message to specific people, or what may be one (%s, %j), is not read', (visibility, more) => {
    show(form({ text: 'Hello', visibility, ...more }));
    expect(drafts()).toEqual([]);
    const element = document.querySelector('textarea') ?? document.body;
    expect(mastodon.readDraft({ element, region: element })).toBeUndefined();
  });

  test('a draft that becomes a message is no longer read', () => {
    show(form({ text: 'Hello' }));
    const composer = first();
    expect(mastodon.readDraft(composer)).toBeDefined();
    choose('at');
    expect(mastodon.readDraft(composer)).toBeUndefined();
  });

  test('a composer that has left the page is not read', () => {
    show(form({ text: 'Hello' }));
    const composer = first();
    document.body.replaceChildren();
    expect(mastodon.readDraft(composer)).toBeUndefined();
  });

  test.each([
    ['descriptions of pictures', '<div class="modal-root__container" role="dialog"><textarea id="description">A ruler</textarea></div>'],
    ['the empty box of the panel', '<div class="compose-panel"><div class="compose-form"></div></div>'],
    ['search', '<div class="search"><input class="search__input" value="hi"></div>'],
    ['notes on a profile', '<div class="account__header__account-note"><textarea>Met in Oslo</textarea></div>'],
    ['reports', '<div class="report-dialog-modal__textarea"><textarea class="report-dialog-modal__textarea">spam</textarea></div>'],
  ])('%s: no composer', (_, inside) => {
    show(inside);
    expect(mastodon.composers(document)).toEqual([]);
  });

  test('neither a content warning nor the options of a poll are text; a poll is noticed', () => {
    show(form({ text: 'Which?', inside: markup.warning('food'), below: markup.poll }));
    expect(drafts()).toMatchObject([{ text: 'Which?', poll: true }]);
    expect(mastodon.composers(document)).toHaveLength(1);
  });

  test('pictures with and without a description', () => {
    show(form({ text: 'Look', below: markup.upload(true) + markup.upload(false) + markup.upload(true) }));
    expect(drafts()).toMatchObject([{ media: { count: 3, described: 2 } }]);
  });

  test.each([['12', 12], ['-3', -3], ['4,988', undefined], ['', undefined]])('a counter that says %j: %j left', (left, expected) => {
    show(form({ text: 'Hello', left }));
    expect(drafts()).toMatchObject([{ left: expected, limit: 500 }]);
  });

  test('the account is unknown if nobody is named; its domain is the one that the server calls its own', () => {
    show(form({ text: 'Hello', account: '' }));
    expect(drafts()).toMatchObject([{ account: undefined, site: 'mastodon' }]);
    for (const version of versions) {
      location.href = `https://social.ana-${version}.example/home`;
      show(form({ text: 'Hello' }) + markup.footer(version, `Ana-${version}.example`));
      expect(drafts()).toMatchObject([{ account: `mastodon:ana@ana-${version}.example` }]);
      // A narrow window has no footer.
      show(form({ text: 'Hello' }));
      expect(drafts()).toMatchObject([{ account: `mastodon:ana@ana-${version}.example` }]);
    }
  });

  test('a server’s name in Unicode does not replace its domain', () => {
    for (const version of versions) {
      location.href = 'https://xn--bcher-kva.example/home';
      show(form({ text: 'Hello' }) + markup.footer(version, 'Bücher.example'));
      expect(drafts()).toMatchObject([{ account: 'mastodon:ana@xn--bcher-kva.example' }]);
    }
  });

  test('an edit is marked as such', () => {
    show(form({ text: 'Hello', inside: markup.editing }));
    expect(drafts()).toMatchObject([{ kind: 'post', isEdit: true }]);
  });
});

describe('what a draft is about', () => {
  const parent = (): unknown => (drafts() as readonly { readonly parent: unknown }[])[0]?.parent;

  test('a reply: whom it answers, and the answered text with its paragraphs', () => {
    show(form({ text: '@noor@fosstodon.example Yes', above: markup.answering('noor@fosstodon.example', `<p>Is the ${markup.hashtag('hall')} open?<br>Asking for ${markup.mention('ana')}</p><p>See ${markup.link('https://hall.example/opening-hours-of-the-whole-year')} <img class="emojione" alt=":leaf:"></p>`) }));
    expect(drafts()).toMatchObject([{ kind: 'reply' }]);
    expect(parent()).toEqual({ author: 'mastodon:noor@fosstodon.example', text: 'Is the #hall open?\nAsking for @ana\n\nSee https://hall.example/opening-hours-of-the-whole-year :leaf:', isOwn: false, mentionsMe: true });
  });

  test('names are written in full, as the front end inserts them into a reply', () => {
    const far = '<a href="https://other.example/@bob" class="u-url mention">@<span>bob</span></a>';
    const unknown = '<a href="https://old.example/users/cat" class="u-url mention">@<span>cat</span></a>';
    show(form({ text: '@noor@fosstodon.example @bob@other.example @moss Yes', above: markup.answering('noor@fosstodon.example', `<p>${far}, ${markup.mention('moss')}, ${unknown}, <a href="https://mastodon.example/@ana" class="u-url mention">@<span>ana</span></a>: when?</p>`) }));
    expect(parent()).toMatchObject({ text: '@bob@other.example, @moss, @cat, @ana: when?', mentionsMe: true });
  });

  test('a reply to oneself, to somebody of the same name elsewhere, and to more than words', () => {
    show(form({ text: 'And', above: markup.answering('ana', '<p>First</p>') }));
    expect(parent()).toMatchObject({ author: ana, isOwn: true, mentionsMe: false });
    show(form({ text: 'And', above: markup.answering('ana@fosstodon.example', `<p>First ${markup.mention('ana@other.example')}</p>`, markup.attached) }));
    expect(parent()).toMatchObject({ isOwn: false, mentionsMe: false, isPartial: true });
  });

  test('a quote: the quoted post is the parent, its pictures are not the writer’s', () => {
    show(form({ text: 'So true', below: markup.quote('noor', '<p>Hi there</p>') }));
    expect(drafts()).toMatchObject([{ kind: 'quote', media: { count: 0 } }]);
    expect(parent()).toEqual({ author: 'mastodon:noor@mastodon.example', text: 'Hi there', isOwn: false, mentionsMe: false });
    show(form({ text: 'So true', below: '<div class="status__quote status__quote--error">Post unavailable</div>' }));
    expect(parent()).toEqual({ author: undefined, text: '', isPartial: true, isOwn: false, mentionsMe: false });
  });

  test('in a public reply to a message, the message is not read', () => {
    document.body.innerHTML = form({ text: '@noor Yes', visibility: 'at', above: markup.answering('noor', `<p>Only for ${markup.mention('ana')}</p>`) });
    expect(drafts()).toEqual([]);
    for (const visibility of ['globe', 'lock']) {
      choose(visibility);
      expect(drafts()).toMatchObject([{ text: '@noor Yes', kind: 'reply' }]);
      expect(parent()).toEqual({ author: 'mastodon:noor@mastodon.example', text: '', isPartial: true, isOwn: false, mentionsMe: false });
    }
    // Now the same form answers another post.
    document.querySelector('.reply-indicator')?.remove();
    document.querySelector('form')?.insertAdjacentHTML('afterbegin', markup.answering('noor', '<p>For all</p>'));
    expect(parent()).toMatchObject({ text: 'For all' });
  });

  test('nor is a post that was answered to specific people for a while, because it cannot be told from a message', () => {
    document.body.innerHTML = form({ text: '@noor Yes', above: markup.answering('noor', '<p>For all</p>') });
    const composer = first();
    choose('at');
    expect(mastodon.readDraft(composer)).toBeUndefined();
    choose('globe');
    expect(mastodon.readDraft(composer)?.parent).toMatchObject({ text: '' });
  });

  test('text without paragraphs, and a line that pages hide', () => {
    show(form({ text: 'Ok', above: markup.answering('noor', 'Just words') }));
    expect(parent()).toMatchObject({ text: 'Just words' });
    show(form({ text: 'Ok', above: markup.answering('noor', '<p class="quote-inline">RE: https://x.example/1</p><p>Mine</p>') }));
    expect(parent()).toMatchObject({ text: 'Mine' });
  });
});

describe('posting', () => {
  test('Post is the form’s own submit button', () => {
    show(`${form({ text: 'Hello' })}<form><button type="submit" id="other">Search</button></form>`);
    const [mine, other] = [document.querySelector('.compose-form__submit button'), document.querySelector('#other')];
    expect([mine && mastodon.isPostButton(mine), other && mastodon.isPostButton(other)]).toEqual([true, false]);
    expect([mastodon.canPost(first()), mastodon.closes(first())]).toEqual([true, false]);
    show(form({ text: 'Hello', button: 'disabled' }));
    expect(mastodon.canPost(first())).toBe(false);
  });

  test('every accepted post has its own receipt; a refused one has none', () => {
    const bar = (action: string): string => `<div class="notification-bar"><span class="notification-bar-message">x</span>${action}</div>`;
    const before = mastodon.receipt(document);
    document.body.insertAdjacentHTML('beforeend', bar(''));
    expect(mastodon.receipt(document)).toBe(before);
    document.body.insertAdjacentHTML('beforeend', bar('<button class="notification-bar-action">Open</button>'));
    const one = mastodon.receipt(document);
    expect(one).not.toBe(before);
    document.body.insertAdjacentHTML('beforeend', bar('<button class="notification-bar-action">Open</button>'));
    const two = mastodon.receipt(document);
    expect(new Set([before, one, two])).toHaveLength(3);
    document.body.replaceChildren();
    expect(mastodon.receipt(document)).toBe(two);
  });
});

describe.each(versions)('a profile in version %s', (version) => {
  test('exact numbers, name, bio, website', () => {
    show(profile(version));
    expect(read('/@ana')).toEqual({
      handle: ana, isOwn: false, name: 'Ana Noor', bio: 'Maps :leaf: and walks', site: 'https://ana.example/', isProtected: false, showsReplies: false,
      followers: { value: 12_846, uncertainty: 0 }, following: { value: 1207, uncertainty: 0 },
    });
    location.href = 'https://mastodon.example/@ana';
    expect(mastodon.profileHeader(document)?.first.textContent).toContain('Ana Noor');
    expect(mastodon.profileHeader(document)?.last.getAttribute('href')).toBe('/@ana/followers');
  });

  test.each([['12.846', 12_846], ['12 846', 12_846], ['١٢٬٨٤٦', 12_846], ['१२,८४६', 12_846], ['၁၂,၈၄၆', 12_846], ['0', 0], ['', undefined], ['-', undefined]])('the count %j is %j', (followers, value) => {
    show(profile(version, { followers }));
    expect(read('/@ana')).toMatchObject({ followers: value === undefined ? undefined : { value } });
  });

  test('one’s own, a locked one, one of another server, and in the multi-column interface', () => {
    show(profile(version, { isOwn: true, isLocked: true }));
    expect(read('/@ana')).toMatchObject({ isOwn: true, isProtected: true });
    show(profile(version, { acct: 'noor@fosstodon.example', domain: 'fosstodon.example' }));
    expect(read('/@noor@fosstodon.example')).toMatchObject({ handle: 'mastodon:noor@fosstodon.example', isOwn: false });
    expect(read('/deck/@Noor@Fosstodon.example')).toMatchObject({ handle: 'mastodon:Noor@fosstodon.example' });
  });

  test('the handle has the domain shown in the header', () => {
    location.href = `https://web-${version}.example/@ana`;
    show(profile(version, { domain: `short-${version}.example` }));
    expect(read('/@ana')).toMatchObject({ handle: `mastodon:ana@short-${version}.example` });
    show(form({ text: 'Hello' }));
    expect(drafts()).toMatchObject([{ account: `mastodon:ana@short-${version}.example` }]);
  });

  test('there is none while the header is another account’s or half drawn, or if the address is not a profile’s', () => {
    show(profile(version));
    for (const path of ['/@noor', '/@ana@fosstodon.example', '/home', '/@ana/114000000000000000']) expect(read(path)).toBeUndefined();
    document.querySelector('h1:not(.column-header)')?.remove();
    expect(read('/@ana')).toBeUndefined();
    location.href = 'https://mastodon.example/@ana';
    expect(mastodon.profileHeader(document)).toBeUndefined();
  });

  test('shows replies on their tab, or if one of the person’s own was seen', () => {
    const answer = post({ classes: 'status-reply', above: markup.repliedTo('noor') });
    show(profile(version, { isOwn: true }));
    expect(read('/@ana')).toMatchObject({ showsReplies: false });
    expect(read('/@ana/with_replies')).toMatchObject({ showsReplies: true });
    show(profile(version, { isOwn: true, posts: answer }));
    expect(read('/@ana')).toMatchObject({ showsReplies: true });
  });
});

describe('posts', () => {
  const seen = (): readonly Record<string, unknown>[] => mastodon.readPosts(document).map((one) => Object.fromEntries(Object.entries({ ...one, ...countsOf(one) }).filter(([name]) => name !== 'element')));

  test('everything on the page', () => {
    show(post({ content: `<p>New ${markup.link('https://ana.example/map')}</p><p>for ${markup.mention('noor@fosstodon.example')} ${markup.hashtag('maps')}</p>`, more: '<div class="media-gallery"></div>' }));
    expect(seen()).toEqual([{
      id: markup.sentId, author: ana, text: 'New https://ana.example/map\n\nfor @noor@fosstodon.example #maps', postedAt: markup.sentAt, isReply: false, isRepost: false, isQuote: false, isPromoted: false, isPinned: false, isCut: false, hasMedia: true,
      links: ['https://ana.example/map'], replies: 1, reposts: 2, likes: 3,
    }]);
  });

  test('boosts, replies, threads, quotes, pinned posts, and posts behind a warning', () => {
    show(
      post({ id: '1', acct: 'noor', above: markup.boostedBy('ana') }) +
        post({ id: '2', classes: 'status-reply', above: markup.repliedTo('noor') }) +
        post({ id: '3', classes: 'status-reply', above: markup.repliedTo(undefined) }) +
        post({ id: '4', classes: 'status-reply' }) +
        post({ id: '5', classes: 'status--has-quote', more: markup.quote('noor', '<p>Hi</p>', '<div class="media-gallery"></div>') }) +
        post({ id: '6', isPinned: true }) +
        post({ id: '7', content: '' }),
    );
    expect(seen()).toMatchObject([
      { id: '1', author: 'mastodon:noor@mastodon.example', isRepost: true },
      { id: '2', author: ana, isReply: true, isRepost: false },
      { id: '3', isReply: false },
      { id: '4', isReply: undefined },
      { id: '5', isQuote: true, hasMedia: false, text: 'Hello' },
      { id: '6', isPinned: true },
      { id: '7', isCut: true, text: '' },
    ]);
  });

  test('hashtags on a line of their own belong to the text; if some of them are not shown, the post is cut', () => {
    const bar = (more: string): string => `<div class="hashtag-bar"><a href="/tags/a">#<span>a</span></a><a href="/tags/b">#<span>b</span></a>${more}</div>`;
    show(post({ id: '1', more: bar('') }) + post({ id: '2', more: bar('<button class="link-button">and 2 more</button>') }));
    expect(seen()).toMatchObject([{ text: 'Hello\n\n#a #b', isCut: false }, { isCut: true }]);
  });

  test('the id gives the time if the page does not', () => {
    show(post({ time: '' }));
    expect(seen()).toMatchObject([{ postedAt: markup.sentAt }]);
  });

  test.each<[readonly string[], object]>([
    [['0', '12', '999'], { replies: 0, reposts: 12, likes: 999 }],
    [['1', '1.2K', '3M'], { replies: 1, reposts: undefined, likes: undefined }],
    [['1,2 rb', '2', '٣'], { replies: undefined, reposts: 2, likes: undefined }],
    [['4'], { replies: 4, reposts: undefined, likes: undefined }],
  ])('counts %j are %j', (counts, expected) => {
    show(post({ counts }));
    expect(seen()).toMatchObject([expected]);
  });

  test('a message to specific people, and the quoted post in a composer, are not read', () => {
    show(post({ classes: 'status-direct' }) + form({ text: 'So true', below: markup.quote('noor', '<p>Hi there</p>') }));
    expect(seen()).toEqual([]);
  });

  test('which elements are posts', () => {
    show(`<main>${post()}${form()}</main>`);
    const is = (selector: string): boolean => {
      const found = document.querySelector(selector);
      return found !== null && mastodon.isPost(found);
    };
    expect(['article', '.status__wrapper', '.status__content__text p'].map(is)).toEqual([true, true, true]);
    expect(['main', '.compose-form', 'textarea'].map(is)).toEqual([false, false, false]);
  });
});

describe('the page', () => {
  test('nobody is logged in; a form from before 4.3; neither', () => {
    show('<a href="/auth/sign_in">Log in</a>');
    expect(mastodon.strangeness(document)).toBe('logged-out');
    show(form({ isOld: true }));
    expect(mastodon.strangeness(document)).toBe('new-page');
    show(form());
    expect([mastodon.strangeness(document), mastodon.viewer(document)]).toEqual([undefined, ana]);
  });

  test('dialogs, and what opens over the page', () => {
    show('<div class="modal-root__container" role="dialog" id="a"></div><div class="dropdown-menu"></div><div class="autosuggest-textarea__suggestions"></div><div class="notification-bar"></div>');
    expect(mastodon.modal(document)?.id).toBe('a');
    expect(mastodon.overlays(document)).toHaveLength(3);
  });
});
