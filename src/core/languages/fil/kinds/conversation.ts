import type { KindTexts } from '../../../kinds/kind.ts';

export const conversation: KindTexts = {
  title: 'Usapan',
  points: {},
  general: {
    'be-kind': { tip: 'Sabihin na parang kaharap mo siya', more: 'Mas hahaba ang usapan.' },
    'own-thought': { tip: 'Idagdag ang sarili mong naisip', more: 'Natatapos sa "same"; tumutuloy sa "same, tapos...".' },
  },
  praise: {
    credit: 'Hinayaan mong bumida ang iba',
    question: 'Nagtanong ka pabalik: buhay ang usapan',
    humour: 'Mabilis at nakakatawa',
    reason: 'May dahilan: umuusad ang usapan',
    'point-home': 'Itinuro mo kung saan may karugtong',
  },
};
