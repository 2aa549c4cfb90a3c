import type { KindTexts } from '../../../kinds/kind.ts';

export const teaser: KindTexts = {
  title: 'Teaser',
  points: {
    detail: { label: 'Isang totoong detalye na', tip: 'Magbigay na ng isang totoong detalye', more: 'Kulay, petsa, bilang, unang linya: kailangan ng may mapanghawakan.' },
  },
  general: {
    deliver: { tip: 'Sabihin na: ano ba iyon?', more: 'Maghihintay ang may pakialam; ang iba, limot na agad.' },
    'tell-more': { tip: 'Idagdag ang isang bagay na sigurado na', more: 'Kahit maliit, sulit nang hintayin ang iba.' },
    'back-it-up': { tip: 'Magpakita ng kaunti, saka mangako', more: 'Isang patunay, paniniwalaan na ang pangako.' },
  },
  praise: {
    vivid: 'Nakakaintriga dahil sa detalye',
    humour: 'Teaser na may halong biro',
  },
  example: { weak: 'May MALAKING parating sa Lunes!', better: 'Sa Lunes, bukas na rin kami tuwing Linggo: 40 rye bread, ₱90 ang isa. Abangan ang iba.' },
};
