import type { KindTexts } from '../../../kinds/kind.ts';

export const smallTalk: KindTexts = {
  title: 'Kumustahan',
  points: {
    reader: { label: 'May laman para sa iba', tip: 'Magdagdag ng isang bagay para sa nagbabasa', more: 'Ang napansin, natutunan o uulitin mo. Paminsan-minsan, ayos lang ang pagbati lang.' },
  },
  general: {
    'say-something': { tip: 'Magdagdag ng kahit anong makakatulong sa iba', more: 'Shortcut, ulam, lugar: isang linya lang.' },
    'who-cares': { tip: 'Paano ang nagbabasa: ano ang para sa kanila?', more: 'Ano kaya ang gagawin nila kung sila ikaw?' },
    'tell-more': { tip: 'Sabihin kung ano ang kakaiba ngayon', more: 'Isang detalye lang, ramdam na.' },
  },
  praise: {
    humour: 'Nakakangiti',
    vivid: 'Parang kasama mo ang nagbabasa',
    question: 'Nakakaengganyong sumagot',
  },
  example: { weak: 'Good morning! Have a great day!', better: 'Umaga. Mula nang bakasyon, maluwag ang 6:40 na bus: nakakaupo, nakakabasa pa.' },
};
