import type { StoreTexts } from './types.ts';

export const texts: StoreTexts = {
  fields: {
    name: 'Pangalan',
    summary: 'Buod',
    description: 'Paglalarawan',
    terms: 'Mga salita sa paghahanap',
    purpose: 'Iisang layunin',
    permissions: 'Bakit ang bawat pahintulot',
    dataUse: 'Paggamit ng data',
    remoteCode: 'Code mula sa labas',
    notes: 'Mga tala para sa reviewer',
    policy: 'Patakaran sa privacy',
    pictures: 'Mga larawan',
  },
  lead: 'Gawa ng `npm run listings`: doon baguhin ang mga teksto. Ilagay ang bawat bloke sa field na may ganoong pangalan.',
  description: `Nasa tabi ng sulatan sa X ang Worth Following at dalawa ang tinitingnan habang nagsusulat ka: may makukuha ba ang mambabasa, at ikaw ba ang dating?

Isang tahimik na linya ang makikita mo: Pakinabang at Brand sa salita, at ang unang payo. Sa isang click, bumubukas ang hanggang tatlong payo, papuri muna. Sinasabi ng bawat isa kung bakit, saan galing ang payo at ano ang epekto sa score. May salungguhit ang mga salitang tinutukoy; ipinapasok lang ang ayos kapag nag-click ka, at puwedeng ibalik.

ANG GINAGAWA NITO
• Gumagabay sa mga post, sagot, quote at thread sa X, X Pro at mobile web
• Huling tingin bago mag-Post: numero ng telepono sa publiko, larawang walang paglalarawan, maling account
• Binabasa ang mga tagasunod at sinusundan bilang estilo sa simpleng salita, hindi marka
• Ipinapakita kung para saan ang mga huling post mo, ang ritmo mo at kung sino ang naghihintay ng sagot
• Natututo kung paano ka magsulat mula sa sarili mong mga post o sa archive file ng X, sa device mo
• Binibigyan ng score ang buong content calendar mula sa CSV file
• Gumagana rin kahit walang X: may page sa mga setting para subukan ito

ANG HINDI NITO GINAGAWA
• Walang ipinapadala kahit saan. Walang server, account, analytics o patalastas
• Walang binabasa bago ka pumayag, at walang mensahe, paghahanap o ibang site
• Hindi ito nagpo-post, nagfa-follow o nagki-click para sa iyo
• Hindi nito hinuhulaan ang reach. Payo ito, at may switch ang bawat tuntunin

Sa Ingles, Indonesian at Filipino. Walang kaugnayan sa X Corp.`,
  terms: ['gabay sa pagsusulat', 'boses ng brand', 'content calendar', 'social media', 'copywriting', 'tono', 'alt text'],
  purpose: 'Gabayan ang taong nagsusulat ng mga post sa X: binibigyan ng score ang draft ayon sa halaga nito sa mambabasa at sa sarili niyang brand, nagbibigay ng payo, at inilalarawan sa salita ang mga tagasunod at sinusundan ng isang profile. Lahat nasa device.',
  remoteCode: 'Wala. Nasa package ang lahat ng code, at mga script lang ng package ang pinapayagan ng patakaran nito.',
  dataUse: {
    collected: ['May lumalabas bang data sa device?', 'Wala. Walang kinokolekta o ipinapadala.'],
    content: ['Nilalaman ng website', 'Sa device lang ginagamit: ang draft, ang post na sinasagot nito, ang profile at mga post na nasa screen. Kung itinatanong ng form kung ano ang ginagamit, ito ang lagyan ng tsek.'],
    others: ['Pagkakakilanlan, kalusugan, pananalapi, password, pribadong mensahe, lokasyon, web history, kilos ng user', 'Wala. Nasa device lang ang mga handle at bilang ng sarili mong profile at ng mga pampublikong profile na ini-pin.'],
    sold: ['Ibinebenta o ibinibigay sa iba?', 'Hindi.'],
    unrelated: ['Ginagamit o ibinibigay para sa iba pa sa iisang layunin?', 'Hindi.'],
    credit: ['Ginagamit para sa credit o pautang?', 'Hindi.'],
  },
  policy: 'Ang address ng PRIVACY.md kung saan inilathala ang proyekto. Nasa package rin ang parehong teksto: src/privacy/index.html.',
  notes: `Hindi kailangan ng account sa X.
1. I-install. Bubukas ang welcome page: nandoon agad ang isang draft na may mga payo. Piliin ang "I-on ang mga payo", tapos ang "Laktawan".
2. Nasa mga setting din ng extension ang kahong iyon, sa "Subukan".
3. Pindutin ang halimbawang "Kuwentuhan". May linyang lalabas sa ilalim ng sulatan. I-click ito: bubukas ang card na may mga payo, dahilan at score.
4. Pindutin ang "May silbi": tataas ang score at magiging papuri ang payo.
5. Bahaging "Mga payo": patayin ang "Kumustahan" at pindutin ulit ang halimbawa: wala na ang payong iyon.
6. Bahaging "Data": i-export, i-import at burahin. "Kalendaryo": "Lagyan ng halimbawa", "Tingnan ang mga ito".
Sa x.com, nasa tabi ng bawat sulatan ang linyang iyon. Walang request na ipinapadala ang extension; connect-src 'none' ang patakaran ng mga page nito.`,
  buildNotes: `Parehong byte ang lalabas mula sa source archive. Node 20.19 o mas bago (20.20.2 at npm 11 ang ginamit), Linux, macOS o Windows:
npm ci
npm run package
Pagkatapos, ihambing ang dist/packages/*-firefox.zip sa isinumite. Bundler: Vite na may @crxjs/vite-plugin, nasa package-lock.json ang mga bersyon. Mga library sa package, walang binago: preact, webextension-polyfill. Ang malalaking string sa bundle ay mga timbang ng salita at talaan ng mga gawi sa pagsusulat; nasa docs/evaluation.md kung paano ginawa.`,
  pictures: [
    ['Sulit bang basahin? Makikita habang nagsusulat.', 'Ang sulatan sa X na may kapaki-pakinabang na draft. Sa ilalim nito ang isang linya: Pakinabang sulit basahin, at papuri sa mga konkretong bilang.'],
    ['Hanggang tatlong payo. May dahilan, at marami ang naaayos sa isang click.', 'Bukas na card sa ilalim ng maingay na draft: mga payo tungkol sa hashtag, malalaking salita at tandang padamdam, na may mga button na nag-aayos.'],
    ['Mga tagasunod at sinusundan: estilo, hindi marka.', 'Isang profile na may maliit na card sa tabi ng header: mga tagasunod, sinusundan, ang ratio, at ang estilo nito sa salita sa isang iskala.'],
    ['May switch ang bawat tuntunin. Nasa device mo ang lahat.', 'Ang popup na may mga tuntunin sa mga grupo, bawat isa ay may switch, sa tabi ng page na nagsasabi kung ano ang binabasa at ang hindi kailanman.'],
    ['Buong content calendar sa isang tingin.', 'Isang table ng mga planong post, bawat isa ay may score at mga payo.'],
  ],
  tile: 'Mabait na gabay sa pagpo-post mo',
};
