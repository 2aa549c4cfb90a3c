import type { KindTexts } from '../../../kinds/kind.ts';

export const outage: KindTexts = {
  title: 'Aberya o delay',
  points: {
    what: { label: 'Ano ang hindi gumagana', tip: 'Sabihin kung alin ang hindi gumagana', more: 'Kahit ano puwedeng "technical issue". Kung "ayaw ng card payment", alam nila ang gagawin.' },
    whom: { label: 'Sino ang apektado, saan', tip: 'Sabihin kung sino at saan ang apektado', more: 'Panatag ang hindi tinamaan; ang tinamaan, alam na alam ninyo.' },
    time: { label: 'Mula kailan, hanggang kailan', tip: 'Sabihin kung mula kailan at kailan ang sunod na update', more: 'Wala pang tiyak na oras? Ibigay ang oras ng susunod na update, at tuparin.' },
    ask: { label: 'Ano ang puwede muna', tip: 'Sabihin kung ano ang puwede muna habang sira', more: 'Ibang paraan ang unang hinahanap ng mga tao.' },
  },
  general: {
    'tell-more': { tip: 'Sabihin ang alam na, at ang hindi pa', more: 'Kahit "hindi pa alam ang dahilan" ay mabuti: nakikitang may umaasikaso.' },
    'plain-words': { tip: 'Sabihin kung ano ang nasira, hindi "technical issue"', more: 'Mas nakakapanatag ang simpleng salita kaysa pormal.' },
  },
  praise: {
    service: 'Alam kung ano ang sira at ano ang gumagana pa',
    reason: 'Sinabi mo ang sanhi, kaya mapagkakatiwalaan',
    news: 'Nasabi mo bago pa sila magtanong',
  },
  example: { weak: 'Nakararanas kami ng technical difficulties.', better: 'Ayaw ng card sa lahat ng branch mula 9:10. Puwede ang cash at QR. Update ulit ng 11.' },
};
