import type { KindTexts } from '../../../kinds/kind.ts';

export const replyQuestion: KindTexts = {
  title: 'Sagot sa tanong',
  points: {
    'own-words': { label: 'Sa sariling salita', tip: 'Form letter ito: sagutin na lang siya', more: 'Oo, hindi, oras, presyo: ang tinanong niya, gaya ng sasabihin mo.' },
    answer: { label: 'Ang sagot muna', tip: 'Sagot muna, saka ang paliwanag', more: 'Oo, hindi, presyo, oras: isang salita sa unahan, tipid na sa kanila.' },
    more: { label: 'Saan pa mababasa', tip: 'Idagdag kung saan nila mababasa ang iba pa', more: 'Ang page o taong mas nakakaalam, at kung bakit.' },
  },
  general: {},
  praise: { complete: 'Sagot muna, at kung saan pa makakabasa' },
  example: { weak: 'Salamat sa tanong! Paki-check ang website namin.', better: 'Oo, basta may student ID: ₱40. Lahat ng presyo: halimbawa.ph/presyo' },
};
