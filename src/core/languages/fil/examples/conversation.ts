import { alingNena } from '../../../rules/example-brands.ts';
import type { Examples } from '../../../rules/example.ts';

const gitara = { text: 'Nawala sa bus ang gitara ng tatay ko. Ang bigat sa loob.' };
const saAkin = (text: string) => ({ text: `@panaderyanena ${text}`, mentionsMe: true });
const paulit = (text: string, beses = 2) => Array.from({ length: beses }, () => ({ text, kind: 'reply' as const }));

/** Examples for the rules on conversation. */
export const examples: Readonly<Record<string, Examples>> = {
  hijack: {
    flags: [
      { text: 'Order na kayo sa amin, may discount!', situation: 'reply', brand: alingNena, parent: gitara },
      { text: 'Libreng shipping kami hanggang Biyernes', situation: 'reply', brand: alingNena, parent: { text: 'Nanalo ang Gilas kagabi' } },
      { text: 'Silipin ang panaderyanena.ph habang naghihintay', situation: 'reply', brand: alingNena, parent: { text: 'Dalawang oras na kami sa EDSA' } },
      { text: 'PM is key, bagsak presyo ang cake', situation: 'reply', brand: alingNena, parent: { text: 'Kaarawan ng lola ko ngayon' } },
    ],
    passes: [
      { text: 'Pasensya na po, naayos na ang linya kanina. Kung mahina pa rin, DM po ang account number', situation: 'reply', parent: { text: 'Tatlong araw nang patak lang ang gripo namin' } },
      { text: 'Nakakalungkot naman, sana makita agad', situation: 'reply', brand: alingNena, parent: gitara },
      { text: 'Opo, order na po sa counter', situation: 'reply', brand: alingNena, parent: saAkin('pwede pa bang humabol?') },
      { text: 'PM lang po', situation: 'reply', brand: alingNena, parent: { text: 'Saan po puwedeng magpagawa ng cake?' } },
      { text: 'Harinang pang-tinapay ang gamit namin, kumpleto ang paliwanag sa panaderyanena.ph/harina', situation: 'reply', brand: alingNena, parent: { text: 'Anong harina ang maganda sa tinapay?' } },
      { text: 'Available na po uli ang monay', situation: 'reply', brand: alingNena, parent: { text: 'Ang hilera namin ngayong linggo', isOwn: true } },
    ],
  },
  rude: {
    flags: [
      { text: 'edi lumipat ka, arte mo', situation: 'reply', parent: { text: 'Ang ingay ng kapitbahay tuwing hatinggabi' } },
      { text: 'Wala kang alam sa pagsasaka', situation: 'reply', parent: { text: 'Dapat mura ang palay' } },
      'Ang bobo mo naman, walang utak',
      'Gago, ikaw ang nagkamali ng tirahan',
      'Tumahimik ka kung wala kang alam',
      { text: 'Tanga, nasa bio ang oras', situation: 'reply', parent: { text: 'Anong oras po kayo bukas?' } },
      'Kapal ng mukha mo, ikaw pa ang galit',
    ],
    passes: [
      { text: 'Edi sumama ka sa amin sa Linggo, may bakante pa', situation: 'reply', parent: { text: 'Wala akong kasama sa hiking' } },
      { text: 'Mag-aral ka muna, saka tayo manood bukas', situation: 'reply', parent: { text: 'May exam pa ako sa kemistri' } },
      'Ang tanga ko, nakalimutan ko ang susi',
      'Leche flan, ₱180 po',
      'Bawal na ang plastik sa palengke',
      'Putang ina! Naubusan na naman ng turon',
      'Punyeta! Tapos na rin sa wakas ang thesis ko',
      'Ang init sa loob ng jeep kanina, tangina.',
      'Isinigaw niya ang “gago!” saka humingi ng tawad',
      'Hindi ako sang-ayon: mahal pa rin ang pamasahe',
      'Tulong sa mga hayop na naiwan sa baha',
      'Basura tuwing Martes, nabubulok lang muna',
      'Mag-ingat sa manloloko na gumagamit ng pangalan namin',
    ],
  },
  shouting: {
    flags: [
      'MURANG TINAPAY PUNTA NA KAYO NGAYON',
      'Bukas na kami!!!',
      'Bakit ganito na naman?!?',
      'Mainit! Malambot! Bago! Masarap!',
      'Dumating na ang harina at HINDI NAMIN AKALAING GANITO KARAMI',
    ],
    passes: [
      'WALANG PASOK BUKAS SA MARIKINA',
      'DSWD at DOH ang magbibigay ng ayuda',
      'Bukas na kami!',
      'Maraming salamat, mga suki!!!',
      'PAGASA at PHIVOLCS ang nagbabantay sa Taal',
      { text: 'PANADERYA NENA ang bago sa kanto', brand: alingNena },
    ],
  },
  'copy-paste-reply': {
    flags: [
      { text: 'Ang ganda ng post mo, tuloy lang kaibigan', situation: 'reply', recent: paulit('Ang ganda ng post mo, tuloy lang kaibigan') },
      { text: 'Tingnan mo rin ang profile ko, maraming tips', situation: 'reply', recent: paulit('Tingnan mo rin ang profile ko! Maraming tips', 3), parent: { text: 'Niluto ko ang adobo ni lola' } },
      { text: 'Sobrang totoo nito, sana mabasa ng lahat', situation: 'reply', recent: paulit('Sobrang totoo nito, sana mabasa ng lahat', 4) },
    ],
    passes: [
      { text: 'Paki-DM po ang order number para ma-check namin', situation: 'reply', recent: paulit('Paki-DM po ang order number para ma-check namin', 6), parent: { text: 'Hindi dumating ang tinapay' } },
      { text: 'Salamat po', situation: 'reply', recent: paulit('Salamat po', 8) },
      { text: 'Ang laki ng mangga mo, Kuya Dan', situation: 'reply', recent: paulit('Ang laki ng mangga mo, Kuya Dan', 1) },
      { text: 'Alas-kuwatro po ng umaga kami nagbubukas', situation: 'reply', recent: paulit('Alas-kuwatro po ng umaga kami nagbubukas', 5), parent: saAkin('anong oras kayo?') },
    ],
  },
  unanswered: {
    flags: [
      { text: 'Salamat sa pagtatanong!', situation: 'reply', parent: saAkin('may tindahan ba kayo sa Pasig?') },
      { text: 'Ay ang galing', situation: 'reply', parent: { text: 'Paano ninyo pinapalambot ang monay?' } },
      { text: 'Magandang tanong 🙌', situation: 'reply', parent: saAkin('kailan ang susunod na klase?') },
    ],
    passes: [
      { text: 'Opo, simula Lunes', situation: 'reply', parent: saAkin('nagde-deliver po ba hanggang Taguig?') },
      { text: 'Wala na po', situation: 'reply', parent: saAkin('may ensaymada pa?') },
      { text: 'Ilan po?', situation: 'reply', parent: saAkin('puwede bang magpareserba?') },
      { text: 'Iche-check po namin', situation: 'reply', parent: saAkin('nasaan na ang order ko?') },
      { text: 'Ay ang galing', situation: 'reply', parent: { text: 'Umulan na rin sa wakas' } },
    ],
  },
  'mass-mention': {
    flags: [
      'Bagong tinapay! @alma @boyet @caloy @dodie',
      'Pa-repost naman @isa @dalawa @tatlo @apat @lima',
      { text: 'Sali kayo @gina @hector @isko', situation: 'reply', parent: { text: 'Paligsahan sa pagluluto', author: 'jun' } },
    ],
    passes: [
      'Salamat @ana1 @ben2 @cely3 @dong4 sa pagpunta',
      'Kuha ni @lente',
      'Talakayan mamaya kasama sina @rey @sol @tess @uno',
      { text: '@gina @hector @isko tuloy bukas', situation: 'reply', parent: { text: 'Larong bukas @gina @hector @isko', author: 'jun' } },
      'Itanong kay @munisipyo o @bantaybayan',
    ],
  },
  regret: {
    flags: [
      'Bagong number ko po 0917 555 1234',
      'Text niyo ako sa 09985551234, inip na ako',
      'TIN number ko ay 123-456-789-000, tama ba ito',
      'Sa gmail ko na lang, liza.cruz91@gmail.com',
      'Nakatira kami sa 24 Mabini Street, dalaw kayo',
      'Ito ang nangutang at nagtago: 0927-555-0199',
      'Tawagan na lang ang pinsan ko si Nestor sa 0917 555 6677, siya ang may susi',
      'Cellphone ni Mam Tess, 0918-555-0142, naayos na noong Hunyo pero hindi pa kinukuha',
    ],
    passes: [
      'Para sa order, mag-text sa 0917 555 0000',
      'Hotline ng rescue: 0998 555 4321',
      'Ang puwesto namin ay nasa 24 Mabini Street, tapat ng simbahan',
      'Ipadala ang resume sa hr@panaderyanena.ph',
      'Kailangan ng dugo, tawagan ang 0920 555 7788',
      { text: 'Tanong sa cake? 0917 555 2468', brand: alingNena },
      'Number ko sa pila ay 148, tanghali na',
      'Umabot sa 1 250 000 ang dumalaw sa pista',
    ],
  },
};
