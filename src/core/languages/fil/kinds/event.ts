import type { KindTexts } from '../../../kinds/kind.ts';

export const event: KindTexts = {
  title: 'Event',
  points: {
    when: { label: 'Kailan', tip: 'Ilagay ang araw at oras', more: 'Mahirap isulat sa kalendaryo ang "next week". Madali ang "Sabado, Hunyo 14, 9 am".' },
    where: { label: 'Saan', tip: 'Sabihin kung saan: lugar, kuwarto o link', more: 'Hindi makakaplano ang tao kung walang lugar. Kung online, ang link o page ang lugar.' },
    join: { label: 'Paano sumali, magkano', tip: 'Sabihin kung paano sumali at kung may bayad', more: 'Sapat na ang "punta lang, libre". Kung may registration, ilagay dito ang link.' },
    what: { label: 'Ano, at para kanino', tip: 'Sabihin kung anong mayroon at para kanino', more: 'Isang linya lang: ano ang gagawin, makikita o matututunan, at kung sino ang matutuwa.' },
  },
  general: {
    'tell-more': { tip: 'Sabihin ang isang mapapala ng pupunta', more: 'Ano ang malalaman, makakain o maiuuwi nila? Iyon ang dahilan ng pagpunta.' },
    'get-to-point': { tip: 'Unahin ang ano, kailan at saan', more: 'Sa dulo na ang pagbati: sa unang linya pa lang, nagpapasya na ang tao.' },
  },
  praise: {
    service: 'Kailan at saan, malinaw: wala nang itatanong pa',
    reason: 'Sinabi mo kung bakit sulit pumunta',
    vivid: 'Parang nandoon na ang nagbabasa',
    news: 'Tamang-tama ang oras ng balitang ito',
    'point-home': 'Malinaw kung ano ang nasa link',
  },
  example: { weak: 'Balik na ang workshop namin! Kita-kits!', better: 'Bike repair para sa baguhan, Sabado Hunyo 14, 10 am, covered court. Libre, dala ng bike.' },
};
