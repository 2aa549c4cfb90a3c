import type { KindTexts } from '../../../kinds/kind.ts';

export const replyThanks: KindTexts = {
  title: 'Sagot na pasasalamat',
  points: {
    'own-words': { label: 'Sa sariling salita', tip: 'Form letter ito: sabihin kung ano ang ikinatuwa mo', more: '"Si Mina ang nag-bake, abot-tenga ang ngiti": pasasalamat iyan, hindi selyo.' },
  },
  general: {},
  praise: {},
  example: { weak: 'Maraming salamat po sa inyong suporta. Pinahahalagahan po namin ang inyong feedback.', better: 'Salamat! Si Mina ang nag-bake, abot-tenga pa rin ang ngiti niya.' },
};
