import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on cadence. */
export const cadence: Readonly<Record<string, RuleTexts>> = {
  'promo-share': {
    title: 'Mas madalas tumulong, minsan lang magbenta',
    advice: '{count} sa huling {all} post mo ay benta. May silbi naman sa susunod.',
    why: 'Halos kalahati ng nag-a-unfollow ng brand ay dahil puro benta ito.',
  },
  burst: {
    title: 'Huwag bahain ang timeline',
    advice: '{count} post sa maikling oras. Lagyan ng pagitan, o gawing thread.',
    why: 'Nag-a-unfollow ang tao kapag isang account ang pumupuno ng timeline; mas mahalaga ang kalidad.',
  },
  repeat: {
    title: 'Ano ang bago?',
    advice: 'Halos ganito rin ang post mo kamakailan. Ano na ang bago?',
    why: 'Nabasa na ito ng followers mo. Kung ano ang bago ang hinahanap nila.',
  },
  steady: {
    title: 'Regular na magparamdam',
    advice: 'Welcome back pagkatapos ng {days} araw. Iplano na ang susunod?',
    variants: { quiet: '{days} araw nang tahimik. Isang maliit na post ngayon?' },
    why: 'Nalilimutan ang tahimik na account; binabalikan ang laging nariyan.',
  },
};
