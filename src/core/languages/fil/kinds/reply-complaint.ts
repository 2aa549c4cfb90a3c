import type { KindTexts } from '../../../kinds/kind.ts';

export const replyComplaint: KindTexts = {
  title: 'Sagot sa reklamo',
  points: {
    'own-words': { label: 'Sa sariling salita', tip: 'Lalong nakakainis ang form letter: sagutin ang kaso', more: 'Banggitin ang lugar, order o araw na sinabi niya, saka ang gagawin ngayon.' },
    heard: { label: 'Nabanggit ang problema', tip: 'Banggitin ang problema niya, sa salita niya', more: '"Walang signal sa Iligan mula tanghali": ramdam na may nagbasa.' },
    next: { label: 'Ano ang gagawin ngayon', tip: 'Sabihin kung ano ang gagawin, at sino', more: 'Mas mabuti ang "pinadalhan na kita ng bago" kaysa "aaksyunan po namin".' },
    when: { label: 'Kailan matatapos', tip: 'Sabihin kung kailan', more: '"Bukas bago mag-12": tapos ang paghihintay, kahit masamang balita.' },
    sorry: { label: 'Sorry', tip: 'Mag-sorry muna', more: 'Isang salita bago ang paliwanag. Iyon ang hinihintay nila.' },
  },
  general: {
    'tell-more': { tip: 'Kung hihingi ng detalye, sabihin kung para saan', more: '"Ipadala ang number, ire-refund ko ngayon": sasagot iyan.' },
    'plain-words': { tip: 'Sumulat na parang kausap mo sa counter', more: 'Lumalayo ang tao sa "kindly provide".' },
    'get-to-point': { tip: 'Simulan sa kaso niya, hindi sa patakaran', more: 'Isang linya lang ang patakaran, sa dulo.' },
  },
  praise: {
    complete: 'Sorry, dahilan, petsa: bumabalik ang tao rito',
    service: 'Alam niya ang mangyayari at kung kailan',
    reason: 'Ipinaliwanag mo ang dahilan',
    credit: 'Nagpasalamat ka na sinabi niya',
    humour: 'Mabait, at marunong tumawa sa sarili',
  },
  example: { weak: 'Pasensya na po sa abala, pa-DM na lang po.', better: 'Sorry, Maria: naiwan sa Cebu ang parcel. Bukas bago mag-12 nariyan na, balik ang bayad.' },
};
