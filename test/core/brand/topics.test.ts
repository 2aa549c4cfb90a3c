import { expect, test } from 'vitest';
import { topicHits } from '../../../src/core/brand/topics.ts';
import { findEntities } from '../../../src/core/text/entities/entities.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { growthBeyondLinear, times } from '../../support/growth.ts';

const about = (text: string, ...topics: readonly string[]) => topicHits(text, tokenize(text, findEntities(text)), topics).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[], readonly string[]]>([
  ['Two deliveries went missing', ['delivery'], ['deliveries']],
  ['We shipped it, and ships are late', ['shipping'], ['shipped', 'ships']],
  ['Our logistic chain', ['logistics'], ['logistic']],
  ['Freight’s share fell', ['freight'], ['Freight’s']],
  ['Coffee and espressos', ['kopi / coffee / espresso'], ['Coffee', 'espressos']],
  ['Cold  brew on tap, cold brews too', ['cold brew'], ['Cold  brew', 'cold brews']],
  ['#ColdBrew and #coldbrewday', ['cold brew'], ['#ColdBrew', '#coldbrewday']],
  ['Hari #KopiSenja', ['kopi'], ['#KopiSenja']],
  ['Pengiriman dikirim ulang, kirimannya telat', ['kirim'], ['Pengiriman', 'dikirim', 'kirimannya']],
  ['Kopinya habis, kopi-kopi lain ada', ['kopi'], ['Kopinya', 'kopi-kopi']],
  ['Memasak pakai bumbu dapur', ['masak'], ['Memasak']],
  ['Nagluto kami ng adobong manok', ['luto', 'adobo'], ['Nagluto', 'adobong']],
  ['Tinapay na mainit, may tinapayan', ['tinapay'], ['Tinapay', 'tinapayan']],
])('%s', (text, topics, hits) => {
  expect(about(text, ...topics)).toEqual(hits);
});

test.each<[string, readonly string[]]>([
  ['They teach at noon', ['tea']],
  ['First aid kits', ['ai']],
  ['Customers asked', ['customs']],
  ['The portable stove', ['port']],
  ['Careers at our yard', ['care']],
  ['A link to freight.example.com', ['example']],
  ['Ask @coffee about it', ['coffee']],
  ['Cold coffee, brew later', ['cold brew']],
  ['Kopiah baru untuk Lebaran', ['kopi']],
  ['Nothing here', ['', ' / ', '#']],
])('%s does not match', (text, topics) => {
  expect(about(text, ...topics)).toEqual([]);
});

test('25,000 characters and 40 topics take linear time', () => {
  const text = (repeats: number): string => 'deliveries and pengiriman nagluto '.repeat(repeats);
  const topics = Array.from({ length: 40 }, (_, i) => `topic${i} word / other${i}`);
  const read = (repeats: number) => (): unknown => about(text(repeats), ...topics);
  expect(growthBeyondLinear(read(700 / times), read(700))).toBeUndefined();
});
