import { expect, test } from 'vitest';
import { inTurn, reviewOf, type Texts } from './not-meant/criticises.ts';

const despair: Texts = {
  en: [
    'honestly it would be easier if I just didn\'t wake up', 'i wish i could go to sleep and never wake up', 'Everyone would be better off without me.', 'I\'d rather not wake up tomorrow', 'wish i didn’t exist', 'it\'d be better if i wasn\'t here anymore', 'i just don\'t want to wake up anymore lol', 'I hope I don\'t wake up tomorrow.', 'so tired of being alive', 'I wish I had never been born', 'would be simpler to just not exist', 'nobody would miss me if i was gone', 'i want to disappear forever',
  ],
  id: ['lebih enak kalo ga bangun lagi aja', 'pengen tidur terus ga usah bangun lagi', 'mending aku nggak ada', 'lebih baik gue ga hidup lagi', 'ga pengen bangun lagi besok', 'andai aku tidak pernah lahir', 'mending tidur dan nggak usah bangun lagi deh', 'pengen tidur selamanya, ga bangun lagi', 'pengen hilang aja dari dunia ini', 'rasanya ga ada gunanya hidup lagi', 'kalau besok gue ga bangun juga gapapa', 'rasanya lebih tenang kalau aku gak ada di dunia ini'],
  fil: ['sana hindi na ako magising', 'Mas mabuti pa kung wala na ako dito', 'sana di na lang ako nagising bukas', 'mas okay siguro kung hindi na ako nabuhay', 'gusto ko matulog at hindi na magising', 'ayoko nang gumising', 'sana hindi na lang ako ipinanganak', 'kung pwede lang hindi na gumising', 'pagod na akong mabuhay'],
};

const otherwise: Texts = {
  en: [
    'It would be better if I didn\'t wake up the baby at 6, so the kettle is off now.', 'I wish I\'d never been here at 5 am for the queue: gate B opens at 9.', 'I don\'t want to live in a city without trams, so we moved to Graz.', 'I wish Mondays didn\'t exist, 40 emails before nine.', 'Better if the bus wasn\'t here before you: it leaves at 8:05.', 'I hope I don\'t wake up with a cold, the choir sings at 7.', 'I would rather not be here at closing time, so order by 9.', 'Easier if you don\'t wake up early: the shop opens at noon.', 'We want no one to live without heating.', 'My old boss is better off without me: the bakery opens on Monday at 4.', 'I wanted to disappear when the mic was on for 3 minutes.', 'I wish I was not here alone: two seats are free at table 4.',
  ],
  id: ['Mending ga usah bangun mal lagi, taman kota kita tinggal 3.', 'Lebih enak ga ada AC di kamar, tagihan turun 90 ribu.', 'Pengen banget hidup lebih hemat: 3 hal ini kami coba.', 'Lebih baik tidak bangun rumah di tepi sungai, banjirnya 2 meter.', 'Mending nggak ada ujian hari Senin, semua kelelahan.', 'Kalau besok aku ga bangun, tolong telepon jam 5.', 'Semoga bayinya nggak bangun lagi sampai jam 5.'],
  fil: ['Sana hindi magising ang baby, 2 oras pa lang ang tulog.', 'Sana hindi ako magising nang late bukas, 5am ang biyahe.', 'Mas mabuti pa kung walang pasok sa Lunes, baha sa kanto.', 'Sana nandito na ang bus ng 8am, puno ang pila.', 'Sana hindi na ako nandito sa pila ng LTO, 4 na oras na.', 'Gusto kong mabuhay nang tipid: 3 paraan ito.'],
};

test.each(inTurn(despair))('%s: silent about despair: %s', (language, text) => {
  const { silent, tips } = reviewOf(text, language);
  expect([silent, tips]).toEqual([true, []]);
});
test.each(inTurn(otherwise))('%s: not despair: %s', (language, text) => {
  expect(reviewOf(text, language).silent).toBe(false);
});
