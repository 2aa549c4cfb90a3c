import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const craft: Readonly<Record<string, RuleTexts>> = {
  length: {
    title: 'Maikli, para mabasa sa isang tingin',
    advice: 'Subukang bawasan ng ikasampu, o lagyan ng bagong linya; natatapos basahin ang maiikling bloke.',
    variants: { sentence: 'Subukang hatiin ang mahabang pangungusap; isang tingin lang ang ibinibigay ng karamihan.' },
    why: 'Mas gusto ang post na binawasan ng 10 hanggang 20 % kaysa sa mahabang orihinal.',
  },
  'long-for-a-post': {
    title: 'Mas bagay sa sariling pahina ang mahabang sulatin',
    advice: 'Subukang ilagay ang buong teksto sa sarili mong site, at dito ang buod kasama ang link.',
    variants: { over: 'Mahaba ito para sa isang post. Subukan ang buod dito na may link, at ang iba sa site mo.' },
    why: 'Sa sarili mong pahina, may lugar ang teksto, nahahanap ulit, at nakikita pa ang iba mong gawa.',
  },
  cryptic: {
    title: 'Magbigay ng sapat na konteksto',
    advice: 'Subukang pangalanan sa ilang salita; hindi alam ng mambabasa kung ano ang “{word}”.',
    why: 'Marami ang unang nakakabasa ng salita bago lumabas ang larawan, at may hindi talaga nakakakita nito.',
  },
  hashtags: {
    title: 'Dalawang hashtag lang, sapat na',
    advice: 'Subukang iwan ang dalawang hashtag na sinusundan talaga; natatabunan ng iba ang pangungusap mo.',
    why: 'Nilalampasan ang post na mukhang listahan ng hashtag.',
  },
  'front-load': {
    title: 'Simulan sa punto',
    advice: 'Subukang simulan agad sa punto; sa unang mga salita nagpapasya kung babasahin pa.',
    why: 'Sa mabilis na timeline, unang mga salita lang ang siguradong nababasa.',
  },
  hedging: {
    title: 'Sabihin nang may paninindigan',
    advice: 'Patong-patong ang pag-aalinlangan: subukang iwan ang isang kailangan at alisin ang iba.',
    why: 'Mas pinagkakatiwalaan ang malinaw na pangungusap kaysa sa binabawi ang sarili.',
  },
  accessible: {
    title: 'Nababasa ng lahat',
    advice: 'Subukang lagyan ng paglalarawan ang picture, para kasama rin ang hindi nakakakita nito.',
    variants: {
      letters: 'Subukan ang karaniwang letra; nahihirapan ang screen reader sa may palamuti, at di ito nahahanap.',
      emoji: 'Subukan ang isa o dalawang emoji lang; binabasa ng screen reader ang bawat isa.',
    },
    why: 'May mga mambabasa kang nakikinig sa post sa halip na tumitingin.',
  },
  'stray-link': {
    title: 'Link lang kung saan mo gusto',
    advice: 'Gagawing link ng X ang “{found}”. Subukang alisin ang tuldok para walang mapunta sa site ng iba.',
    variants: { space: 'Gagawing link ng X ang “{found}”. Subukang lagyan ng space pagkatapos ng tuldok.' },
    why: 'Ang mapindot ang link nang di sinasadya ay mapupunta sa pahinang di mo pa nakita.',
  },
  thread: {
    title: 'Mangako ang thread, saka tuparin',
    advice: 'Subukang sabihin muna kung ano ang makukuha sa thread: ilang punto, anong tanong.',
    variants: {
      thin: 'Subukang bigyan ng sariling punto ang bahaging ito; marami ang ito lang ang makikita.',
      home: 'Magandang lugar ang huling bahagi para sa link, tanong, o kung saan may iba pa.',
    },
    why: 'Sa unang post ng thread nagpapasya ang tao kung itutuloy pa nila.',
  },
};
