import { describe, expect, test } from 'vitest';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { inTurn, criticises, type Texts } from './criticises.ts';

interface Kind {
  readonly rule: string;
  readonly passes: Texts;
  readonly flags: Texts;
}

const kinds: readonly Kind[] = [
  {
    rule: 'hype',
    passes: {
      en: [
        'A revolutionary war museum opens on Friday at 9.', "We don't call it revolutionary: it is a pump with one valve less.", 'Not a game changer', 'The revolutionary council of 1789', 'It is not revolutionary', 'Nothing revolutionary here', 'The Bayeux tapestry', 'They called it revolutionary', 'The word synergy is banned',
        'Our pump is no game changer', 'A revolutionary guard stands here', 'Never call it world-class', 'Nobody says it is groundbreaking', 'The next level of the car park', 'Secret sauce: mayonnaise, vinegar, garlic', 'The revolutionary army of 1776', 'Synergy means working together', 'A wool tapestry from 1480', 'Level 2 closed, next level up is open', 'The album Revolutionary by Immortal Technique',
      ],
      id: [
        'Bukan revolusioner, cuma pompa', 'Gempa dahsyat tadi malam', 'Burung kenari gacor', 'Baris terdepan sudah penuh', 'Dewan revolusioner 1948', 'Kami tidak bilang ini revolusioner', 'Jangan sebut ini terobosan', 'Ledakan dahsyat di gudang', 'Mereka menyebutnya revolusioner', 'Kata revolusioner dilarang', 'Pulau terdepan', 'Bukan game changer', 'Tidak spektakuler', 'Gerakan revolusioner 1945',
        'Murai gacor di pagi hari', 'Badai dahsyat di Sabu', 'Sinergi artinya kerja sama', 'Bukan solusi terbaik', 'Kebakaran dahsyat semalam', 'Tokoh revolusioner itu',
      ],
      fil: [
        'Hindi rebolusyonaryo, bomba lang', 'Hindi game changer', 'Huwag tawaging world class', 'May pasabog na nakumpiska ang pulis', 'Hindi ito world-class', 'Walang pasabog', 'Ang salitang synergy', 'Hukbo ni Bonifacio, rebolusyonaryo', 'Hindi garantisado', 'Sabi nila rebolusyonaryo raw', 'Hindi petmalu', 'Hindi kami world class', 'Heneral na rebolusyonaryo noong 1898', 'Hindi naman game changer', 'Tinawag nilang rebolusyonaryo', 'Nasamsam ang pasabog', 'Hindi raw garantisado', 'Walang garantisado', 'Hindi easy money', 'Huwag maniwala sa easy money',
      ],
    },
    flags: {
      en: ['Our revolutionary, game-changing platform will unlock synergy', 'A world-class solution to supercharge your growth', 'A groundbreaking, best-in-class app', "Not just revolutionary but world-class", "You won't believe this revolutionary, world-class app", 'A revolutionary idea, a game changer'],
      id: ['Produk revolusioner dan spektakuler', 'Solusi terbaik, terobosan terbaru', 'Bukan cuma revolusioner tapi spektakuler', 'Paling canggih, tiada duanya'],
      fil: ['Rebolusyonaryo at world-class', 'Petmalu, walang katulad', 'Hindi lang game changer kundi world class', 'Garantisado, easy money'],
    },
  },
  {
    rule: 'engagement-bait',
    passes: {
      en: [
        'Do not like and share this scam post: it steals your login.', 'Tag a friend is the oldest trick of bait; here is what the study found.', "Don't tag a friend, ask one: 30 people came that way.", 'Comment YES on line 4 of the form if you moved since 2020.', 'Never retweet to win: 9 of 10 are fake.', 'Please do not tag someone in photos of the ward.', 'No need to like and follow, the list is open to all.',
        'Posts that say comment yes are mostly fake, says the bank.', 'Stop asking people to tag a friend; ask them a question.', 'We stopped writing tag a friend and got 3 times the replies.', 'Type yes at the prompt to go on.', 'Double tap the power button to open the camera.', 'Tag someone by typing @ and the name.', 'Nobody should share this if you care for the child.', 'Like and share posts are how the scam starts.', 'Avoid tag a friend, says the style guide.', 'A scammer asked us to like and share.', 'The phrase double tap confused 4 of 10 readers.', 'Ask for a story instead of like and share.', 'Scammers write like and share to win under old photos.',
      ],
      id: [
        'Jangan like dan rt unggahan penipuan ini: itu mencuri sandi.', 'Tag temanmu adalah jebakan tertua, kata penelitian itu.', 'Jangan asal tag temanmu, tanya satu orang.', 'Ketik ya lalu spasi nama, kirim ke 8888.', 'Ketik 1 untuk layanan bahasa Indonesia.', 'Pak RT dan RW rapat Sabtu jam 7.', 'Stop minta rt buat menang, hampir semua palsu.', 'Akun yang minta tag temanmu biasanya bot.', 'Unggahan bertuliskan ketik amin itu palsu.', 'Tidak usah like dan rt, daftarnya terbuka.',
        'Hindari rt buat menang, kata OJK.', 'Kata viralkan ya dipakai penipu.', 'Jangan sebarkan pesan ini, itu hoaks.', 'Jangan ikut ketik amin di unggahan itu.', 'Penipu menulis like dan rt di foto lama.', 'Dilarang spam like di grup warga.', 'Tanpa rt dong pun kabarnya sampai.', 'Bukan giveaway follow, ini daftar tunggu.', 'Ketik hadir di kolom nama, lalu kirim formulir.', 'Swab RT-PCR butuh 2 hari.',
      ],
      fil: [
        'Huwag mag like and share ng scam na ito: ninanakaw ang login.', 'Huwag i-share mo agad, basahin muna.', 'Bawal ang like and share sa klase.', 'Ang tag mo ang tropa ay lumang bitag, sabi ng pag-aaral.', 'Hindi kailangang like and share, bukas ang listahan.', 'Iwasan ang type amen, peke iyon ayon sa DICT.', 'Huwag nang comment yes, tumawag na lang.', 'Ang scammer ay humihingi ng like and share.', 'Nakasulat na like and share, pero peke.', 'Itigil ang comment amen sa lumang litrato.',
        'Ang katagang like and share ay gamit ng scammer.', 'Huwag mag rt to win, peke ang 9 sa 10.', 'Walang like and share dito, kuwento lang.', 'Tag na ang presyo sa bawat damit.', 'RT-PCR ang test, 2 araw ang resulta.', 'Huwag tag the kids sa litrato.', 'Hindi kami nagsabi ng like and share.', 'Sabi ng page like and share daw, peke iyon.', 'Imbes na like and share, magkuwento ka.', 'Ang like and share ay hindi tulong.',
      ],
    },
    flags: {
      en: ['Tag a friend who needs this today', 'Double tap if you agree', "Don't forget to like and share", "Don't wait, tag a friend", 'Like and share!', 'Comment YES', "Never miss a drop, tag a friend", 'Retweet to win'],
      id: ['RT kalau setuju', 'Tag temanmu', 'Jangan lupa like', 'Jangan ragu tag temanmu', 'Ketik amin', 'Yuk tag temanmu'],
      fil: ['Like and share', 'Tag mo ang tropa', 'Huwag kalimutang like and share', 'Type amen', 'I-tag mo ang tropa', 'Like mo kung agree'],
    },
  },
  {
    rule: 'follow-bait',
    passes: {
      en: [
        'Follow back the path of the cable to the breaker.', 'Nobody should follow for follow; 4 of 5 such accounts are gone in a year.', 'We never buy followers', "Don't follow for follow", 'Follow for follow is against the rules', 'The follow train is a trick', 'Stop asking for follow back', 'A bot wrote follow for follow', 'How follow train accounts end', 'The term follow back means two things', 'No follow for follow here',
        'Follow back the river to the bridge', 'Ducks follow each other to the pond', 'Grow without follow for follow', 'Instead of follow for follow, write one good post', 'They asked us to follow back', 'Help me reach my brother in Davao', 'Avoid follow trains', 'Do not buy followers: they are bots', 'Accounts that ask to follow back are bots',
      ],
      id: [
        'Jangan beli followers', 'Jasa folbek adalah jebakan', 'Tidak ada folbek di sini', 'Jangan jual followers', 'Bukan base mutual', 'Kata folbek artinya follow back', 'Dilarang jasa folbek', 'Hindari beli followers', 'Akun yang minta folbek biasanya bot', 'Stop minta folbek', 'Kami tidak pernah beli followers', 'Tanpa beli followers, kami sampai 10 ribu pembaca', 'Istilah mutualan dipakai sejak 2015', 'Follow balik ke dokter gigi hari Senin', 'Jangan ikut follow train',
        'Bot itu menulis jasa folbek', 'Saling follow itu bukan pembaca', 'Penipu minta follow balik', 'Jangan percaya jasa followers', 'Tidak usah folbek',
      ],
      fil: [
        'Huwag bumili ng followers', 'Bawal ang follow train', 'Hindi kami nag follow back', 'Walang follow for follow dito', 'Ang follow for follow ay bawal', 'Iwasan ang follow train', 'Huwag nang follow for follow', 'Ang katagang follow back ay luma na', 'Bot ang humihingi ng follow back', 'Itigil ang follow for follow', 'Hindi follow back ang kailangan', 'Follow back sa doktor sa Lunes', 'Walang bentahan dito, huwag bili ng followers', 'Huwag sumali sa follow train', 'Imbes na follow train, sumulat', 'Hindi namin gusto ang follow for follow', 'Sabi ng bot follow back daw', 'Huwag maniwala sa follow train', 'Hindi dapat bili ng followers', 'Ang follow train ay bitag',
      ],
    },
    flags: {
      en: ["Follow me and I'll follow back", 'F4F? I follow back everyone', 'Follow for follow', 'Looking for mutuals', "Don't miss out, follow for follow", 'Gain followers fast with this follow train'],
      id: ['Pasti difolbek', 'Yuk saling follow', 'Jasa folbek murah', 'Cari mutual', 'Jangan lupa folbek'],
      fil: ['Follow back agad', 'Naghahanap ng moots', 'Balik follow agad', 'Follow for follow', 'Huwag kalimutan, follow back agad'],
    },
  },
  {
    rule: 'promo-only',
    passes: {
      en: [
        'The court order now covers all 12 districts.', "Don't buy now: prices fall 8% after the harvest.", 'Buy now, pay later has 3 hidden fees.', 'The old shop now sells stamps', 'Our coffee shop now has a ramp', 'The back order now stands at 40', 'Never shop now and read later', 'Do not order now, the stock comes in May', 'The button reads buy now', 'No flash sale, no code', 'Stop clicking shop now', 'Snow clearance starts at 5', 'The free trial court sits on Monday', 'A text said buy now', 'The gag order now lifts', 'Nobody should buy now',
        'Instead of order now, we write the price', 'A restraining order now applies', 'The words shop now are on every button', 'Buy-now-pay-later is a loan',
      ],
      id: [
        'Jangan beli sekarang: harga turun 8% setelah panen.', 'Jangan order sekarang', 'Tidak ada flash sale', 'Obral janji lagi', 'Pasukan serbu tiba', 'Tombolnya bertuliskan beli sekarang', 'Tanpa kode promo', 'Bukan flash sale', 'Harga termurah cabai di data BPS', 'Tidak usah beli sekarang', 'Penipu minta bayar di tempat', 'Kata obral dari bahasa Belanda', 'Jangan percaya gratis ongkir itu', 'Hindari beli sekarang bayar nanti', 'Bukan cuci gudang, ini arisan', 'Belum ada promo hari ini', 'Stop beli sekarang, simpan dulu', 'Tidak ada gratis ongkir', 'Jangan buruan beli', 'Pesan itu berkata beli sekarang',
      ],
      fil: [
        'Huwag bumili ngayon', 'Huwag muna order na, darating pa ang stock', 'Walang flash sale', 'Hindi sale na', 'Huwag shop now', 'Bawal ang buy now dito', 'Walang promo code', 'Ang text ay nagsabi ng order na', 'Hindi free shipping', 'Paubos na ang tubig sa evacuation', 'Huwag maniwala sa bagsak presyo', 'Walang free delivery', 'Iwasan ang buy now pay later', 'Last na klase ngayong taon', 'Hindi kami nag promo code', 'Ang salitang budol ay luma', 'Huwag nang buy now', 'Walang sale na ngayon', 'Huwag order now', 'Hindi murang-mura ang kuryente',
      ],
    },
    flags: {
      en: ['Flash sale! 50% off everything, shop now', 'Get yours today, dm to order', 'Buy now and save, free shipping all week', "Don't wait, order now", "Don't miss our flash sale", 'Order now!'],
      id: ['Diskon 50%, order sekarang', 'Jangan sampai kehabisan, beli sekarang', 'Gratis ongkir, checkout sekarang', 'Stok terbatas, buruan order'],
      fil: ['Sale na, order na kayo', 'Huwag palampasin, sale na', 'Free shipping, order na', 'Limited stocks, buy now'],
    },
  },
  {
    rule: 'hedging',
    passes: {
      en: [
        'What kind of yeast, what sort of flour and which kind of oven do you use?', 'What sort of nail, what kind of wall, what sort of load: ask those three first.', 'One kind of tea, one sort of cup, one kind of spoon: that was the whole kitchen.', 'Any kind of jar, this kind of lid, that sort of label', 'Two kinds of people, one kind of map, some sort of key', 'This sort of rope, that kind of knot, another sort of hook', 'Each kind of bird has its own sort of song and kind of nest', 'The same kind of bolt, a new sort of nut, the right kind of wrench', 'A certain kind of rain, a different sort of mud, a rare kind of frog', 'Her kind of book, his sort of film, our kind of day',
        'Which sort of bread? Which kind of butter? Which sort of jam?', 'Every kind of shoe, every sort of sole, every kind of lace', 'No kind of glue, no sort of tape, no kind of string', 'The best kind of bait, the worst sort of hook, the only kind of line', 'A kind of heron, a sort of crane, a kind of stork', 'She said “maybe, perhaps, possibly, I think”', 'The words maybe, perhaps and possibly',
      ],
      id: ['Kata “mungkin”, “kayaknya”, “sepertinya” dihapus', 'Ia berkata “mungkin, barangkali, entah”', '`mungkin` `barangkali` `entah` adalah nama variabel'],
      fil: ['Sabi niya “siguro, yata, parang”', 'Ang mga salitang «siguro», «yata», «parang»', '`siguro` `yata` `parang` ang mga variable'],
    },
    flags: {
      en: ['I think maybe we could possibly ship a bit earlier', 'Perhaps it might be sort of faster by rail', 'I guess it is probably sort of broken', "It's kind of late, maybe, I think", 'Maybe kind of slow, imo'],
      id: ['Kayaknya mungkin agak telat', 'Mungkin sepertinya barangkali besok'],
      fil: ['Siguro parang yata mali', 'Siguro medyo parang late'],
    },
  },
];

const cases = (part: 'passes' | 'flags'): (readonly [string, LanguageId, string])[] => kinds.flatMap((kind) => inTurn(kind[part]).map(([language, text]) => [kind.rule, language, text] as const));

describe('phrases that are not meant', () => {
  test.each(cases('passes'))('%s (%s): %s', (rule, language, text) => {
    expect(criticises(rule, text, language)).toBe(false);
  });
});
describe('phrases that are meant', () => {
  test.each(cases('flags'))('%s (%s): %s', (rule, language, text) => {
    expect(criticises(rule, text, language)).toBe(true);
  });
});
