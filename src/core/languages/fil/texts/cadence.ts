import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on cadence. */
export const cadence: Readonly<Record<string, RuleTexts>> = {
  'promo-share': {
    title: 'Mas madalas tumulong, paminsan-minsang magbenta',
    advice: '{count} sa huling {all} post mo ay benta. Subukang puro pakinabang naman ang mga susunod.',
    why: 'Halos kalahati ng umaalis sa isang brand ay dahil puro benta ito.',
  },
  burst: {
    title: 'Huwag bahain ang timeline',
    advice: '{count} post sa maikling oras. Subukang lagyan ng pagitan, o gawing isang thread.',
    why: 'Umaalis ang tao kapag napupuno ng isang account ang timeline; mas mahalaga ang kalidad kaysa dami.',
  },
  repeat: {
    title: 'Hindi na balita ang lumang balita',
    advice: 'Halos ganito rin ang post mo kamakailan. Subukang idagdag ang bago, o i-quote ang nauna.',
    why: 'Nabasa na ito ng followers mo; ang hinahanap nila ay kung ano na ang bago.',
  },
  steady: {
    title: 'Regular na magparamdam',
    advice: 'Maligayang pagbabalik makalipas ang {days} araw. Subukan ang munti pero regular: iplano ang susunod na post.',
    variants: { quiet: '{days} araw nang tahimik, pagkatapos ng regular na panahon. Subukan ang isang munting kapaki-pakinabang na post.' },
    why: 'Nalilimutan ang account na tahimik, at binabalikan ang laging nariyan.',
  },
};
