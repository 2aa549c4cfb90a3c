import type { KindTexts } from '../../../kinds/kind.ts';

export const bait: KindTexts = {
  title: 'Paghingi ng like o follow',
  points: {
    gift: { label: 'Nagbibigay muna', tip: 'Bago humingi, magbigay muna ng tip o kuwento', more: 'Tip, kuwento o totoong tanong: kusang shine-share ang maganda.' },
  },
  general: {
    'no-begging': { tip: 'Humingi ng kuwento o opinyon, hindi ng like o follow', more: 'Mas marami ang sasagot sa "pinakapalpak na delivery?" kaysa "tag 3 friends".' },
    'say-something': { tip: 'Magsabi ng isang bagay na sulit i-like', more: 'Hindi mo na kailangang humingi.' },
    deliver: { tip: 'Ipakita rito, walang kondisyon', more: 'Madalas hindi hinahanap ang kailangan pang i-follow.' },
    'only-sells': { tip: 'Sabihin kung ano ang mapapala ng sasali', more: 'Premyo, hanggang kailan, tsansa: saka humingi ng nakakatuwa.' },
    'tell-more': { tip: 'Sabihin muna kung ano, bago humingi ng tulong', more: 'Sino ang iboboto, para saan, at bakit?' },
  },
  praise: {
    humour: 'Nakakatawa, kusang ise-share',
  },
  example: { weak: 'Like and share kung agree ka, tag 3 friends!', better: 'Anong payo sa pera ang mali pala para sa iyo? Sa akin: "sayang ang renta".' },
};
