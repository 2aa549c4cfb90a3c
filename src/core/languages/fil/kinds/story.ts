import type { KindTexts } from '../../../kinds/kind.ts';

export const story: KindTexts = {
  title: 'Kuwento',
  points: {
    scene: { label: 'Eksena', tip: 'Buksan sa eksena: kailan, saan, sino', more: '"Martes, 6 am, sarado pa ang panaderya": hatak agad. Ang buod, hindi.' },
    turn: { label: 'Ang nagbago', tip: 'Sabihin kung ano ang nagbago, at ang naiwan sa iyo', more: 'May inaasahan, iba ang dumating. Kung wala iyon, ulat lang ito.' },
  },
  general: {
    'tell-more': { tip: 'Idagdag ang detalyeng ikaw lang ang nakakita', more: 'Ano ang sinabi niya, ano ang nasa mesa? Iyon ang ikinukuwento ulit.' },
    'get-to-point': { tip: 'Magsimula sa gitna, kung saan may nangyayari', more: 'Ang paligoy ang unang nilalampasan.' },
    'too-dense': { tip: 'Bigyan ng hinga: bagong linya bawat eksena', more: 'Sa cellphone, parang assignment ang dikit-dikit.' },
    deliver: { tip: 'Ikuwento rito ang ending', more: 'Parang niloko ang tao kapag walang katapusan.' },
    'who-cares': { tip: 'Sabihin kung ano ang naiwan sa iyo', more: 'Isang pangungusap, magiging kanila rin ang sandali mo.' },
  },
  praise: {
    story: 'Babasahin ito hanggang dulo',
    vivid: 'Parang nandoon ka',
    credit: 'Binigyan mo ng lugar ang iba',
    humour: 'Nakakatawa kasi totoo',
    reason: 'Sinabi mo kung ano ang natutunan',
    service: 'Kuwentong magagamit ng iba',
    question: 'Gusto nilang sumagot sa dulo',
    'point-home': 'Nasa link ang karugtong',
  },
  example: { weak: 'Na-inspire ako sa isang customer kanina.', better: 'Isang turnilyo, piso, binili ni Tatay. Bumalik siya kanina, tumutugtog na ang radyo.' },
};
