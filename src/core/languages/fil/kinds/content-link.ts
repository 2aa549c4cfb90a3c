import type { KindTexts } from '../../../kinds/kind.ts';

export const contentLink: KindTexts = {
  title: 'Link na babasahin',
  points: {
    take: { label: 'Isang bagay kahit di i-click', tip: 'Magbigay ng isang bagay dito: ano ang laman?', more: 'Ang pinakanakakagulat na linya o bilang, ilagay dito. Magki-click ang may gusto.' },
    whom: { label: 'Para kanino', tip: 'Sabihin kung kanino ito sulit', more: '"Kung unang beses kang uupa": tamang tao ang matatawag.' },
  },
  general: {
    'link-reason': { tip: 'Sabihin kung ano ang nasa link at bakit iki-click', more: 'Address lang ang pamagat. Ano ang tumatak sa iyo?' },
    deliver: { tip: 'Sabihin dito ang punto; nasa link ang iba pa', more: 'Nilalampasan lang ang ibinibitin.' },
    'tell-more': { tip: 'Idagdag ang dahilan kung bakit mo ibinahagi', more: 'Mas matimbang ang isang linya mo kaysa pamagat.' },
    'get-to-point': { tip: 'Simulan sa malalaman nila', more: 'Puwede nang alisin ang "basahin ang aming bagong".' },
    'plain-words': { tip: 'Sabihin sa simpleng salita kung tungkol saan', more: 'Pang-diyaryo ang pamagat, pang-tao ang post.' },
    'back-it-up': { tip: 'Banggitin ang bilang o kasong nasa loob', more: 'Para may bigat kahit hindi i-click.' },
    'too-dense': { tip: 'Isang punto, saka ang link', more: 'Nandoon naman ang iba pa.' },
  },
  praise: {
    'point-home': 'Malinaw kung bakit iki-click',
    figure: 'Bilang pa lang, sulit nang basahin',
    vivid: 'Dahil sa halimbawa, nakakaganang ituloy',
    credit: 'Binanggit mo kung sino ang gumawa',
    'how-to': 'May tip na kahit hindi pa i-click',
    reason: 'Sinabi mo kung bakit mahalaga',
    news: 'Bago, at malinaw kung ano ang bago',
    question: 'Dahil sa tanong, nakaka-curious ang sagot',
    humour: 'Link na nakakatawa',
    story: 'Nakakahatak ang eksena',
  },
  example: { weak: 'Bagong post sa blog! Nasa baba ang link.', better: '3 sa 10 order ang nawala sa address form. Ito ang tinanggal namin, may larawan: ...' },
};
