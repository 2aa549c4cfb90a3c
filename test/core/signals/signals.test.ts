import { describe, expect, test } from 'vitest';
import { isIdentity } from '../../../src/core/signals/identity.ts';
import { evidenceFor, signalsOf } from '../../../src/core/signals/index.ts';
import type { SignalId } from '../../../src/core/model/signals.ts';
import { english } from './posts/en.ts';
import { filipino } from './posts/fil.ts';
import { indonesian } from './posts/id.ts';

const purposes = ['inform', 'promote', 'relate'] as const;
const allSignals: readonly SignalId[] = [...purposes, 'personal', 'teaser', 'rude'];
const linesOf = (text: string): string[] => text.trim().split('\n');
const written = { English: english, Indonesian: indonesian, Filipino: filipino };

const highest = (text: string): string => {
  const signals = signalsOf(text);
  return purposes.toSorted((a, b) => signals[b] - signals[a])[0] ?? '';
};

describe.each(Object.entries(written))('%s posts', (_language, posts) => {
  test.each(purposes)('recognises at least 85 % of posts that %s', (purpose) => {
    const lines = linesOf(posts[purpose]);
    expect(lines).toHaveLength(30);
    const missed = lines.filter((line) => highest(line) !== purpose);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.15 * lines.length);
  });
  test('calls almost none rude', () => {
    const lines = purposes.flatMap((purpose) => linesOf(posts[purpose]));
    const rude = lines.filter((line) => signalsOf(line).rude > 0.5);
    expect(rude.length, rude.join('\n')).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['en', 'so tired, my cat woke me up at five again', 'The council approved the budget last night'],
  ['id', 'ngantuk banget, gue baru bangun jam sepuluh', 'Dewan kota menyetujui anggaran taman semalam'],
  ['fil', 'antok na antok na ako, kakagising ko lang', 'Inaprubahan ng konseho ang badyet kagabi'],
])('%s: a diary is more personal than the news', (_language, diary, news) => {
  expect(signalsOf(diary).personal).toBeGreaterThan(0.6);
  expect(signalsOf(news).personal).toBeLessThan(0.4);
});

test.each([
  ['you are a stupid clown, nobody asked', 'the clown fish lives among anemones'],
  ['dasar goblok lu, otak udang', 'Buang sampah pada tempatnya ya, bank sampah buka Sabtu'],
  ['gobl0k bangettt jadi orang', 'Awas penipu yang mengatasnamakan toko kami!'],
  ['bobo ka talaga, wala kang utak', 'Leche flan, ₱180 po'],
  ['ang kapal ng mukha mo, sinungaling', 'Bawal na ang plastik sa palengke'],
])('"%s" is rude, "%s" is not', (rude, harmless) => {
  expect(signalsOf(rude).rude).toBeGreaterThan(0.5);
  expect(signalsOf(harmless).rude).toBeLessThan(0.4);
});

test('a headline that withholds its point scores higher as a teaser than one that tells it', () => {
  expect(signalsOf("You won't believe what this baker found in her oven").teaser).toBeGreaterThan(signalsOf('Bakery on Elm Street reopens on Monday after the fire').teaser + 0.3);
});

const hostile = {
  empty: '',
  'only spaces': ' ',
  'only line ends': '\n\n',
  'an emoji': '🙂',
  'bare signs': '@@@@ #',
  'half a surrogate pair': '\uD800',
  'one long word': 'a'.repeat(5000),
  'one long number': '1'.repeat(300),
  'half a link': 'https://',
  marks: '!?'.repeat(400),
  'invisible characters': '\u202E\u0000\uFEFF',
  'another script': '日本語だけの文章です',
  'loose accents': 'e\u0301'.repeat(200),
  'names of object members': 'toString constructor __proto__ hasOwnProperty',
  entities: '&amp;&lt;',
};
test.each(Object.entries(hostile))('%s: every judgement is a number between 0 and 1', (_name, text) => {
  const signals = signalsOf(text);
  for (const signal of allSignals) {
    expect(signals[signal]).toBeGreaterThanOrEqual(0);
    expect(signals[signal]).toBeLessThanOrEqual(1);
    for (const { start, end } of evidenceFor(signal, text)) expect(text.slice(start, end)).not.toBe('');
  }
});

test('judges the same post the same, whatever was judged in between', () => {
  const post = linesOf(english.promote)[0] ?? '';
  const first = signalsOf(post);
  for (const line of linesOf(filipino.inform)) signalsOf(line);
  expect(signalsOf(post)).toEqual(first);
});

test('only the start of a very long text is judged: 25,000 characters cost no more than 5,000', () => {
  const long = 'a study found that nine lakes are clean. '.repeat(650);
  expect(signalsOf(long)).toEqual(signalsOf(long.slice(0, 12_000)));
});

describe('names of groups are no evidence', () => {
  const insults = ['You are such an idiot', 'What a pathetic liar', 'Dasar tolol kalian semua', 'Ang bobo mo talaga'];
  const names = ['muslims', 'jews', 'gays', 'liberals', 'republicans', 'trump', 'mexicans', 'duterte', 'binay', 'jokowi', 'kafir', 'cebong', 'bakla', 'intsik'];
  test.each(names)('"%s" changes nothing and is never named', (name) => {
    expect(isIdentity(name)).toBe(true);
    for (const insult of insults) {
      const text = `${insult} ${name}`;
      const words = evidenceFor('rude', text).map(({ start, end }) => text.slice(start, end));
      expect(words).not.toContain(name);
      expect(words.length).toBeGreaterThan(0);
    }
    const plain = signalsOf(`We met the ${name} yesterday`).rude;
    expect(plain).toBeCloseTo(signalsOf('We met the mormons yesterday').rude, 1);
  });
});

test('a judgement can be traced to words of the post', () => {
  const text = 'Register now for our free webinar on rain gardens';
  const words = evidenceFor('promote', text).map(({ start, end }) => text.slice(start, end));
  expect(words).toContain('Register');
});
