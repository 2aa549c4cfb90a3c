import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Patakaran sa privacy',
  updated: 'Huling binago noong {date}.',
  short: [
    'Nangyayari ang lahat sa device mo. Walang ipinapadala kahit saan: walang server, walang account, walang analytics, walang ads.',
    'Walang binabasa hangga’t hindi mo ino-on ang mga tip. Puwede mo itong i-off ulit kahit kailan.',
    'Gumagana ito sa X. Sa Bluesky o sa isang Mastodon server, kung io-on mo lang ang site na iyon.',
    'Nasa memory lang ang mga draft habang nagsusulat ka. Hindi kailanman sine-save ang mga ito.',
  ],
  reads: {
    title: 'Ang binabasa nito, at kung bakit',
    head: ['Ano', 'Bakit', 'Gaano katagal'],
    rows: [
      ['Ang post na isinusulat mo sa X o sa site na in-on mo, kung ilan ang picture nito at kung alin ang may description', 'Para bigyan ito ng score at mga tip', 'Sa memory, hanggang kalahating minuto pagkaalis mo sa kahon ng post o sa page'],
      ['Ang post na nire-reply-an o kino-quote mo', 'Para malaman kung reply na nakakatulong o ad ito', 'Sa memory, kasingtagal ng draft'],
      ['Followers, following, pangalan, bio at website ng profile na nasa screen', 'Para ipakita ang ratio bilang estilo, sa tabi ng header', 'Sa memory; sa sarili mong profile, sine-save ang mga bilang isang beses bawat araw (tingnan sa ibaba)'],
      ['Ang sarili mong mga post sa profile mo, kasama ang mga bilang na nakikita ng lahat', 'Para matutunan kung paano ka sumulat at kung ano ang laman ng mga post mo', 'Itinatapon agad ang mga salita; nasa ibaba ang sine-save'],
      ['Mga post ng iba na nasa screen, habang bukas lang ang Account ko', 'Para mahanap ang mga tanong at reklamong naghihintay ng sagot mo', 'Itinatapon pagsara ng page'],
      ['Mga file na pinili mo: archive ng X, kalendaryo, export, brand', 'Para matuto rito, bigyan ng score o i-import', 'Binabasa sa page; hindi sine-save ang file'],
    ],
  },
  never: {
    title: 'Ang hindi nito kailanman binabasa',
    list: [
      'Mga mensahe, paghahanap, Grok, artikulo, setting at password',
      'Mga website na hindi mo in-on, ibang tab, ang history o mga bookmark mo',
      'Anumang wala pa sa page: wala itong kinukuha at wala itong kini-click para sa iyo',
      'Mga private window: hindi ito tumatakbo roon',
    ],
  },
  kept: {
    title: 'Ang sine-save nito, at gaano katagal',
    intro: 'Sa storage lang ng browser na ito para sa extension, sa device na ito; hindi ito sini-sync. Mabubura ang lahat kapag in-uninstall mo.',
    head: ['Ano', 'Ang laman', 'Gaano katagal'],
    rows: {
      settings: ['Ang settings mo', 'Mga switch, wika, pag-pause, kung ilang beses mong sinabing mali ang isang tip, at kung pumayag ka', 'Hanggang baguhin o burahin mo'],
      brands: ['Ang mga brand mo', 'Ang inilagay mo: pangalan, handle, mga site, topic, salita, tono', 'Hanggang baguhin o burahin mo'],
      record: ['Estadistika ng mga post', 'Sa bawat post mo: ang post ID at site nito, oras, uri, wika, mga tip na lumabas, kung ano ang laman, mga like, repost at reply, at mga hash ng link at sunod-sunod na salita para makilala ang inulit. Hindi ang mga salita nito', '400 araw hanggang sa pinakabago mong post; hanggang 1,000 post'],
      dismissals: ['Mga tip na na-dismiss', 'Aling tip, at kailan', 'Tatlong linggo, tapos hanggang sa susunod mong pag-dismiss; hanggang 200'],
      history: ['Bilang ng followers', 'Followers at following ng sarili mong mga profile, isang beses bawat araw', 'Dalawang taon mula sa pinakabago'],
      pins: ['Mga naka-pin na profile', 'Handle at huling bilang ng mga public na profile na pini-pin mo', 'Hanggang i-unpin mo; hanggang lima'],
      voices: ['Mga natutunang estilo', 'Kung paano sumulat ang isang account, bilang mga numero at hash; mga salita sa topic nito, mula sa tatlong post; ang website at mga topic ng profile nito', 'Hanggang burahin mo ang account; hanggang 20'],
      tab: ['Ang tab ng popup', 'Alin sa tatlong tab nito ang huling bukas; at ang bersyon ng format ng data', 'Hanggang magbukas ka ng ibang tab'],
    },
  },
  asks: {
    title: 'Mga pahintulot',
    head: ['Pahintulot', 'Bakit'],
    storage: 'Para i-save sa device na ito ang settings mo, ang mga brand mo at ang iba pang nakasaad sa patakaran sa privacy.',
    hosts: 'Para basahin ang post na isinusulat mo at ang profile na binubuksan mo, at ipakita ang mga tip sa tabi nito.',
    scripting: 'Para magsimula sa mga site na ikaw mismo ang nag-on, at doon lang.',
    optional: 'Kung io-on mo lang ang Bluesky o ang Mastodon server mo. Sa unang beses, tatanungin ka ng browser tungkol sa isang site na iyon; hangga’t hindi ka pumapayag, hindi iyon makikita. Puwede mo itong bawiin kahit kailan.',
    none: 'Wala na itong ibang hinihingi.',
  },
  control: {
    title: 'Ang magagawa mo',
    list: [
      'Tingnan: ipinapakita ng Settings › Data kung ano ang naka-save, sa bilang.',
      'Dalhin: inilalagay ng I-export ang lahat sa isang file na nababasa; ipinapakita muna ng I-import kung ano ang magbabago.',
      'Burahin: “Burahin ang lahat” doon, o isang account, brand, pin o estilo. Agad itong nawawala.',
      'Itigil: i-off ang mga tip, bawiin ang pagpayag mo, i-off ang isang site, o i-pause doon.',
    ],
  },
  shared: {
    title: 'Kung sino ang nakakakuha nito',
    list: [
      'Wala. Hindi kami nangongolekta, nagbebenta o nagbabahagi ng data, at hindi namin ito ginagamit para sa ads, pautang o anumang iba pa kundi sa pagbibigay ng tip sa iyo.',
      'Hindi makakakonekta kahit saan ang mga page ng extension (connect-src \'none\'), at walang code dito na susubok nito.',
      'Sumusunod ang paggamit ng impormasyon sa User Data Policy ng Chrome Web Store, kasama ang mga kahingian ng Limited Use.',
    ],
  },
  changes: {
    title: 'Mga pagbabago at tanong',
    text: 'Kung babaguhin namin ang binabasa o sine-save, nakasulat iyon sa changelog sa sarili nitong pamagat. May tanong? Gamitin ang support link ng store, o magbukas ng issue sa proyekto.',
  },
  toData: 'Tingnan at burahin ang naka-save',
};
