import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const value: Readonly<Record<string, RuleTexts>> = {
  'second-tip': {
    title: 'Pangalawang payo, kung dalawa rin ang ibibigay ng editor',
    advice: 'May isa pang makakatulong.',
    why: 'Dalawa na ang pinakamaraming kayang tandaan habang nagsusulat.',
  },
  praise: {
    title: 'Sinasabi rin kung ano ang maganda',
    advice: 'Sulit itong basahin.',
    why: 'Ayon sa mga mambabasa, sulit ang post na may impormasyon, nakapagpapangiti, o diretso sa punto.',
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
  calamity: {
    title: 'Sa panahon ng sakuna, serbisyo muna',
    advice: 'Subukang itabi muna ang alok; tulong ang hinahanap ng mga tao rito.',
    praise: 'Nandito ang kailangan, lugar at kontak: malaking tulong ito.',
    why: 'Sa emergency, hinahanap ang kailangan, lugar at kontak, at natatandaan kung sino ang nagbenta.',
  },
};
