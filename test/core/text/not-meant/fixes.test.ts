import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/util/edits.ts';
import { acme } from '../../../../src/core/rules/example-brands.ts';
import { review } from '../../../../src/core/review/review.ts';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { draftWith, reviewerIn } from '../../../support/pieces.ts';
import { inTurn, reviewOf, criticises, type Texts } from './criticises.ts';

/** The text after each offered fix. */
const fixedAll = (text: string, language: LanguageId): readonly string[] => reviewOf(text, language).tips.flatMap(({ fix }) => (fix ? [applyEdits(text, fix.edits)] : []));

/** Capitals that contain a name: the fix may reduce marks, but must not change a letter. */
const named: Texts = {
  en: [
    'NASA CONFIRMS ESA WILL JOIN THE ISRO MISSION IN 2027', 'MY MOTHER MARIA SANTOS TURNS 80 IN CEBU ON MONDAY', 'IPHONE USERS IN JAKARTA: IOS 20 BREAKS BCA MOBILE', 'MOTHER TERESA WAS BORN IN SKOPJE, NOT IN CALCUTTA', "LUNCH AT MCDONALD'S THEN YOUTUBE LIVE WITH GRAB AND GOJEK", 'THE DEADLINE IS FRIDAY FOR EVERY SINGLE FORM', 'WE OPEN IN MARCH AND NOT IN MAY', 'OUR IT TEAM IS IN THE OFFICE ON SUNDAY', 'BRING US YOUR OLD DELL LAPTOP TODAY',
    'SEE YOU IN PARIS ON 4 JULY, ROSE', 'THE WHO PLAYED IN LEEDS AND WE WERE THERE', 'MY SON WILL AND MY DAUGHTER HOPE WON', 'ASK THE UN AND THE WHO ABOUT THE WATER', 'WE SHIP WITH DHL AND UPS FROM TODAY', 'LINUX AND PYTHON ARE FREE FOR ALL OF YOU', 'THE TESLA IS FASTER THAN THE TOYOTA', 'GRACE AND BILL ARE HERE UNTIL AUGUST', 'OUR NEW OFFICE IN MANILA OPENS THIS JUNE', 'THE BBC AND CNN WERE BOTH WRONG TODAY', 'BUY APPLE NOT ORANGE, SAYS MY BROTHER MARK',
  ],
  id: [
    'JAKARTA KOTA TUA RAMAI SEKALI HARI SENIN', 'GADO-GADO BU MAMAN BUKA LAGI DI PASAR MINGGU, JAKARTA', 'PAK JOKO DAN BU SRI PULANG HARI RABU', 'BELI TIKET KE BANDUNG DI TOKOPEDIA SEKARANG', 'BPJS DAN BCA LIBUR PADA HARI JUMAT', 'AYAH PERGI KE SURABAYA NAIK GOJEK', 'ANAK SAYA DEWI JUARA DI MEDAN', 'KAMI BUKA LAGI BULAN AGUSTUS DI BALI', 'KPU DAN DPR RAPAT LAGI HARI SELASA', 'MAKAN SIANG DI WARUNG SUNDA BU ENTIN',
    'HONDA DAN YAMAHA NAIK HARGA LAGI', 'KULIAH DI UGM ATAU ITB ITU MAHAL', 'IBU BUDI MASAK RENDANG UNTUK LEBARAN', 'PERSIB MENANG LAWAN PERSIJA DI BANDUNG', 'BELAJAR PYTHON DAN LINUX DI RUMAH SAJA', 'NONTON RAISA DAN TULUS DI SENAYAN', 'SEMUA ORANG NAIK KERETA KE YOGYA', 'WARGA DEPOK DAN BOGOR SUDAH PULANG', 'TAHUN DEPAN KITA KE MEKKAH BERSAMA', 'TELKOMSEL DAN INDOSAT MATI LAGI',
  ],
  fil: [
    'SI MARIA AT SI JUAN AY PUPUNTA SA CEBU', 'BUKAS NA ANG SM SA DAVAO SA LUNES', 'KUMAIN KAMI SA JOLLIBEE KASAMA SI LOLA NENA', 'PILA SA LTO AT NBI TUWING MARTES', 'MAY CONCERT ANG SB19 SA MOA SA MAYO', 'UMUWI NA SI KUYA JUN GALING DUBAI', 'ANG GCASH AT MAYA AY PAREHONG MABAGAL', 'SA QUIAPO AT DIVISORIA KAMI BUMILI', 'NANALO ANG GINEBRA LABAN SA SAN MIGUEL', 'DOON SA BAGUIO MALAMIG TUWING DISYEMBRE',
    'SI TATAY AY TAGA ILOILO AT SI NANAY TAGA LEYTE', 'MERALCO AT PLDT PAREHONG WALA NGAYON', 'NAG-AARAL SA UP AT ATENEO ANG MGA ANAK', 'GRAB AT ANGKAS ANG SAKAY NAMIN', 'ANG ULAM NI ALING NENA AY MASARAP', 'PASKO NA SA PAMPANGA, TARA NA', 'HINDI KAMI MAKAUWI SA SAMAR NGAYONG PASKO', 'ANG DOH AT DSWD AY NASA TONDO', 'SINO ANG SASAMA SA VIGAN SA ABRIL', 'KAY PEDRO ANG TINDAHAN SA CAVITE',
  ],
};

describe('a fix leaves names in capitals unchanged', () => {
  test.each(inTurn(named))('%s: %s', (language, text) => {
    for (const fixed of fixedAll(text, language)) expect(fixed.replace(/[!?]+/g, '')).toBe(text.replace(/[!?]+/g, ''));
  });
});

describe('a fix puts ordinary words in capitals into lower case', () => {
  test.each<readonly [LanguageId, string, string]>([
    ['en', 'WE OPEN THE GATES TONIGHT!!! BRING NASA FRIENDS', 'We open the gates tonight! Bring NASA friends'],
    ['en', 'THIS BRIDGE NEVER OPENS ON TIME', 'This bridge never opens on time'],
    ['en', "I'M SO HAPPY WITH THE NEW OVEN", "I'm so happy with the new oven"],
    ['id', 'KENAPA PINTU INI SELALU RUSAK LAGI', 'Kenapa pintu ini selalu rusak lagi'],
    ['fil', 'ANG SARAP NG ULAM NAMIN KANINA', 'Ang sarap ng ulam namin kanina'],
  ])('%s: %s', (language, text, calm) => {
    expect(fixedAll(text, language)).toContain(calm);
  });
});

/** Marks and capitals that are not the writer's voice. */
const noVoice: Texts = {
  en: [
    'if (!a && !b && !c && !d) return;', 'x != y, x !== y, !x and !!x: four lines of JS that differ.', 'if ! [ -f a ]; then echo "!"; fi; [ ! -d b ] || ! true && echo "!!"', 'Is it wow!, yay!, oh! or Yahoo!? Four names with a mark, 3 of them firms.', 'SELECT name FROM users WHERE a IS NULL AND b NOT IN (SELECT id FROM banned)', 'CREATE TABLE posts (id INT PRIMARY KEY, text VARCHAR NOT NULL)',
    '`!important` beats `!default`; `!x` and `!y` do not.', 'He wrote “We are open!!!” on the door', 'Yahoo! and Jeopardy! and Airplane! and Yum! are names', 'INSERT INTO users (id, name) VALUES (1, NULL)', 'UPDATE users SET name = NULL WHERE id IN (SELECT id FROM old)', 'The regex (?!a)(?!b)(?!c)(?!d) looks ahead four times', 'DROP TABLE IF EXISTS users', '> HURRY UP AND OPEN THE DOOR!!!\nWe did, at nine.', 'ALTER TABLE users ADD COLUMN NAME TEXT NOT NULL', '#!/bin/sh and #!/bin/bash and !$ and !! are for shells', '```\nWHERE A IS NULL AND B NOT NULL\n```\nthat is the query', 'DELETE FROM users WHERE name IS NULL', 'return !a || !b || !c || !d;', 'KRL DELAY DI TANAH ABANG, PAKAI TRANSJAKARTA',
  ],
  id: ['KRL DELAY DI TANAH ABANG, PAKAI TRANSJAKARTA', 'if (!lunas && !batal && !retur && !hapus) return;', 'JALAN DITUTUP SAMPAI JUMAT, LEWAT SUDIRMAN', 'Dia menulis “KAMI BUKA HARI INI!!!” di pintu', 'SELECT nama FROM warga WHERE alamat IS NULL AND rt NOT IN (1)', 'LISTRIK PADAM DI TIGA KELURAHAN', '> CEPAT BUKA PINTUNYA WOI!!!\nSudah kami buka.', '`!penting` dan `!biasa` dan `!a` dan `!b`', 'PENGUMUMAN: KANTOR PINDAH KE LANTAI DUA', 'x != y dan a !== b dan !c dan !d'],
  fil: ['WALANG PASOK BUKAS SA MARIKINA', 'if (!bayad && !kansela && !balik && !bura) return;', 'SARADO ANG TULAY HANGGANG BIYERNES', 'Sinulat niya “BUKAS NA KAMI!!!” sa pinto', 'SELECT pangalan FROM tao WHERE edad IS NULL AND id NOT IN (1)', 'BROWNOUT SA TATLONG BARANGAY MAMAYA', '> BILISAN NIYO NAMAN!!!\nBinilisan namin.', '`!una` at `!huli` at `!a` at `!b`', 'PABATID: LIPAT NA ANG OPISINA', 'x != y at a !== b at !c at !d'],
};
describe('capitals and marks that are not the writer’s voice get no tip', () => {
  test.each(inTurn(noVoice))('%s: %s', (language, text) => {
    expect(criticises('shouting', text, language)).toBe(false);
  });
});
test.each<readonly [LanguageId, string]>([
  ['en', 'We are open!!!'], ['en', 'Big news! New hub! New team! New hours!'], ['en', 'Why is nobody talking about this?!?'], ['en', '(We are open!!!)'], ['en', 'wow!!!and then some'], ['en', 'Look! Here! Now! Come!'], ['id', 'Buruan!!!'], ['id', 'KENAPA SIH SELALU BEGINI TERUS'], ['fil', 'Ang ganda!!!'], ['fil', 'BAKIT BA LAGI NA LANG GANITO'],
])('the writer’s voice (%s): %s', (language, text) => {
  expect(criticises('shouting', text, language)).toBe(true);
});

test.each(['color: #fff; background: #1da1f2; border: #e1e8ed; text: #14171a', '#include <stdio.h> #define MAX 10 #ifdef DEBUG #endif', 'Use `#fff` `#abc` `#def` `#eee` for the greys'])('no fix deletes a "#" in code: %s', (text) => {
  expect(reviewOf(text, 'en').tips.filter(({ ruleId, fix }) => ruleId === 'hashtags' && fix)).toEqual([]);
});

test.each(['Ask hi@acmefreight.com for the 3 day timetable', 'git clone git@host.example:acmefreight/tools.git is all it takes, 3 minutes', 'The file is /srv/acmefreight/list.csv since Monday', 'Run `acmefreight sync` twice', 'See C:\\acmefreight\\read.txt for the list', 'set acmefreight_home=/opt first'])('no fix changes the brand’s name inside an address: %s', (text) => {
  const { tips } = review(draftWith(text), reviewerIn('en', { brand: acme }));
  expect(tips.filter(({ ruleId }) => ruleId === 'name-form')).toEqual([]);
});

test.each<readonly [string, string]>([
  ['Our new revolutionary bell', 'new new'], ['Toys for #kids in #Cebu #toys #free', 'for$'], ['Text me at 0917 555 0123 if you want the recipe', 'at  if'],
])('%s is not made worse', (text, wrong) => {
  for (const fixed of fixedAll(text, 'en')) expect(fixed).not.toMatch(new RegExp(wrong));
});

// 5,000 drafts.
const protectedParts = ['https://acme.com/Tubes?a=B', 'Hi@Acme.com', '/srv/Data/list.csv', '`SO GOOD()`', '@AnnaLee', 'NASA', 'IPHONE', 'MARIA SANTOS', 'MONDAY', 'SENIN', 'LUNES', 'C:\\Temp\\x'];
const words: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ['revolutionary', 'our new', 'amazing', 'a', 'the', 'for', 'in', 'with', 'game-changing', 'THE DOOR IS OPEN', 'hey everyone,', 'I think maybe', 'possibly', 'kind of', 'sort of', '#kids', '#Cebu', '#toys', 'to', '"', '“', '”', '(', ')', '!!!', '.', ',', 'incredible', 'text me at 415-555-0134', 'we are excited to announce that', 'good', 'WE OPEN AT NINE', '𝗯𝗼𝗹𝗱', 'at', 'by', '\n'],
  id: ['revolusioner', 'produk baru', 'luar biasa', 'untuk', 'di', 'dengan', 'canggih', 'PINTU SUDAH BUKA', 'halo semua,', 'kayaknya mungkin', 'barangkali', '#anak', '#Bandung', '#mainan', 'ke', '"', '“', '”', '(', ')', '!!!', '.', ',', 'chat aku di 081234567890', 'bagus', 'KAMI BUKA LAGI', 'hubungi saya di 081234567890', 'dahsyat', 'baru', 'sinergi', 'kerja sama', '𝗯𝗮𝗿𝘂', '\n'],
  fil: ['rebolusyonaryo', 'bagong', 'sa', 'para sa', 'ng', 'world class', 'ANG PINTO AY BUKAS', 'hello guys,', 'siguro parang', 'yata', '#bata', '#Cebu', '#laruan', 'at', '"', '“', '”', '(', ')', '!!!', '.', ',', 'text mo ako sa 09171234567', 'maganda', 'BUKAS NA KAMI', 'game changer', 'medyo', '𝗯𝗮𝗴𝗼', '\n', 'mahusay'],
};
const drafts = fc.constantFrom<LanguageId>('en', 'id', 'fil').chain((language) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words[language]) }, { weight: 1, arbitrary: fc.constantFrom(...protectedParts) }), { minLength: 3, maxLength: 14 }).map((pieces) => ({ language, text: pieces.join(' ') })),
);
const doubled = (text: string): readonly string[] => [...text.toLowerCase().matchAll(/(?<![\p{L}\p{N}'-])([\p{L}\p{N}'-]+)[ \t]+\1(?![\p{L}\p{N}'-])/gu)].map(([found]) => found);
const leaning = /(?:^|[ \n])(a|an|the|for|in|with|to|at|by|untuk|di|dengan|ke|sa|ng|para sa)[ \t]*(?=$|[.,!\n])/gi;
const count = (text: string, sign: string): number => text.split(sign).length - 1;

test('on 5,000 drafts no fix touches code or addresses, repeats a word, or leaves something dangling', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(drafts, ({ language, text }) => {
      for (const brand of [undefined, acme]) {
        for (const { ruleId, fix } of review(draftWith(text, { limit: 1000 }), reviewerIn(language, brand ? { brand } : {})).tips) {
          if (!fix || fix.kind === 'insert-site' || fix.kind === 'insert-hashtag') continue;
          const fixed = applyEdits(text, fix.edits);
          const wrong = (what: string): string => `${ruleId}: ${what} | ${text} | ${fixed}`;
          for (const part of protectedParts) if (!(part === '@AnnaLee' && fix.kind === 'keep-two-mentions') && count(fixed, part) < count(text, part)) throw new Error(wrong(part));
          if (doubled(fixed).length > doubled(text).length) throw new Error(wrong('doubled'));
          if (count(fixed.replaceAll('\n', ' \n '), '  ') > count(text.replaceAll('\n', ' \n '), '  ')) throw new Error(wrong('two spaces'));
          if ((fixed.match(leaning)?.length ?? 0) > (text.match(leaning)?.length ?? 0)) throw new Error(wrong('hanging'));
          for (const [open, close] of [['(', ')'], ['“', '”']] as const) if (count(fixed, open) - count(fixed, close) !== count(text, open) - count(text, close)) throw new Error(wrong(open));
          if ((count(fixed, '"') - count(text, '"')) % 2 !== 0) throw new Error(wrong('"'));
        }
      }
    }),
    { numRuns: 5000, seed: 7 },
  );
});
