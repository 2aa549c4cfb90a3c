import type { Examples } from '../../../rules/example.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'second-tip': {
    flags: [
      'Bwisit na drayber kanina, gago, ang bagal na nga ang sungit pa. Kainis!',
      'Ang tagal ng pila sa munisipyo, mga tanga ang nasa window. Nakakabwisit.',
    ],
    passes: [
      'Bukas ang silid-aklatan tuwing Linggo, alas-diyes, simula Mayo, may kape mula sa scouts.',
      'Anong buhol ang pinakamatibay sa basang lubid? Gamit ko ang bowline pero dumudulas.',
      'Para mabuksan ang nagyelong kandado, painitin ang susi, huwag ang kandado.',
    ],
  },
  praise: {
    flags: [
      'Walang tubig sa San Roque sa Martes, 10 pm hanggang 4 am: papalitan ang balbula sa Mabini St. May tangke sa kapilya mula 8 pm, magdala ng timba.',
      'Dati sinasagot namin ang chat ayon sa dating. Ngayon inuuna ang galit: bumaba ang umuulit na reklamo mula 40 sa 6 kada linggo.',
      'Para mabuksan ang garapon, itaktak ang gilid ng takip sa mesa paikot, saka pihitin. Nawawala ang vacuum kaya hindi kailangan ng lakas.',
    ],
    passes: [
      'Magandang umaga sa lahat, have a nice one',
      'Abangan ang malaking sorpresa namin, malapit na',
      'Labas na ang version 3',
    ],
  },
  'engagement-bait': {
    flags: [
      'I-boost kung kape muna bago ligo',
      'I-tag mo ang tropa mong ganito, paki-share',
      'Like mo kung miss mo ang high school',
      'Comment amen kung naniniwala ka',
    ],
    passes: [
      'Nakaka-boost ng ani ang abo ng kahoy, dalawang dakot bawat paso',
      'Ano ang gamit niyong app sa imbentaryo at bakit?',
      'Paki-share po: kailangan ng relief goods sa Cagayan',
      'I-share ko lang ang natutunan ko sa pagkumpuni ng relo',
      'Bahagi ng kita, napupunta sa mga iskolar ng barangay',
    ],
  },
  'follow-bait': {
    flags: [
      'Pa-follow naman, balik follow agad',
      'Hanap moots, i-follow back ko lahat',
      'Drop niyo @ niyo, gain tayo ng followers',
    ],
    passes: [
      'Sundan ang mga hakbang na ito para hindi ma-reject ang resibo',
      'Balik F2F na ang klase sa Lunes',
      'I-follow kami para sa bagong recipe tuwing Biyernes',
      'May follow-up check-up sa Sabado ang mga sanggol',
    ],
  },
  calamity: {
    flags: [
      'Bagyo sale! 30% off sa kapote, order na kayo',
    ],
    passes: [
      'Binaha ng orders ang shop, salamat mga suki',
      'Binago ng lindol noong 1990 ang mga gusali rito',
      'Walang signal sa bundok, dala kami ng mapa',
      'Sunog na kanin ang paborito ni lolo',
    ],
    praises: [
      'Baha sa Marikina: kailangan ng kumot at tubig sa evacuation center ng H. Bautista, tumawag sa 0917 555 0100',
      'Lindol sa Abra: kailangan ng boluntaryo sa Bangued covered court, i-message ang @reliefabra',
    ],
  },
};
