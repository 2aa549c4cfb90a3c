import type { KindTexts } from '../../../kinds/kind.ts';

export const apology: KindTexts = {
  title: 'Paghingi ng paumanhin',
  points: {
    'own-words': { label: 'Sarili mong salita', tip: 'Parang form letter ito: sabihin kung ano ang nangyari', more: 'Sanay na ang lahat sa ganitong linya. Sabihin ang naging mali at ang susunod na gagawin.' },
    happened: { label: 'Ano ang nangyari, kanino', tip: 'Sabihin kung ano ang nangyari at kanino', more: 'Malabo ang "abala". Ang "312 customer ang hindi naka-log in" ay pag-amin.' },
    changes: { label: 'Ano ang magbabago, kailan', tip: 'Sabihin kung ano ang magbabago at kailan', more: 'Ang sorry na may petsa ang pinaniniwalaan.' },
    why: { label: 'Bakit nangyari', tip: 'Sabihin kung bakit nangyari, kahit nakakahiya', more: 'Hindi palusot ang tapat na dahilan. Kung wala, manghuhula ang tao, at mas masama pa.' },
    sorry: { label: 'Sorry', tip: 'Mag-sorry, diretso at walang "kung"', more: 'Sapat na ang "sorry". Hindi pa sorry ang "sorry kung may nasaktan".' },
  },
  general: {
    'tell-more': { tip: 'Sabihin kung ano ang makukuha o gagawin nila', more: 'Refund, bagong petsa, taong matatawagan: ano ang kailangan pa nilang gawin?' },
    'get-to-point': { tip: 'Simulan sa kung ano ang naging mali', more: 'Sa dulo na ang kuwento ng kumpanya, o alisin na lang.' },
  },
  praise: {
    complete: 'Inako mo: ano, bakit, sorry, at ang magbabago',
    reason: 'Sinabi mo ang dahilan, walang palusot',
    service: 'Alam ng mga apektado kung ano ang makukuha nila, kailan',
    credit: 'Nagpasalamat ka sa nag-report',
  },
  example: { weak: 'Pasensya na po sa abala.', better: '40 order ang maling size. Ako ang nagkamali, sorry po. Ipapadala ang kapalit sa Martes.' },
};
