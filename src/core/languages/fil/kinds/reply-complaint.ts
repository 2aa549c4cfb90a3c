import type { KindTexts } from '../../../kinds/kind.ts';

export const replyComplaint: KindTexts = {
  title: 'Sagot sa reklamo',
  points: {
    'own-words': { label: 'Sa sariling salita', tip: 'Lalong nakakainis ang form letter: sagutin ang kaso', more: 'Banggitin ang lugar, order o araw na sinabi niya, saka ang gagawin ngayon.' },
    blame: { label: 'Nasa panig niya', tip: 'Kampihan muna siya, saka magpaliwanag', more: 'Gusto niyang paniwalaan siya. Walang lugi sa "oo nga, nakakainis iyon".' },
    heard: { label: 'Nabanggit ang problema', tip: 'Banggitin ang problema niya, sa salita niya', more: '"Walang signal sa Iligan mula tanghali": ramdam na may nagbasa.' },
    next: { label: 'Ano ang gagawin ngayon', tip: 'Sabihin kung ano ang gagawin, at sino', more: 'Mas mabuti ang "pinadalhan na kita ng bago" kaysa "aaksyunan po namin".' },
    when: { label: 'Kailan matatapos', tip: 'Sabihin kung kailan', more: '"Bukas bago mag-12": tapos ang paghihintay, kahit masamang balita.' },
    sorry: { label: 'Sorry', tip: 'Mag-sorry muna', more: 'Isang salita bago ang paliwanag. Iyon ang hinihintay nila.' },
  },
  general: {},
  praise: { complete: 'Sorry, dahilan, petsa: bumabalik ang tao rito' },
  example: { weak: 'Pasensya na po sa abala, pa-DM na lang po.', better: 'Sorry, Maria: naiwan sa Cebu ang parcel. Bukas bago mag-12 nariyan na, balik ang bayad.' },
};
