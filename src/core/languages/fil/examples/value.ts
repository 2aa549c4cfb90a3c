import type { Examples } from '../../../rule.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'trite-now': {
    fires: [
      'Inaantok na naman ako, kape muna',
      'Gutom na naman, ano ulam',
      'Kakagising lang, tinatamad pa',
      'Puyat na naman dahil sa K-drama',
    ],
    quiet: [
      'Paano kami nakatipid ng 30% sa kuryente ng kapihan: LED at timer sa bawat ilaw',
      'Gutom na ang mga bata sa evacuation center sa Marikina',
      'Traffic advisory: sarado ang Katipunan northbound hanggang alas-singko',
      'Presyo ng kape sa Benguet, tumaas ng 8% ngayong anihan',
    ],
  },
  'nothing-in-it': {
    fires: [
      'Hmm',
      'Ayun na nga',
      'Oo nga eh',
    ],
    quiet: [
      'Salamat sa inyong lahat!',
      'Maligayang Pasko',
      'Bukas kami nang alas-nuwebe',
      'Congrats, Teacher Liza!',
      'Nawawalang aso, puti, Brgy. Malaya',
    ],
  },
  informs: {
    fires: [
      'Ayon sa PSA, bumaba sa 3.1% ang walang trabaho noong Agosto',
      'Simula Lunes, P13 na ang minimum na pasahe sa jeep',
      'Dati 14 kilo ng tinapay ang natatapon namin linggo-linggo, ngayon 3 kilo na lang',
    ],
    quiet: [
      '100% agree ako diyan',
      '50% off lahat ng tasa hanggang Linggo',
      'Ang sarap ng bagong sapatos',
      'Kagabi natulog ang pusa sa laptop ko',
    ],
  },
  teaches: {
    fires: [
      'Paano maiwasan ang sunog na kawali: painitin muna bago lagyan ng mantika',
      'Tips para tumagal ang sili: hugasan, patuyuin, ibalot sa tissue',
      'Mga hakbang sa pagkuha ng permit: cedula, barangay clearance, saka munisipyo',
    ],
    quiet: [
      'Paano na tayo nito',
      'Huwag kang mag-alala mahal, nandito lang ako palagi sa tabi mo',
      'May tips ba kayo sa Baguio?',
      'Gamitin ang code TIPID sa checkout',
      'Ganito talaga ang buhay',
    ],
  },
  insight: {
    fires: [
      'Itinigil namin ang lingguhang ulat dahil walang nagbubukas pagkatapos ng Martes',
      'Tumaas ang presyo ng sibuyas kasi naantala ng ulan ang ani sa Nueva Ecija',
      'Maliwanag ang pintura ng mga upuan para hindi matapilok ang mga dumadaan sa gabi',
    ],
    quiet: [
      'Kasi gusto ko',
      'Kaya mo yan',
      'Dahil sa inyo',
      'Basta',
    ],
  },
  'asks-followers': {
    fires: [
      'May nakasubok na ba sa inyo ng cloud POS? Ano ang napansin niyo?',
      'Saan kayo bumibili ng sariwang isda tuwing Linggo?',
      'Ano sa tingin niyo ang mas bagay, umaga o gabi?',
    ],
    quiet: [
      'Agree? RT kung oo',
      'Bakit ako na naman?',
      'Gusto niyo ba ng discount? Bili na',
      'Ano pang hinihintay mo?',
    ],
  },
  'reader-focus': {
    fires: [
      'Nakita ko ang lumang litrato ko at napangiti ako kasama ang aking kapatid',
    ],
    quiet: [
      'Sinukat namin: 12 minuto ang natipid kada order',
      'Nagtatanim ng igos ang kapitbahay sa balkonahe',
      'Bubuksan ng museo ang attic sa mga bisita',
      'Salamat sa report, naayos na namin ang bakod',
    ],
    praises: [
      'Kung late ang parcel mo, matutulungan ka ng counter sa terminal na i-trace ang resibo',
    ],
  },
  'link-reason': {
    fires: [
      'Basahin dito https://acme.ph/x',
      'Tingnan mo to https://palayok.ph/9',
    ],
    quiet: [
      'Nagmahal ang padala',
      'Binigkas ng makata ang sarili niyang tula https://tula.ph/7',
      'Kwento ng mangingisdang nakaligtas sa alon https://dagat.ph/kwento',
    ],
    praises: [
      'Bakit dumoble ang presyo ng delivery mula Marso, ipinaliwanag sa apat na tsart https://acme.ph/presyo',
    ],
  },
  'promo-only': {
    fires: [
      'Sale na! 50% discount, order na kayo',
      'Bilhin na, limited stocks lang',
      'Buy 1 take 1 pa rin, habol na mga mars',
    ],
    quiet: [
      'Paano pumili ng tamang size ng sapatos online: sukatin ang paa sa hapon. May promo rin ngayon',
      'Presyo ng bigas sa Nueva Ecija, bumaba ng dalawang piso',
      'Tatlong taon na ang tindahan namin, salamat mga kapitbahay',
      'Bagong pamunuan ng kooperatiba, nahalal kahapon',
    ],
  },
  'engagement-bait': {
    fires: [
      'I-tag mo ang tropa mong ganito, paki-share',
      'Like mo kung miss mo ang high school',
      'Comment amen kung naniniwala ka',
    ],
    quiet: [
      'Ano ang gamit niyong app sa imbentaryo at bakit?',
      'Paki-share po: kailangan ng relief goods sa Cagayan',
      'I-share ko lang ang natutunan ko sa pagkumpuni ng relo',
      'Bahagi ng kita, napupunta sa mga iskolar ng barangay',
    ],
  },
  'follow-bait': {
    fires: [
      'Pa-follow naman, balik follow agad',
      'Hanap moots, i-follow back ko lahat',
      'Drop niyo @ niyo, gain tayo ng followers',
    ],
    quiet: [
      'Sundan ang mga hakbang na ito para hindi ma-reject ang resibo',
      'Balik F2F na ang klase sa Lunes',
      'I-follow kami para sa bagong recipe tuwing Biyernes',
      'May follow-up check-up sa Sabado ang mga sanggol',
    ],
  },
  hype: {
    fires: [
      'World class at walang katulad na inobatibo naming platform',
      'Rebolusyonaryo at pangmalakasang produkto',
      'Petmalu! Walang kapantay! Bonggang-bongga!',
    ],
    quiet: [
      'Mula 9 naging 2 segundo ang pag-upload sa bagong feature',
      'Solid waste ng palengke, ginagawang pataba',
      'Galing sa Batanes ang bawang na ito',
      'Viral infection ang sanhi, hindi kulam, sabi ng health center',
    ],
  },
  teaser: {
    fires: [
      'Di ka maniniwala sa sumunod na nangyari',
      'May pasabog kami, secret muna',
      'Ikagugulat niyo ito',
    ],
    quiet: [
      'Tumaas ng 12% ang presyo ng bigas dahil naantala ang ani',
      'Abangan ang resulta sa Biyernes ng tanghali',
      'Ang sikreto sa malutong na lumpia: malamig na tubig at manipis na balat',
      'Basahin ang label bago maghalo ng bleach dahil nakalalason ang usok',
    ],
  },
  whine: {
    fires: [
      'Hay nako, badtrip talaga',
      'Nakakainis, ang malas ko ngayon',
      'Nakakabwisit, sawa na ako',
    ],
    quiet: [
      'Badtrip ang nawawalang form, kaya nag-autosave kami kada 10 segundo',
      'Pagod ka na ba sa brownout? Ganito namin inayos ang ilaw gamit ang solar',
      'Sinagot ng opisina ang reklamo sa loob ng isang araw',
      'Ayon sa nars, nakakapagod ang night shift kaya may dagdag na pahinga',
    ],
  },
  'event-details': {
    fires: [
      'Sali na sa pa-contest namin, ang saya',
      'Tara na sa bazaar, kita-kits mga suki',
    ],
    quiet: [
      'Salamat sa lahat ng dumalo, kita-kits sa susunod na forum',
      'Klase sa pagluluto, Sabado alas-nuwebe',
      'Napag-usapan sa seminar ang pagbasa ng label',
      'Samahan kami sa clean-up drive, detalye sa dagat.ph/linis',
    ],
    praises: [
      'Sali na sa palihan sa Sabado, 9am sa barangay hall, magparehistro sa palayok.ph/klase',
    ],
  },
  calamity: {
    fires: [
      'Bagyo sale! 30% off sa kapote, order na kayo',
    ],
    quiet: [
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
