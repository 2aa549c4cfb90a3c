import { expect, test } from 'vitest';
import { parseCalendar } from '../../src/core/files/content-calendar.ts';
import { textOfBytes } from '../../src/shell/text-of-bytes.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const text = 'text\nCafé opens, señor\nTwo – jars';

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), text],
  ['UTF-16 with a mark', little(`\uFEFF${text}`), text],
  ['UTF-16 without', little(text), text],
  ['UTF-16 the other way round, with a mark', little(`\uFEFF${text}`).swap16(), text],
  ['UTF-16 the other way round', little(text).swap16(), text],
  ['Windows-1252', Buffer.concat([latin('text\nCafé opens, señor\nTwo '), Buffer.from([0x96]), latin(' jars')]), text],
  ['Windows-1252 with its quotation marks and euros', Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x35]), '“Hi” €5'],
  ['one line of each', Buffer.concat([Buffer.from('Café\n'), latin('Café\n'), Buffer.from('Café')]), 'Café\nCafé\nCafé'],
  ['one spoilt letter among many', Buffer.concat([Buffer.from('Café señor '), Buffer.from([0xff])]), 'Café señor \uFFFD'],
  ['nothing', Buffer.from(''), ''],
])('%s is read', (_, bytes, expected) => {
  expect(textOfBytes(bytes)).toBe(expected);
});

test('shows a row with a broken letter and reads the others', () => {
  const plan = parseCalendar(textOfBytes(Buffer.concat([Buffer.from('text\nCafé señor '), Buffer.from([0xff]), Buffer.from('\nThree jars')])));
  expect([plan.unread.map(({ line }) => line), plan.posts.map((post) => post.text)]).toEqual([[2], ['Three jars']]);
});
