import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Patakaran sa privacy',
  updated: 'Huling binago noong {date}.',
  short: [
    'Nangyayari ang lahat sa device mo. Walang ipinapadala kahit saan: walang server, walang account, walang analytics, walang patalastas.',
    'Walang binabasa bago ka pumayag sa welcome page. Mababawi mo ang pagpayag kahit kailan.',
    'Nasa memorya lang ang mga draft habang nagsusulat ka. Hindi kailanman sine-save ang mga ito.',
  ],
  reads: {
    title: 'Ang binabasa, at kung bakit',
    head: ['Ano', 'Bakit', 'Gaano katagal'],
    rows: [
      ['Ang draft sa sulatan sa X, kung ilan ang larawan nito at kung alin ang may paglalarawan', 'Para bigyan ito ng score at payo', 'Sa memorya, hanggang umalis ka sa sulatan o sa page'],
      ['Ang post na sinasagot o kino-quote ng draft mo', 'Para makilala kung tulong o patalastas ito sa usapan ng iba', 'Sa memorya, kasingtagal ng draft'],
      ['Mga tagasunod, sinusundan, pangalan, bio at site ng profile na nasa screen', 'Para ipakita ang ratio bilang estilo, sa tabi ng header', 'Sa memorya; sa sarili mong profile, isang linya bawat araw ang sine-save, tingnan sa ibaba'],
      ['Ang sarili mong mga post sa profile mo, kasama ang mga bilang na nakikita ng lahat', 'Para matutunan kung paano ka magsulat at para saan ang mga post mo', 'Kinakalimutan agad ang mga salita; nasa ibaba ang sine-save'],
      ['Mga post ng iba na nasa screen, habang tinitingnan mo ang Account ko', 'Para mahanap ang mga tanong at reklamong naghihintay ng sagot mo', 'Kinakalimutan pagsara ng page'],
      ['Mga file na pinili mo: archive ng X, kalendaryo, export, brand', 'Para matuto rito, bigyan ng score o gamitin', 'Binabasa sa page, hindi sine-save bilang file'],
    ],
  },
  never: {
    title: 'Ang hindi binabasa kailanman',
    list: [
      'Mga mensahe, paghahanap, Grok, artikulo, setting at password',
      'Ibang site, ibang tab, ang history o mga bookmark mo',
      'Anumang wala pa sa page: walang kinukuha ang extension mula sa X at walang pinipindot para sa iyo',
      'Mga pribadong window: hindi tumatakbo roon ang extension',
    ],
  },
  kept: {
    title: 'Ang sine-save, at gaano katagal',
    intro: 'Sa storage lang ng browser na ito para sa extension, sa device na ito; hindi ito sini-sync. Mabubura ang lahat kapag in-uninstall.',
    head: ['Ano', 'Ang laman', 'Gaano katagal'],
    rows: {
      settings: ['Ang mga pinili mo', 'Mga switch, wika, paghinto, kung ilang beses mong sinabing mali ang isang payo, at kung pumayag ka', 'Hanggang baguhin o burahin mo'],
      brands: ['Ang mga brand mo', 'Ang sinabi mo: pangalan, handle, mga site, paksa, salita, tono', 'Hanggang baguhin o burahin mo'],
      record: ['Mga natatandaang post', 'Sa bawat post mo: ang numero nito sa X, oras, uri, wika, mga tuntuning natugunan, ang nagawa nito, mga like, repost at sagot, at mga hash ng link at sunod-sunod na salita para makilala ang inulit. Hindi ang mga salita nito', '400 araw mula sa pinakabago; hanggang 1,000 post'],
      dismissals: ['Mga pinalampas na payo', 'Aling tuntunin, at kailan', 'Hanggang sa susunod pagkalipas ng tatlong linggo; hanggang 200'],
      history: ['Mga araw na may bilang', 'Mga tagasunod at sinusundan ng sarili mong mga profile, isang beses bawat araw', 'Dalawang taon mula sa pinakabago'],
      pins: ['Mga profile na binabantayan', 'Handle at huling bilang ng mga pampublikong profile na ini-pin mo', 'Hanggang alisin mo; hanggang lima'],
      voices: ['Mga natutunang estilo', 'Kung paano magsulat ang isang account, bilang mga bilang at hash; mga salita ng paksa nito, mula sa tatlong post; ang site at mga paksa ng profile nito', 'Hanggang kalimutan mo ang account; hanggang 20'],
      tab: ['Ang tab ng popup', 'Alin sa tatlong tab nito ang huling bukas; at isang numerong nagsasabi kung sa anong anyo nakaimbak ang lahat ng ito', 'Hanggang sa susunod na pili'],
    },
  },
  asks: {
    title: 'Mga pahintulot',
    head: ['Pahintulot', 'Bakit'],
    storage: 'Para itago sa device na ito ang mga pinili mo, ang mga brand mo at ang iba pang nakasaad sa patakaran sa privacy.',
    hosts: 'Para basahin ang draft at ang profile na tinitingnan mo, at ipakita ang gabay sa tabi nito.',
    none: 'Wala nang ibang hinihingi.',
  },
  control: {
    title: 'Ang magagawa mo',
    list: [
      'Tingnan: ipinapakita ng Mga setting › Data kung ano ang sine-save, sa bilang.',
      'Dalhin: isinusulat ng I-export ang lahat sa isang file na nababasa; ipinapakita muna ng I-import kung ano ang magbabago.',
      'Burahin: “Burahin ang lahat” doon, o isang account, brand, pin o estilo. Agad itong nawawala.',
      'Itigil: bawiin ang pagpayag, patayin ang gabay, o ihinto ito sa isang site.',
    ],
  },
  shared: {
    title: 'Kung sino ang nakakakuha nito',
    list: [
      'Wala. Walang data na kinokolekta namin, ibinebenta, ibinabahagi, o ginagamit para sa patalastas, pautang o anumang iba pa sa paggabay sa iyo.',
      'Hindi puwedeng kumonekta kahit saan ang mga page ng extension (connect-src \'none\'), at walang code dito na susubok nito.',
      'Sumusunod ang paggamit ng impormasyon sa User Data Policy ng Chrome Web Store, kasama ang mga kahingian ng Limited Use.',
    ],
  },
  changes: {
    title: 'Mga pagbabago at tanong',
    text: 'Ang pagbabago sa binabasa o sine-save ay nasa listahan ng mga pagbabago sa sarili nitong pamagat. Mga tanong: sa support link ng store, o bilang issue ng proyekto.',
  },
  toData: 'Tingnan at burahin ang sine-save',
};
