import type { KindTexts } from '../../../kinds/kind.ts';

export const serviceNotice: KindTexts = {
  title: 'Abiso',
  points: {
    change: { label: 'Ano ang magbabago', tip: 'Unahin ang pagbabago: bukas, sarado, lipat, late', more: 'Ang pagbabago muna. Sa dulo na ang pagbati at paliwanag.' },
    whom: { label: 'Sino at saang lugar', tip: 'Sabihin kung sino ang apektado at saan', more: 'Lahat ang "mga customer". Kung "Lahug at Talamban", alam agad ng iba na hindi sila kasama.' },
    time: { label: 'Mula kailan hanggang kailan', tip: 'Idagdag kung mula kailan hanggang kailan', more: 'Kahit "may update kami ng 6 pm" ay malaking tulong na sa pagplano.' },
    ask: { label: 'Gagawin muna, saan magtanong', tip: 'Sabihin ang gagawin muna, o kung saan magtatanong', more: 'Ibang opisina, hotline, ibang ruta: mas mahalaga ang isang paraan kaysa paumanhin.' },
  },
  general: {
    'tell-more': { tip: 'Idagdag kung ano ang dapat gawin ng mga tao', more: 'May dadalhin, babayaran o aantayin ba? Isang linya lang, bawas na sa tawag.' },
    'get-to-point': { tip: 'Unahin ang pagbabago, sa dulo na ang dahilan', more: 'Binabasa ito habang nakapila. Dapat sapat na ang unang linya.' },
    'plain-words': { tip: 'Isulat na parang kausap mo sila sa counter', more: 'Ang "temporarily unavailable" ay "sarado kami sa Biyernes". Iyon na lang ang isulat.' },
  },
  praise: {
    service: 'Alam ng tao kung ano ang gagawin',
    reason: 'May dahilan, kaya mas madaling tanggapin',
    news: 'May oras pa silang maghanda',
    'how-to': 'Malinaw ang bawat hakbang na gagawin',
    vivid: 'Sapat na konkreto para kumilos agad',
    'point-home': 'Alam kung saan may dagdag na impormasyon',
    humour: 'May silbi na, nakakangiti pa',
  },
  example: { weak: 'Mga minamahal na customer, may pagbabago sa serbisyo namin.', better: 'Walang tubig sa San Roque, Martes 10 pm hanggang 4 am: papalitan ang tubo. Mag-ipon muna.' },
};
