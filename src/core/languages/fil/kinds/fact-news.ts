import type { KindTexts } from '../../../kinds/kind.ts';

export const factNews: KindTexts = {
  title: 'Balita o datos',
  points: {
    what: { label: 'Ano ang nangyari', tip: 'Sabihin sa isang buong pangungusap ang nangyari', more: 'Sino ang gumawa ng ano, saan? Manghuhula ang tao kung pamagat lang.' },
    means: { label: 'Ano ang ibig sabihin nito', tip: 'Idagdag kung ano ang epekto sa nagbabasa', more: 'Magkano, ano ang magbabago, ano ang puwede na? Isang linya, may silbi na ang balita.' },
    source: { label: 'Sino ang nagsabi', tip: 'Banggitin kung sino ang nagsabi', more: 'Ahensya, pag-aaral, o taong may pangalan: saka ito maipapasa.' },
  },
  general: {
    'tell-more': { tip: 'Sagutin ang unang itatanong ng mga tao', more: 'Saan, ilan, mula kailan, ano na ngayon? Sagutin ang pinakaunang tanong.' },
    'get-to-point': { tip: 'Unahin ang balita', more: 'Sa likod na ang pagbati, kasaysayan at hashtag.' },
    'plain-words': { tip: 'Isulat na parang kuwentuhan sa kainan', more: 'Natatabunan ng pormal na salita ang nangyari.' },
    'back-it-up': { tip: 'Banggitin kung saan galing ang sinabi', more: 'Isang pangalan lang, sapat na.' },
    'who-cares': { tip: 'Sabihin kung bakit mahalaga sa wala roon', more: 'Ano ang magbabago para sa kanila?' },
    deliver: { tip: 'Ibigay dito ang balita, hindi pangako lang', more: 'Natatandaan ng tao kung sino ang nagsabi sa kanila.' },
    'too-dense': { tip: 'Hatiin: isang datos, isang pangungusap', more: 'Binabasa ang tatlong maikli, nilalampasan ang isang mahaba.' },
  },
  praise: {
    news: 'Napapanahon, at diretso sa punto',
    figure: 'Dahil sa bilang, alam kung gaano kalaki',
    reason: 'Ipinaliwanag mo ang ibig sabihin',
    vivid: 'Konkreto: nakikita ang nangyari',
    credit: 'Binanggit mo kung sino ang nakaalam',
    'point-home': 'Itinutuloy ng link ang sinabi mo',
    service: 'May magagawa agad ang nagbabasa',
    story: 'Dahil sa mga tao rito, nagiging mahalaga',
    humour: 'Balitang may halong biro',
    question: 'Maganda ang tanong sa likod nito',
  },
  example: { weak: 'Malaking pagbabago sa library!', better: 'Bukas na tuwing Linggo ang library mula Mayo, 1 hanggang 6 pm, sabi ng city hall.' },
};
