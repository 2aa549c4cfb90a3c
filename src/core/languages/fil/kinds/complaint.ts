import type { KindTexts } from '../../../kinds/kind.ts';

export const complaint: KindTexts = {
  title: 'Reklamo',
  points: {
    mend: { label: 'Ano ang makakaayos', tip: 'Sabihin kung paano ito maaayos', more: 'May sasagot sa "maglagay lang ng listahan sa pinto". Sa galit lang, wala.' },
    what: { label: 'Ano ang nangyari, saan', tip: 'Sabihin kung ano ang nangyari, saan at kailan', more: 'Para masuri nila, at malaman ng iba kung pati sila.' },
  },
  general: {
    'turn-grumble': { tip: 'Baligtarin: ano ang dapat nilang gawin?', more: 'O ano ang magagawa ng iba para di maabala.' },
    'be-kind': { tip: 'Ang problema ang punahin, huwag ang tao', more: 'Mas malakas ang reklamo kung walang mura.' },
    'back-it-up': { tip: 'Sabihin kung ano mismo ang nakita mo', more: 'Mahirap balewalain ang may petsa.' },
    'tell-more': { tip: 'Sabihin kung saan, kailan, at ano ang naabala', more: 'Maaayos ang "40 minuto sa window 2".' },
  },
  praise: {
    reason: 'Sinabi mo ang epekto nito sa tao',
    vivid: 'Kita kung saan nagkamali',
    humour: 'Inis pero nakakatawa: babasahin ito',
  },
  example: { weak: 'Pinakapangit na bangko!!!', better: '40 minuto sa window 2, tapos "bukas na lang". Listahan lang sa pinto, ayos na.' },
};
