import type { RuleWords } from '../../../words.ts';

export const value: Readonly<Record<string, RuleWords>> = {
  'trite-now': {
    title: 'Pampagana lang ang kwentuhan, hindi ang buong handa',
    advice: 'Tungkol ito sa moment mo. Subukang dagdagan ng mapapakinabangan nila, o gawing paminsan-minsan lang.',
    why: 'May gustong mapala ang mga nagfa-follow; ang “ano’ng ginagawa ko ngayon” ang isa sa pinakaayaw basahin.',
  },
  'nothing-in-it': {
    title: 'Bigyan ang mambabasa ng kahit isang bagay na mauuwi',
    advice: 'Subukang magbigay ng isang bagay: datos, tip, tanong, o link at kung bakit.',
    why: 'Nilalampasan ang mga post na sobrang ikli at hindi maintindihan.',
  },
  informs: {
    title: 'Napapansin ang datos, numero at sariwang balita',
    advice: 'May malinaw na numero: {figure}. Kapag binanggit ang pinagkunan, mas pinagkakatiwalaan.',
    variants: {
      complete: 'May malinaw na numero, at kung saan galing: {figure}. Iyan ang pinagkakatiwalaan.',
      sourced: 'May bagay dito na puwedeng i-check. Kapag binanggit ang pinagkunan, mas pinagkakatiwalaan.',
    },
    why: 'Ang mga post na sulit basahin, una sa lahat, ay may impormasyon.',
  },
  teaches: {
    title: 'Ipakita kung paano gawin ang isang bagay',
    advice: 'May natuturo ito. Kapag sunod-sunod ang hakbang, mas madali pang subukan.',
    why: 'Ang mga post na may silbi ay sine-save, shine-share at binabalikan.',
  },
  insight: {
    title: 'Sabihin kung bakit, at kung ano ang ibig sabihin',
    advice: 'Sinabi mo kung bakit. Dahilan ang tumatatak sa mambabasa.',
    why: 'May naibibigay ang paliwanag at dahilan na wala sa headline.',
  },
  'asks-followers': {
    title: 'Magtanong ng bagay na masasagot nila',
    advice: 'Nag-aanyaya ng sagot ang totoong tanong. Magandang balikan ang mga reply.',
    why: 'Ang tanong sa followers ay isa sa mga klase ng post na pinakagusto ng mambabasa.',
  },
  'reader-focus': {
    title: 'Sumulat para sa mambabasa, hindi tungkol sa sarili',
    advice: 'Puro “ako”, wala pang “ikaw”. Subukang sabihin kung ano ito para sa nagbabasa.',
    praise: 'Kinakausap mo ang mambabasa. Napapalapit sila roon.',
    why: 'Nagfa-follow ang tao para sa mapapala nila; apat sa limang post ay tungkol lang sa sumulat.',
  },
  'link-reason': {
    title: 'Sabihin kung bakit sulit i-click ang link',
    advice: 'Subukang maglagay ng isang linya kung ano ang laman ng link; walang dahilan mag-click kung link lang.',
    praise: 'May kasamang dahilan ang link para i-click.',
    why: 'Nilalampasan ang hubad na link: walang nakakaalam kung ano ang nasa likod.',
  },
  'promo-only': {
    title: 'Dinadala ng promo ang tao; ang halaga ang nagpapanatili',
    advice: 'Subukang dagdagan ng tip, resulta o dahilan, para sulit basahin kahit ng hindi bibili.',
    why: 'Ina-unfollow ang mga account na puro benta.',
  },
  'engagement-bait': {
    title: 'Paghirapan ang reply, huwag hingin',
    advice: 'Subukan ang tanong na gusto mo talagang masagot; nakakaumay ang paghingi ng like o tag.',
    why: 'Napapansin ng tao kapag ginagamit lang sila para sa numero ng iba.',
  },
  'follow-bait': {
    title: 'Mas mahalaga ang nakikinig kaysa sa palitan ng follow',
    advice: 'Subukang sabihin kung ano ang mapapala sa pag-follow; numero lang ang dala ng follow-for-follow.',
    why: 'Balewala ang sampung libong followers kung walang nakikinig.',
  },
  hype: {
    title: 'Mas pinaniniwalaan ang payak na salita',
    advice: 'Subukang sabihin kung ano ang nagagawa nito sa halip na “{word}”, may numero kung kaya.',
    why: 'Nakakabawas ng tiwala ang malalaking salita; pinaniniwalaan ang naiisip at nakikita.',
  },
  teaser: {
    title: 'Ibigay muna ang laman, saka mag-imbita',
    advice: 'Subukang ibigay na rito ang pinakamagandang bahagi, saka i-link ang iba.',
    why: 'Mas panatag mag-click ang mambabasang may napala na sa post.',
  },
  whine: {
    title: 'Gawing kapaki-pakinabang ang reklamo',
    advice: 'Parang reklamo lang ito. Subukang idagdag ang natutunan mo, o kung ano ang makakaayos.',
    why: 'Ayaw ng mambabasa ng reklamong wala silang magagawa, pero gusto nila kung ano ang nakatulong.',
  },
  'event-details': {
    title: 'Sabihin kung kailan, saan at paano sumali',
    advice: 'Subukang idagdag kung kailan, saan at paano sumali, para makapunta sila.',
    praise: 'Kumpleto: kailan, saan at paano sumali.',
    why: 'Kapag kailangan pang itanong ang petsa, madalas hindi na pumupunta.',
  },
  calamity: {
    title: 'Sa panahon ng sakuna, serbisyo muna',
    advice: 'Subukang itabi muna ang alok; tulong ang hinahanap ng mga tao rito.',
    praise: 'Nandito ang kailangan, lugar at kontak: malaking tulong ito.',
    why: 'Sa emergency, hinahanap ang kailangan, lugar at kontak, at natatandaan kung sino ang nagbenta.',
  },
};
