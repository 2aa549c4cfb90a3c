import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const value: Readonly<Record<string, RuleTexts>> = {
  'second-tip': {
    title: 'Pangalawang tip kung makakatulong',
    advice: 'May isa pang makakatulong.',
    why: 'Dalawang tip lang ang kayang tandaan habang nagsusulat.',
  },
  praise: {
    title: 'Sinasabi rin ang maganda',
    advice: 'Sulit itong basahin.',
    why: 'Ayon sa mga mambabasa, sulit ang post na may impormasyon, nakapagpapangiti, o diretso sa punto.',
  },
  'engagement-bait': {
    title: 'Paghirapan ang reply, huwag hingin',
    advice: 'Nakakaumay ang paghingi ng like o tag. Ano ba ang gusto mong malaman?',
    why: 'Napapansin ng tao kapag ginagamit lang sila para sa numero mo.',
  },
  'follow-bait': {
    title: 'Mas mahalaga ang nagbabasa kaysa palitan ng follow',
    advice: 'Sabihin kung ano ang makukuha sa pag-follow. Sa palitan, numero lang ang dadami.',
    why: 'Balewala ang sampung libong followers kung walang nagbabasa.',
  },
  calamity: {
    title: 'Sa emergency, tumulong muna',
    advice: 'Tulong ang kailangan ng nagbabasa nito. Sa ibang araw na ang alok.',
    praise: 'Ano ang kailangan at saan: malaking tulong.',
    why: 'Sa emergency, hinahanap kung ano ang kailangan, saan at sino ang tatawagan. Tanda nila ang nagbenta.',
  },
};
