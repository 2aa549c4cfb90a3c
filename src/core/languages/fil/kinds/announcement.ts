import type { KindTexts } from '../../../kinds/kind.ts';

export const announcement: KindTexts = {
  title: 'Announcement',
  points: {
    what: { label: 'Ano ito, sa simpleng salita', tip: 'Sabihin sa simpleng salita kung ano ito', more: 'Parang kuwento sa kapitbahay: "Binabasa nito ang resibo at inaayos." Di na kailangan ng papuri.' },
    reader: { label: 'Ano ang bago sa mambabasa', tip: 'Sabihin kung ano ang puwede na nilang gawin', more: 'Tungkol sa inyo ang balita. Ang "puwede nang hulugan" ay tungkol sa kanila.' },
    detail: { label: 'Isang detalyeng nakikita', tip: 'Magdagdag ng isang detalyeng makikita sa isip', more: 'Bilang na may pinagbibilangan, lugar, pangalan, o ang unang beses na gumana.' },
  },
  general: {
    'who-cares': { tip: 'Paano sila: ano ang mapapala ng nagbabasa?', more: 'Sa iyo ang milestone hanggang sabihin mo kung paano, o kung ano ang bago sa kanila.' },
    'plain-words': { tip: 'Palitan ang malalaking salita ng totoong gamit', more: 'Kahit ano puwedeng "revolutionary". Ano ba ang gamit nito sa Lunes ng umaga?' },
    'get-to-point': { tip: 'Balita agad, alisin ang "excited to announce"', more: 'Ramdam na ang tuwa kapag nasa unang linya ang balita.' },
    'back-it-up': { tip: 'Magdagdag ng bilang o halimbawa sa sinabi mo', more: '"Pinakamaganda", "una", "pinakamabilis": isang patunay lang, sapat na.' },
    deliver: { tip: 'Sabihin na ngayon: wala pa ang mismong balita', more: 'Kapag parinig lang, nilalampasan ng tao.' },
  },
  praise: {
    reason: 'Sinabi mo kung ano ang mababago sa tao',
    news: 'Nasa unang linya agad ang balita',
    figure: 'Ipinapakita ng bilang kung gaano kalaki',
    vivid: 'Parang nakikita mo na',
    'how-to': 'Masusubukan agad ng mga tao',
    service: 'Ano, mula kailan, saan: malinaw',
    credit: 'Kinilala mo ang mga gumawa',
    humour: 'Balitang nakakangiti',
    'point-home': 'Malinaw kung saan ito masusubukan',
    question: 'Tinanong mo ang talagang gusto mong malaman',
  },
  example: { weak: 'Excited kaming i-announce ang bagong feature!', better: 'Puwede nang maghati ng bill sa app: kunan ang resibo, piliin ang kinain, tapos.' },
};
