import type { KindTexts } from '../../../kinds/kind.ts';

export const jobAd: KindTexts = {
  title: 'Trabaho',
  points: {
    role: { label: 'Anong posisyon', tip: 'Anong posisyon? Ilagay agad sa unang linya', more: 'Hinahanap ng tao ang sarili nilang trabaho. Sabihin muna iyon bago purihin ang team.' },
    pay: { label: 'Sahod o range', tip: 'Sabihin ang sahod, kahit range lang', more: 'Nilalampasan ang hiring na walang sahod. Range, kada oras, o "volunteer": tipid sa oras ng lahat.' },
    apply: { label: 'Paano mag-apply', tip: 'Sabihin kung paano mag-apply at hanggang kailan', more: 'Link, email, o "walk-in mula Lunes". Lagyan ng huling araw para walang mahuli.' },
    place: { label: 'Saan, o remote', tip: 'Saan ang trabaho? Lungsod, branch, o remote', more: 'Lungsod, sangay o oras ng pasok: doon nagpapasya ang karamihan kung magbabasa pa.' },
  },
  general: {
    'tell-more': { tip: 'Magdagdag ng isang bagay tungkol sa trabaho', more: 'Ano ang ginagawa sa maghapon? Mas malinaw iyon kaysa "masayang environment".' },
    'plain-words': { tip: 'Palitan ang buzzword ng totoong gagawin nila', more: '"Can work under pressure" puwede kahit saan. "60 order kada shift" iisa lang.' },
  },
  praise: {
    service: 'Nandito na ang lahat para makapag-apply',
    humour: 'Totoo tungkol sa trabaho, at masayang basahin',
    reason: 'Sinabi mo kung bakit sulit ang trabahong ito',
    credit: 'Sinabi mo kung sino ang makakasama nila',
  },
  example: { weak: 'Hiring kami! Sali na sa growing team, PM lang.', better: 'Barista sa Maginhawa, ₱18k + tips, pang-umaga. Walk-in hanggang Mayo 12, hanapin si Joy.' },
};
