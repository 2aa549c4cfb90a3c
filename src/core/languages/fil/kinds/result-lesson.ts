import type { KindTexts } from '../../../kinds/kind.ts';

export const resultLesson: KindTexts = {
  title: 'Resulta o aral',
  points: {
    outcome: { label: 'Ano ang kinalabasan', tip: 'Sabihin ang kinalabasan: dati at ngayon', more: 'Sapat na ang "mula 4 oras, 30 minuto na lang". Kung walang dati, numero lang iyon.' },
    take: { label: 'Ano ang mapupulot ng iba', tip: 'Sabihin kung ano ang mapupulot ng iba', more: 'Ano ang uulitin mo, ano ang hindi na? Isang linya, tip na ang kuwento mo.' },
    done: { label: 'Ano ang ginawa', tip: 'Sabihin sa isang pangungusap kung ano ang ginawa mo', more: 'Walang matututunan sa resulta kung hindi alam kung paano narating.' },
  },
  general: {
    'who-cares': { tip: 'Ibaling sa nagbabasa: ano ang natutunan mo?', more: 'Sa iyo ang numero, puwedeng sa kanila ang aral.' },
    'tell-more': { tip: 'Idagdag kung ano ang binago mo para makarating doon', more: 'Isang desisyon, isang gamit, isang mali: ang parteng magagaya nila.' },
    'plain-words': { tip: 'Diretsuhin: sino ang gumawa ng ano?', more: 'Kapag puro slogan, pagdududahan pati ang numero.' },
    'back-it-up': { tip: 'Sabihin kung paano mo sinukat', more: 'Ilan, gaano katagal, kumpara saan?' },
  },
  praise: {
    figure: 'Dati at ngayon: iyon na ang kuwento',
    'how-to': 'Magagaya ito ng iba',
    story: 'Ikinuwento mo ang daan, pati ang mali',
    vivid: 'Nakikita kung paano nangyari',
    credit: 'Sinabi mo kung sino ang nagtrabaho',
    humour: 'Resultang ikinuwento nang nakangiti',
    news: 'Bagong numero, tapat ang kuwento',
    'point-home': 'Nasa link kung paano mo ginawa',
  },
  example: { weak: 'Record month kami!', better: 'Inilipat namin sa taas ang "tawag na". Mula 9, naging 31 ang tawag kada linggo.' },
};
