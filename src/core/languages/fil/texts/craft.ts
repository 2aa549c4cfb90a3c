import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const craft: Readonly<Record<string, RuleTexts>> = {
  length: {
    title: 'Maikli, para mabasa sa isang tingin',
    advice: 'Bawasan nang kaunti, o lagyan ng bagong linya.',
    variants: { sentence: 'Mahabang pangungusap. Hatiin sa dalawa.' },
    why: 'Mas gusto ang post na binawasan ng 10 hanggang 20 % kaysa sa mahabang orihinal.',
  },
  'long-for-a-post': {
    title: 'Mas bagay sa sarili mong site ang mahaba',
    advice: 'Ilagay ang buo sa site mo, at dito ang buod na may link.',
    variants: { over: 'Mahaba para sa isang post. Buod dito, at link sa iba pa.' },
    why: 'Sa site mo, may lugar ang teksto, nahahanap ulit, at nakikita pa ang iba mong gawa.',
  },
  cryptic: {
    title: 'Malinaw kahit mag-isa',
    advice: 'Di alam ng mambabasa kung ano ang “{word}”. Sabihin sa ilang salita.',
    why: 'Marami ang unang nakakabasa ng salita bago lumabas ang picture, at may hindi talaga nakakakita nito.',
  },
  hashtags: {
    title: 'Dalawang hashtag lang, sapat na',
    advice: 'Sapat na ang dalawang hashtag. Natatabunan ng iba ang pangungusap.',
    why: 'Nilalampasan ang post na mukhang listahan ng hashtag.',
    variants: { many: 'Sapat na ang {count} hashtag. Natatabunan ng iba ang pangungusap.', bare: 'Sabihin muna kung ano ito, isang pangungusap. Mamaya na ang hashtag.' },
  },
  'front-load': {
    title: 'Simulan sa punto',
    advice: 'Simulan sa punto: sa unang salita nagpapasya kung babasahin pa.',
    why: 'Sa mabilis na timeline, unang mga salita lang ang siguradong nababasa.',
  },
  hedging: {
    title: 'Sabihin nang buo ang loob',
    advice: 'Ang daming “siguro” rito. Itira ang isang kailangan.',
    why: 'Pinagkakatiwalaan ang malinaw na pangungusap.',
  },
  accessible: {
    title: 'Nababasa ng lahat',
    advice: 'Ilarawan ang picture para sa hindi nakakakita nito.',
    variants: {
      letters: 'Di nababasa nang malakas at di nahahanap ang magarang letra.',
      emoji: 'Isa o dalawang emoji lang: binabasa ng screen reader ang bawat isa.',
    },
    why: 'May mga mambabasa kang nakikinig sa post sa halip na tumitingin.',
  },
  'stray-link': {
    title: 'Link lang kung saan mo gusto',
    advice: 'Gagawing link ng {site} ang “{found}”. Alisin ang tuldok, baka may maligaw.',
    variants: { space: 'Gagawing link ng {site} ang “{found}”. Mag-space pagkatapos ng tuldok.' },
    why: 'Ang mapindot ito nang di sinasadya ay mapupunta sa page na di mo pa nakita.',
  },
  thread: {
    title: 'Sabihin agad ang laman ng thread',
    advice: 'Sabihin agad ang laman ng thread: ilang punto, tungkol saan.',
    variants: {
      thin: 'Kailangan ng sariling punto rito: marami ang ito lang ang makikita.',
      home: 'Bagay ang huling bahagi sa link, tanong, o site mo.',
    },
    why: 'Sa unang post ng thread nagpapasya ang tao kung itutuloy pa nila.',
  },
  'camel-case': {
    title: 'Hashtag na nababasa ng lahat',
    advice: 'Subukan ang {found}: mas madaling basahin, pati ng screen reader.',
    why: 'Salita-salita lang binabasa ng screen reader ang hashtag kung may malaking titik ang bawat salita. Mas mabilis din sa mata.',
  },
};
