import { describe, expect, test } from 'vitest';
import { mergeModels, accountModelOf, unseenBy, emptyAccountModel, learnPosts, fromArchive, withAccountModel, withoutAccount, type AccountModel, type LearnedPost } from '../../../../src/core/brand/account-model/account-model.ts';
import { voiceIn } from '../../../../src/core/brand/account-model/voice-cache.ts';
import { parseAccountModel, parseVoiceOf, parseAccountModels } from '../../../../src/core/brand/account-model/parse-account-models.ts';
import { learn, likeness, usual } from '../../../../src/core/brand/voice.ts';
import { chatty, official } from '../../../support/voices.ts';

const hour = 3_600_000;
const start = 1_700_000_000_000;
const posts = (texts: readonly string[], from = 0): readonly LearnedPost[] => texts.map((text, at) => ({ id: String(10n ** 18n + BigInt(from + at)), postedAt: start + (from + at) * hour, kind: 'post', text }));
const harbour = learnPosts(emptyAccountModel('harbour'), posts(official.earlier));
const stored = (learned: AccountModel): unknown => JSON.parse(JSON.stringify(learned));

describe('posts on the page', () => {
  test('are learned once, in any order, however often they are seen', () => {
    const met = posts(official.earlier);
    const twice = [met.slice(20), met.slice(0, 30), met].reduce(learnPosts, emptyAccountModel('harbour'));
    expect(twice.posts).toBe(40);
    expect(voiceIn(twice).counts).toEqual(voiceIn(harbour).counts);
    expect(learnPosts(twice, met)).toBe(twice);
    expect(learnPosts(emptyAccountModel('harbour'), [...met, ...met]).posts).toBe(40);
  });

  test('quotes and posts without text teach nothing', () => {
    const none = emptyAccountModel('harbour');
    expect(learnPosts(none, [{ id: '1', postedAt: start, kind: 'quote', text: 'Look at this' }, { id: '2', postedAt: start, kind: 'post', text: '  ' }])).toBe(none);
    expect(learnPosts(none, [{ id: '3', postedAt: start, kind: 'reply', text: 'Gate four, from noon' }]).posts).toBe(1);
  });

  test('a deleted post stays counted, an edited one counts with its new text', () => {
    const edited = learnPosts(harbour, [{ id: '999', postedAt: start + 39 * hour, kind: 'post', text: `${official.earlier[39] ?? ''} (corrected)` }]);
    expect(edited.posts).toBe(41);
    const voice = voiceIn(edited);
    expect(Math.min(...official.later.map((text) => likeness(voice, text)))).toBeGreaterThan(Math.max(...chatty.later.map((text) => likeness(voice, text))));
  });

  test('beyond the limit of ids, everything up to the newest post counts as learned', () => {
    const many = learnPosts(emptyAccountModel('harbour'), posts(Array.from({ length: 700 }, (_, at) => `Barge ${at} passed the north quay`)));
    expect(many).toMatchObject({ posts: 700, ids: '', until: start + 699 * hour });
    expect(unseenBy(many)(posts(['Earlier'], 3)[0] as LearnedPost)).toBe(false);
    expect(learnPosts(many, posts(['A new one about the quay'], 700)).posts).toBe(701);
  });

  test('their languages are counted', () => {
    const both = learnPosts(harbour, posts(['Kapal feri berangkat dari dermaga utara pukul enam pagi, bawa karcis yang sudah dicetak ya', 'Umalis na ang barko kaninang alas-sais ng umaga, kaya magdala kayo ng tiket bukas'], 100));
    expect(both.languages.id).toBe(1);
    expect(both.languages.fil).toBe(1);
    expect(both.languages.en).toBeGreaterThan(30);
  });
});

describe('an archive in addition to the page', () => {
  test('adds its posts; what it covers is never learned again', () => {
    const page = learnPosts(emptyAccountModel('harbour'), posts(official.later, 100));
    const archive = fromArchive(learnPosts(emptyAccountModel('harbour'), posts(official.earlier)), start + 60 * hour);
    const both = mergeModels(page, archive);
    expect(both.posts).toBe(60);
    expect(voiceIn(both).counts).toEqual(learn([...official.earlier, ...official.later]).counts);
    expect(learnPosts(both, posts([...official.earlier, 'Between the two'], 0))).toBe(both);
    expect(learnPosts(both, posts(official.later, 100))).toBe(both);
    expect(learnPosts(both, posts(['The newest of all the notices'], 200)).posts).toBe(61);
  });

  test('halves the counts of a full voice when it learns newer posts', () => {
    const many = (word: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${word} ${at} ${(at * 7919) % 1013} at the quay`);
    const full = mergeModels(learnPosts(emptyAccountModel('h'), posts(many('barge', 2000))), learnPosts(emptyAccountModel('h'), posts(many('ferry', 2000), 3000)));
    const model = voiceIn(full);
    expect(model.posts).toBe(3000);
    expect(full.posts).toBe(4000);
    expect(Math.max(...model.counts)).toBeLessThanOrEqual(model.posts);
    expect(usual(model, 6).p5).toBeLessThanOrEqual(usual(model, 6).median);
  });
});

describe('a stored model', () => {
  test('is parsed unchanged', () => {
    expect(parseAccountModel(stored(harbour))).toEqual(harbour);
    expect(likeness(parseVoiceOf([stored(harbour)], '@Harbour') ?? learn([]), official.later[0] ?? '')).toBe(likeness(learn(official.earlier), official.later[0] ?? ''));
    expect(parseVoiceOf([stored(harbour)], 'another')).toBeUndefined();
    expect(parseVoiceOf('voices', 'harbour')).toBeUndefined();
  });

  test('takes less than 60 kB, whatever the account writes', () => {
    const words = Array.from({ length: 9000 }, (_, at) => Array.from({ length: 7 }, (__, i) => String.fromCharCode(97 + ((at * 31 + i * i * 17 + ((at * i) % 11)) % 26))).join(''));
    const text = (at: number): string => Array.from({ length: 40 }, (_, i) => words[(at * 131 + i * i * 17 + i * at) % 9000] ?? '').join(' ');
    const archive = fromArchive(learnPosts(emptyAccountModel('harbour'), posts(Array.from({ length: 3000 }, (_, at) => text(at)))), start);
    const page = learnPosts(archive, posts(Array.from({ length: 590 }, (_, at) => text(at + 3000)), 3000));
    expect(page.ids.length).toBe(590 * 4);
    expect(JSON.stringify(page).length).toBeLessThan(60_000);
  });

  test('reveals no post, and no word in fewer than three posts', () => {
    const text = JSON.stringify(learnPosts(emptyAccountModel('h'), posts(['Xylophone lessons', 'Xylophone strings', 'The old lock is closed', 'The old lock is open', 'The old lock leaks'])));
    expect(text).not.toMatch(/xylophone|lessons|leaks|closed/i);
    expect(text).toContain('"lock"');
  });

  const good = stored(harbour) as Record<string, unknown>;
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [good]],
    ['no handle', { ...good, handle: '' }],
    ['a wrong handle', { ...good, handle: 'not a handle' }],
    ['no voice', { ...good, voice: {} }],
    ['half a post', { ...good, posts: 0.5 }],
    ['a language of another world', { ...good, languages: { tlh: 3 } }],
    ['languages as a list', { ...good, languages: [3] }],
    ['a term of a sentence', { ...good, terms: { often: [['this is a whole sentence of somebody', 3]], once: '', twice: '' } }],
    ['a term too rare', { ...good, terms: { often: [['quay', 2]], once: '', twice: '' } }],
    ['hashes that are none', { ...good, terms: { often: [], once: 'é', twice: '' } }],
    ['terms with more in them', { ...good, terms: { often: [], once: '', twice: '', texts: [] } }],
    ['ids that are none', { ...good, ids: 'abc' }],
    ['ids without end', { ...good, ids: 'abcd'.repeat(1e4) }],
    ['an endless time', { ...good, until: Infinity }],
    ['an unknown key', { ...good, texts: ['Service notice'] }],
    ['a key of the prototype', JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"posts":1},'))],
  ])('%s parses as nothing learned', (_, value) => expect(parseAccountModel(value)).toBeUndefined());

  test('in a list keeps valid accounts only, each once, up to the limit', () => {
    expect(parseAccountModels([good, 'x', { ...good, handle: 'HARBOUR' }, { ...good, handle: 'other' }]).map(({ handle }) => handle)).toEqual(['harbour', 'other']);
    expect(parseAccountModels(Array.from({ length: 21 }, (_, at) => ({ ...good, handle: `h${at}` })))).toHaveLength(20);
    expect(parseAccountModels({ 0: good })).toEqual([]);
  });
});

test('accounts are separated by handle, and can be deleted', () => {
  const visitor = learnPosts(emptyAccountModel('visitor'), posts(chatty.earlier));
  const all = withAccountModel(withAccountModel([], harbour), visitor);
  expect(all.map(({ handle }) => handle)).toEqual(['visitor', 'harbour']);
  expect(withAccountModel(all, visitor)).toBe(all);
  expect(accountModelOf(all, '@HARBOUR')).toBe(harbour);
  expect(accountModelOf(all, undefined)).toBeUndefined();
  expect(withoutAccount(all, 'Harbour')).toEqual([visitor]);
});
