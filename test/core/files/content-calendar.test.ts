import { expect, test } from 'vitest';
import { mostPlanned, parseCalendar } from '../../../src/core/files/content-calendar.ts';

const texts = (given: string): readonly string[] => parseCalendar(given).posts.map(({ text }) => text);

test.each([
  ['a head in English', 'Date,Text,Account\n2024-05-01,"Open, at last",@kopi_senja', ['Open, at last']],
  ['a head in Indonesian', 'tanggal;teks\n1 Mei;Buka lagi', ['Buka lagi']],
  ['a head in Filipino', 'petsa\tnilalaman\nMayo 1\tBukas na ulit, mga suki', ['Bukas na ulit, mga suki']],
  ['no head: the column with the most words', '1,"A long post, about valves"\n2,"Another long one"', ['A long post, about valves', 'Another long one']],
  ['a post a line, commas and all', 'First, we measure\nThen we cut\n\nThen, and only then, we glue', ['First, we measure', 'Then we cut', 'Then, and only then, we glue']],
  ['one line', 'Hello, world', ['Hello, world']],
  ['rows without words', 'text,date\n,2024\nHello,2025', ['Hello']],
  ['cells that were made harmless', "text\n'@noor thank you", ['@noor thank you']],
  ['nothing', ' \n', []],
])('%s', (_, given, expected) => {
  expect(texts(given)).toEqual(expected);
});

test('time and account come from their columns', () => {
  expect(parseCalendar('Date,Text,Account\n2024-05-01,Open,@kopi_senja').posts).toEqual([{ text: 'Open', when: '2024-05-01', account: 'kopi_senja', cells: ['2024-05-01', 'Open', '@kopi_senja'] }]);
});

test('surplus rows are cut and counted', () => {
  const plan = parseCalendar(`text\n${'a line\n'.repeat(mostPlanned + 7)}`);
  expect([plan.posts.length, plan.leftOut]).toEqual([mostPlanned, 7]);
});

const planned = (given: string): unknown => parseCalendar(given).posts.map(({ site, account }) => [site, account]);

test.each([
  ['a column of platforms', 'Platform,Text\nX,One of them\nBluesky,Another one\nMastodon,The third', [['x', undefined], ['bluesky', undefined], ['mastodon', undefined]]],
  ['in Indonesian', 'tanggal;situs;teks\n1 Mei;Mastodon;Buka lagi', [['mastodon', undefined]]],
  ['several at once: a post for each', 'Network,Text\n"X, Bluesky + Mastodon",Open again\nTwitter/X,Once', [['x', undefined], ['bluesky', undefined], ['mastodon', undefined], ['x', undefined]]],
  ['a site in the column of accounts', 'Account,Text\nBluesky,Open again\n@kopi_senja,And again', [['bluesky', undefined], [undefined, 'kopi_senja']]],
  ['an account of the site', 'Site,Account,Text\nBluesky,@kopi.example,Open again\nMastodon,@kopi@mastodon.example,Open again', [['bluesky', 'bluesky:kopi.example'], ['mastodon', 'mastodon:kopi@mastodon.example']]],
  ['an account elsewhere', 'Site,Account,Text\nMastodon,@kopi_senja,Open again', [['mastodon', undefined]]],
  ['an unknown site', 'Platform,Text\nInstagram,Open again', [[undefined, undefined]]],
])('reads the site: %s', (_, given, expected) => {
  expect(planned(given)).toEqual(expected);
});
