import type { ExamplePost, Examples } from '../../../rules/example.ts';

const ngayon = 1_700_000_000_000;
const minuto = 60_000;
const araw = 24 * 60 * minuto;
const nakaraan = (pagitan: number, ...ilan: readonly number[]): readonly ExamplePost[] => ilan.map((n) => ({ text: 'x', postedAt: ngayon - n * pagitan }));
const dati = (text: string, oras = 10, kind: 'post' | 'reply' = 'post'): readonly ExamplePost[] => [{ text, kind, postedAt: ngayon - oras * 60 * minuto }];
const benta = ['Order na kayo', 'Bagsak presyo ngayon', 'Libreng shipping hanggang Linggo', 'Paano magmasa', 'Umuulan na naman', 'Ano ang paborito ninyo?'].map((text) => ({ text }));
const kuwento = ['Tumaas ang trigo', 'Paano itabi ang monay', 'Umuulan na naman', 'Bagong panadero', 'Lumang hurno', 'Simbang gabi'].map((text) => ({ text }));

/** Examples for the rules on cadence. */
export const examples: Readonly<Record<string, Examples>> = {
  'promo-share': {
    flags: [
      { text: 'Order na kayo, sale na', recent: benta },
      { text: 'Ang ensaymada, buy 1 take 1', recent: benta },
      { text: 'Huwag palampasin, last stocks na', recent: benta },
    ],
    passes: [
      { text: 'Paano magbalot ng baso: ibalot, punuan, lagyan ng label', recent: benta },
      { text: 'Order na po kayo', recent: kuwento },
      { text: 'Bili na habang mainit', recent: benta.slice(0, 4) },
      { text: 'Presyo ng bigas, bumaba ayon sa DA', recent: benta },
    ],
  },
  burst: {
    flags: [
      { text: 'Isa pa tungkol sa harina', now: ngayon, recent: nakaraan(minuto, 4, 9, 22) },
      { text: 'Ay, libre ang paradahan', now: ngayon, recent: nakaraan(minuto, 1, 2, 3) },
      { text: 'Naubos din ang mantikilya', now: ngayon, recent: nakaraan(minuto, 35, 60, 90, 120, 150, 178) },
    ],
    passes: [
      { text: 'Live updates po tayo sa plasa: paakyat na ang ikalawang banda', now: ngayon, recent: nakaraan(minuto, 4, 9, 22) },
      { text: 'Sumunod ang ikatlo', now: ngayon, recent: [...nakaraan(minuto, 4, 9), { text: 'x', isLive: true, postedAt: ngayon - 22 * minuto }] },
      { text: 'Walang pasok sa Marikina hanggang Huwebes', now: ngayon, recent: nakaraan(minuto, 2, 5, 7) },
      { text: 'Magandang umaga mula sa hurno', now: ngayon, recent: nakaraan(minuto, 700) },
    ],
  },
  repeat: {
    flags: [
      { text: 'Klase sa pagmamasa ngayong Sabado, lima na lang ang upuan', now: ngayon, recent: dati('Klase sa pagmamasa ngayong Sabado: lima na lang ang upuan!') },
      { text: 'Heto uli https://panaderyanena.ph/trigo', now: ngayon, recent: dati('Kuwento ng trigo https://panaderyanena.ph/trigo', 30) },
      { text: 'Ang sikreto ng malambot na monay ay maligamgam na gatas', now: ngayon, recent: dati('Ang sikreto ng malambot na monay ay MALIGAMGAM na gatas', 150) },
    ],
    passes: [
      { text: 'Dalawampu ang sumali sa klase kahapon', now: ngayon, recent: dati('Klase sa pagmamasa ngayong Sabado, lima na lang ang upuan') },
      { text: 'Kailangan ng dugo type O sa PGH ngayong gabi', now: ngayon, recent: dati('Kailangan ng dugo type O sa PGH ngayong gabi', 2) },
      { text: 'May bagong palaman, nasa panaderyanena.ph', now: ngayon, recent: dati('May bagong oras, nasa panaderyanena.ph') },
      { text: 'Bukas po kami hanggang alas-otso ng gabi', now: ngayon, recent: dati('Bukas po kami hanggang alas-otso ng gabi', 6, 'reply') },
    ],
  },
  steady: {
    flags: [
      { text: 'Nagbabalik kami dala ang bagong hurno', now: ngayon, recent: nakaraan(araw, 13, 14, 15, 16, 17) },
      { text: 'Kumusta uli mga suki', now: ngayon, recent: nakaraan(araw, 50, 54, 58, 62, 66) },
      { text: 'Pagkatapos ng kumpuni, heto na', now: ngayon, recent: nakaraan(araw, 25, 26, 28, 29, 31) },
    ],
    passes: [
      { text: 'Pang-Huwebes: tinapay na may ube', now: ngayon, recent: nakaraan(araw, 1, 2, 3, 4, 5) },
      { text: 'Ikapitong buwanang liham', now: ngayon, recent: nakaraan(araw, 30, 60, 91, 121, 151) },
      { text: 'Unang post namin', now: ngayon, recent: [] },
    ],
  },
};
