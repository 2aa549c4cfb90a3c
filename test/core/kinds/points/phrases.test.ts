import { expect, test } from 'vitest';
import { phrases } from '../../../../src/core/kinds/points/phrases.ts';
import type { KindWord } from '../../../../src/core/languages/kind-words.ts';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { analysis } from '../read.ts';

const said = (text: string, list: KindWord, language: LanguageId): readonly string[] => phrases(analysis(text, language), list).map(({ start, end }) => text.slice(start, end));

test.each<[LanguageId, KindWord, text: string, ...said: string[]]>([
  ['en', 'turn', 'The editor said no, so I’m writing it again', 'so I’m'],
  ['en', 'deed', 'We’ve built a shelf for the tools', 'We’ve built'],
  ['en', 'time', 'There will be a note in tomorrow’s issue', 'tomorrow’s'],
  ['en', 'time', 'Friday\'s run starts at the fountain', 'Friday\'s'],
  ['id', 'what-happened', 'Notifikasi yg kemarin ilang dari layar', 'ilang'],
  ['id', 'audience', 'Kelas jahit buat yg baru pindah ke sini', 'buat yg'],
  ['id', 'deadline', 'Diskon semua sepatu sampe Jumat', 'sampe'],
  ['id', 'reason', 'Warung kami tutup krn hujan deras', 'krn'],
  ['fil', 'what-happened', 'Di gumagana ang app nila sa telepono ko', 'Di gumagana'],
])('%s %s: %s', (language, list, text, ...hits) => {
  expect(said(text, list, language)).toEqual(hits);
});

test.each<[LanguageId, KindWord, text: string]>([
  ['en', 'deed', 'We’re moved by your letters'],
  ['en', 'deed', 'We’ll cut the ribbon together'],
  ['id', 'what-happened', 'Kita main di gumuk pasir'],
])('%s no %s: %s', (language, list, text) => {
  expect(said(text, list, language)).toEqual([]);
});
