import { expect, test } from 'vitest';
import type { Find } from '../../../../src/core/kinds/kind.ts';
import { amount } from '../../../../src/core/kinds/points/amount.ts';
import { byWhen } from '../../../../src/core/kinds/points/repair.ts';
import { whenToCome } from '../../../../src/core/kinds/points/when.ts';
import { where } from '../../../../src/core/kinds/points/where.ts';
import { analysis } from '../read.ts';

const isMet = (find: Find, text: string): boolean | undefined => find({ analysis: analysis(text), hasMedia: false })?.met;

test.each([
  'Training is at the rec ground, pitch 3',
  'Swim lessons, leisure centre pool, Friday',
  'Badminton on court 2 tonight',
  'Latihan futsal kami di lapangan 2',
  'Rapat warga di aula lantai 3',
  'Laro bukas sa covered court',
  'Vaksin gratis untuk warga RT 05 besok',
  '31st Street Beach & Park is open',
  'Market @ Marina Park on Sunday',
])('a place: %s', (text) => {
  expect(isMet(where, text)).toBe(true);
});

test.each([
  'You can register with toko@gmail.com until Friday',
  'Write to hello@acmefreight.com about the role',
  'I agree with Nina. The council is slow',
  'RT if you agree that trains should run',
  'I loved her book “The Library at Night” so much',
  'We had to pitch 3 ideas before lunch',
  'We are closed on Mondays',
])('no place: %s', (text) => {
  expect(isMet(where, text)).toBe(false);
});

test.each(['A better tomorrow starts with all of us', 'Para sa magandang bukas ng mga bata', 'Listriknya sudah mati 3 minggu'])('no time to come: %s', (text) => {
  expect(isMet(whenToCome, text)).toBe(false);
});

test.each(['It ships in 2-3 days', 'Muncul di ponsel 2-3 jam lagi', 'Listrik nyala sejam lagi', 'Legalisir ijazah selesai H+2', 'You hear from us within the hour', 'Ibabalik ang bayad sa loob ng 2 araw'])('says by when: %s', (text) => {
  expect(isMet(byWhen, text)).toBe(true);
});

test.each(['Applications are down 20%', 'Sales went up by half', 'The download is 40% smaller', 'Penjualan turun 20% bulan lalu', 'Tumaas ng 15% ang benta'])('a change in per cent tells something: %s', (text) => {
  expect(isMet(amount, text)).toBe(true);
});
