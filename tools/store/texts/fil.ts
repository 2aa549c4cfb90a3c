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
  description: `Nagbibigay ang Worth Following ng mga tip habang nagsusulat ka sa X. Dalawang tanong sa bawat draft: ano ang mapapala ng mambabasa, at ikaw na ikaw ba ang dating?

Isang linya lang ang makikita mo: kung gaano kapaki-pakinabang ang draft at gaano ka-ikaw ang dating, sa salita, at ang unang tip. I-click para sa papuri at hanggang dalawang tip, may checklist para sa klase ng post at isang halimbawa. Sinasabi ng bawat tip kung bakit, saan ito galing at ano ang epekto sa score. May salungguhit ang mga salitang tinutukoy. Papasok lang ang pagbabago kapag kini-click mo, at puwedeng i-undo.

ANG GINAGAWA NITO
• Mga tip para sa mga post, reply, quote at thread sa X, X Pro at mobile web
• Sa Bluesky at sa Mastodon server mo rin, kapag in-on mo, paisa-isa
• Huling tingin bago ka mag-post: phone number sa publiko, picture na walang description, maling account
• Followers at following bilang estilo, hindi grado
• Ang laman ng mga huling post mo, gaano ka kadalas mag-post, at kung sino ang naghihintay ng sagot
• Natututo kung paano ka sumulat mula sa sarili mong mga post o sa archive file ng X, sa device mo
• Chine-check ang buong content calendar mula sa CSV file
• Gumagana rin kahit walang X: subukan sa settings

ANG HINDI NITO GINAGAWA
• Walang ipinapadala kahit saan. Walang server, account, analytics o ads
• Walang binabasa hangga’t hindi mo ino-on, at hindi kailanman mensahe, paghahanap o site na hindi mo in-on
• Hindi ito nagpo-post, nagfa-follow o nagki-click para sa iyo
• Hindi nito hinuhulaan ang reach. Mga tip lang ito, at puwede mong i-off ang bawat isa

Sa Ingles, Indonesian at Filipino. Walang kaugnayan sa X Corp., Bluesky o Mastodon.`,
  terms: ['tip sa pagsusulat', 'boses ng brand', 'content calendar', 'social media', 'copywriting', 'tono', 'alt text'],
  purpose: 'Magbigay ng mga tip sa taong nagsusulat ng mga post sa X, o sa Bluesky o Mastodon server na in-on niya: binibigyan ng score ang draft ayon sa pakinabang nito sa mambabasa at sa sarili niyang brand, nagbibigay ng mga tip, at inilalarawan sa salita ang followers at following ng isang profile. Lahat nasa device.',
  remoteCode: 'Wala. Nasa package ang lahat ng code, at mga script lang ng package ang pinapayagan ng patakaran nito.',
  dataUse: {
    collected: ['May lumalabas bang data sa device?', 'Wala. Walang kinokolekta o ipinapadala.'],
    content: ['Nilalaman ng website', 'Sa device lang ginagamit: ang draft, ang post na nire-reply-an, ang profile at mga post na nasa screen. Kung itinatanong ng form kung ano ang ginagamit, ito ang lagyan ng tsek.'],
    others: ['Pagkakakilanlan, kalusugan, pananalapi, password, pribadong mensahe, lokasyon, web history, kilos ng user', 'Wala. Nasa device lang ang mga handle at bilang ng sarili mong profile at ng mga pampublikong profile na ini-pin.'],
    sold: ['Ibinebenta o ibinibigay sa iba?', 'Hindi.'],
    unrelated: ['Ginagamit o ibinibigay para sa iba pa sa iisang layunin?', 'Hindi.'],
    credit: ['Ginagamit para sa credit o pautang?', 'Hindi.'],
  },
  policy: 'Ang address ng PRIVACY.md kung saan inilathala ang proyekto. Nasa package rin ang parehong teksto: src/privacy/index.html.',
  notes: `Hindi kailangan ng account sa X.
1. I-install. Bubukas ang welcome page: nandoon agad ang isang draft na may mga tip. Piliin ang "I-on ang mga tip", tapos ang "Laktawan".
2. Nasa settings din ng extension ang kahong iyon, sa "Subukan".
3. Pindutin ang halimbawang "Kuwentuhan". May linyang lalabas sa ilalim ng kahon. I-click ito: bubukas ang card na may mga tip, dahilan at score.
4. Pindutin ang "May silbi": tataas ang score at magiging papuri ang tip.
5. Bahaging "Mga tip": i-off ang "Kumustahan" at pindutin ulit ang halimbawa: wala na ang tip na iyon.
6. Bahaging "Data": i-export, i-import at burahin. "Kalendaryo": "Gumamit ng halimbawa", "I-check ang mga post".
7. Bahaging "Mga site": ang "I-on" sa tabi ng Bluesky ay magpapatanong sa browser para sa bsky.app lang; tina-type ang Mastodon server, dahil puwedeng kahit anong address ito. Kaya opsyonal ang https://*/*: walang site na hinihingi bago ang click na iyon.
Sa x.com, nasa tabi ng bawat kahon ng post ang linyang iyon. Walang request na ipinapadala ang extension; connect-src 'none' ang patakaran ng mga page nito.`,
  buildNotes: `Parehong byte ang lalabas mula sa source archive. Node 20.19 o mas bago (20.20.2 at npm 11 ang ginamit), Linux, macOS o Windows:
npm ci
npm run package
Pagkatapos, ihambing ang dist/packages/*-firefox.zip sa isinumite. Bundler: Vite na may @crxjs/vite-plugin, nasa package-lock.json ang mga bersyon. Mga library sa package, walang binago: preact, webextension-polyfill. Ang malalaking string sa bundle ay mga timbang ng salita at talaan ng mga gawi sa pagsusulat; nasa docs/evaluation.md kung paano ginawa.`,
  pictures: [
    ['Sulit bang basahin? Makikita habang nagsusulat.', 'Ang kahon ng post sa X na may kapaki-pakinabang na draft. Sa ilalim nito ang isang linya: Pakinabang sulit basahin, at papuri sa mga konkretong bilang.'],
    ['Hanggang dalawang tip. May dahilan, at marami ang naaayos sa isang click.', 'Bukas na card sa ilalim ng maingay na draft: mga tip tungkol sa hashtag, malalaking letra at tandang padamdam, na may mga button na nag-aayos.'],
    ['Followers at following: estilo, hindi grado.', 'Isang profile na may maliit na card sa tabi ng header: followers, following, ang ratio, at ang estilo nito sa salita sa isang iskala.'],
    ['Puwedeng i-off ang kahit aling tip. Nasa device mo ang lahat.', 'Ang popup na may mga tip sa mga grupo, bawat isa ay may switch, sa tabi ng page na nagsasabi kung ano ang binabasa at ang hindi kailanman.'],
    ['Buong content calendar sa isang tingin.', 'Isang table ng mga planong post, bawat isa ay may score at mga tip.'],
  ],
  tile: 'Mga tip para sa mga post mo',
};
