import type { KindTexts } from '../../../kinds/kind.ts';

export const howTo: KindTexts = {
  title: 'Tip o paraan',
  points: {
    steps: { label: 'Mga hakbang na masusundan', tip: 'Isa-isahin ang mga hakbang, sunod-sunod', more: 'Simulan sa gagawin: ikutin, pindutin, hintayin. Lagyan ng sukat at oras kung kailangan.' },
    result: { label: 'Ang resulta muna', tip: 'Sabihin muna kung ano ang kalalabasan', more: '"Malutong na kanin mula sa bahaw" muna, saka ang hakbang. Sa unang linya nagpapasya.' },
    case: { label: 'Para sa anong kaso', tip: 'Sabihin kung kailan ito bagay, at kailan hindi', more: '"Para sa frozen na tinapay" o "sa gas stove lang": para walang masayang na subok.' },
  },
  general: {
    'tell-more': { tip: 'Idagdag ang hakbang na madalas pumalpak', more: 'Ang bagay na nalalaman lang kapag ginawa na: iyon ang sine-save ng tao.' },
    'get-to-point': { tip: 'Diretso sa diskarte, alisin ang paligoy', more: 'Saka na ang kuwento kung paano mo nalaman.' },
    deliver: { tip: 'Ibigay dito ang unang hakbang, hindi lang sa link', more: 'Isang hakbang na gumana, gugustuhin na nila ang iba.' },
    'back-it-up': { tip: 'Sabihin kung saan ito gumana at ilang beses', more: 'Isang kaso, sapat na: "tatlong subok, tatlong beses gumana".' },
    'plain-words': { tip: 'Gumamit ng salitang alam ng baguhan', more: 'Bawat technical na salita, ipaliwanag o alisin.' },
  },
  praise: {
    'how-to': 'Magagawa agad ng makakabasa',
    reason: 'May dahilan, kaya madaling iangkop',
    vivid: 'Nakikita sa isip ang bawat hakbang',
    figure: 'May sukat, kaya madaling ulitin',
    humour: 'May silbi at nakakatawa: ise-save ito',
    service: 'Nandito na ang lahat ng kailangan',
    story: 'Dahil sa kuwento, madaling tandaan ang hakbang',
    credit: 'Sinabi mo kung kanino mo natutunan',
    'point-home': 'Itinutuloy ng link ang tip',
  },
  example: { weak: 'Tip para mas masarap na kanin!', better: 'Malutong na kanin mula sa bahaw: mainit na kawali, diinan, 4 minuto, huwag haluin.' },
};
