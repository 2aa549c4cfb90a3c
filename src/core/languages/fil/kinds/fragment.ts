import type { KindTexts } from '../../../kinds/kind.ts';

export const fragment: KindTexts = {
  title: 'Bitin',
  points: {
    thought: { label: 'Buong kaisipan', tip: 'Ituloy mo: tungkol saan ito?', more: 'Kailangang malaman ng wala roon kung sino at ano.' },
  },
  general: {
    'tell-more': { tip: 'Idagdag kung sino at tungkol saan', more: 'Para maintindihan kahit ito lang ang nabasa.' },
    'say-something': { tip: 'Idagdag kung ano ang dapat malaman dito', more: 'Isang pangalan o salita lang, wala pang sinasabi.' },
  },
  praise: {
    vivid: 'Kaunting salita, malinaw na larawan',
    humour: 'Maikli at nakakatawa',
  },
  example: { weak: 'Iniisip ko ang leadership.', better: 'Naiisip ko ang una kong boss: di niya tinanong kung nasaan ako, kung ano lang ang kailangan ko.' },
};
