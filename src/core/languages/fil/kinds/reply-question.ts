import type { KindTexts } from '../../../kinds/kind.ts';

export const replyQuestion: KindTexts = {
  title: 'Sagot sa tanong',
  points: {
    answer: { label: 'Ang sagot muna', tip: 'Sagot muna, saka ang paliwanag', more: 'Oo, hindi, presyo, oras: isang salita sa unahan, tipid na sa kanila.' },
    more: { label: 'Saan pa mababasa', tip: 'Idagdag kung saan nila mababasa ang iba pa', more: 'Ang page o taong mas nakakaalam, at kung bakit.' },
  },
  general: {
    'tell-more': { tip: 'Idagdag ang isang kondisyong mahalaga', more: '"Puwede, basta may resibo": wala nang pangalawang tanong.' },
    'get-to-point': { tip: 'Huwag na ang "salamat sa tanong"', more: 'Gusto niyang malaman; sagutin, iyon na ang pasasalamat.' },
    'plain-words': { tip: 'Sumagot na parang nasa harap mo siya', more: 'Ipaliwanag ang salitang pang-opisina.' },
    'be-kind': { tip: 'Sagutin na parang magandang tanong ito', more: 'Sampu pa ang gustong malaman iyan.' },
  },
  praise: {
    complete: 'Sagot muna, at kung saan pa makakabasa',
    service: 'Nasagot na, wala nang itatanong',
    reason: 'Sinabi mo pati kung bakit',
    'how-to': 'Magagawa na niya agad',
    'point-home': 'Itinuro mo kung saan may dagdag',
    humour: 'Nakatulong na, nakangiti pa',
  },
  example: { weak: 'Salamat sa tanong! Paki-check ang website namin.', better: 'Oo, basta may student ID: ₱40. Lahat ng presyo: halimbawa.ph/presyo' },
};
