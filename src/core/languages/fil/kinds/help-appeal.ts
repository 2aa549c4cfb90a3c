import type { KindTexts } from '../../../kinds/kind.ts';

export const helpAppeal: KindTexts = {
  title: 'Panawagan ng tulong',
  points: {
    need: { label: 'Ano ang kailangan', tip: 'Sabihin kung ano mismo ang kailangan', more: 'Mas mabilis dumating ang "14 na kumot" kaysa "kahit anong tulong". Sabihin din ang sobra na.' },
    give: { label: 'Paano magbigay', tip: 'Sabihin kung paano magbigay', more: 'Link, GCash, o address na may oras: isang paraan, sapat na.' },
    place: { label: 'Saan', tip: 'Sabihin kung saan kailangan, o saan dadalhin', more: 'Mas mabilis tumulong ang tao sa malapit sa kanila.' },
    time: { label: 'Hanggang kailan', tip: 'Sabihin kung hanggang kailan makakatulong', more: 'Gumagalaw ang tao sa "bago mag-Biyernes", hindi sa "asap".' },
  },
  general: {
    'tell-more': { tip: 'Sabihin kung ano ang nagagawa ng isang donasyon', more: 'Mas tagos ang "₱35, isang tanghalian" kaysa kabuuan.' },
    'get-to-point': { tip: 'Sa unang linya ang kailangan', more: 'Saka na ang pasasalamat at kuwento.' },
    'event-details': { tip: 'Idagdag kung kailan at saan pupunta ang tutulong', more: 'Kapag may oras at lugar, pumupunta ang tao.' },
    'back-it-up': { tip: 'Sabihin kung sino ang namamahala', more: 'Pangalan o opisina: para ipagkatiwala ang pera.' },
    'plain-words': { tip: 'Diretsuhin kung ano ang magagawa nila', more: 'Isang gagawin, isang bagay, isang lugar.' },
  },
  praise: {
    service: 'Alam agad kung paano tutulong',
    reason: 'Sinabi mo kung ano ang nagagawa ng tulong',
    vivid: 'Nakikita kung sino ang nangangailangan',
    story: 'Isa ang ikinuwento, lahat nakaramdam',
    figure: 'Sinabi mo kung ano ang nagagawa ng isang donasyon',
    question: 'Hiningi mo kung ano mismo ang kailangan',
    'point-home': 'Diretso sa pagtulong ang link',
  },
  example: { weak: 'Tulong po, kahit magkano.', better: 'Kulang pa: 14 kumot, diaper na L. Dalhin sa gate 2 ng Mabini School, hanggang Biyernes 6 pm.' },
};
