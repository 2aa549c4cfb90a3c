import type { KindTexts } from '../../../kinds/kind.ts';

export const replyThanks: KindTexts = {
  title: 'Sagot na pasasalamat',
  points: {},
  general: {
    'tell-more': { tip: 'Sabihin kung ano ang nangyari nang subukan mo', more: '"Ginawa ko ang step 2, gumana": iyan ang natatandaan.' },
  },
  praise: {
    credit: 'Sinabi mo kung paano nakatulong',
    figure: 'Sinabi mo ang kinalabasan',
    vivid: 'Nakikita niya ang nabago',
    humour: 'Mainit na salamat, may biro',
  },
  example: { weak: 'Salamat!', better: 'Salamat! Step 2 nga: barado ang balbula.' },
};
