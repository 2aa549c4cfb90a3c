import type { KindTexts } from '../../../kinds/kind.ts';

export const thanksCongrats: KindTexts = {
  title: 'Pasasalamat o pagbati',
  points: {
    for: { label: 'Para saan talaga', tip: 'Sabihin kung para saan: isang ginawa nila', more: 'Kahit kanino bagay ang "sa lahat". Ang "sa kape para sa night shift", iisa lang.' },
    who: { label: 'Para kanino', tip: 'Banggitin kung para kanino', more: 'Pangalan, handle, o "dalawang nurse sa ward 3": ramdam na sa kanila ito.' },
  },
  general: {
    'tell-more': { tip: 'Banggitin ang isang bagay na ginawa nila', more: 'Ano ang nagawa, nakita o naramdaman mo dahil sa kanila?' },
    'say-something': { tip: 'Magdagdag ng isang bagay na maaalala mo', more: 'Kung wala, puwedeng card ito ng kahit sino.' },
    'who-cares': { tip: 'Ikuwento kung ano ang ginawa nila', more: 'Isang linya sa ginawa nila, pati di kakilala papalakpak.' },
    'get-to-point': { tip: 'Simulan sa pangalan at sa ginawa', more: 'Saka na ang damdamin.' },
  },
  praise: {
    credit: 'Sinabi mo mismo kung ano ang ginawa nila',
    reason: 'Sinabi mo kung ano ang nabago',
    vivid: 'Nakikita ang ginawa nila',
    figure: 'Ipinapakita ng bilang ang ginawa nila',
    news: 'Balita at pasasalamat na',
    humour: 'Mainit at nakakatawa',
    story: 'Maikling kuwento, malaking salamat',
  },
  example: { weak: 'Salamat sa amazing volunteers namin!', better: 'Binuhat nina Ana at Ben ang 40 upuan sa ulan para walang nakatayo. Salamat.' },
};
