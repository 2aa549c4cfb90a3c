import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on conversation. */
export const conversation: Readonly<Record<string, RuleTexts>> = {
  hijack: {
    title: 'Huwag isingit ang alok sa usapan ng iba',
    advice: 'Hindi sila nagtanong ng alok. Subukang sumagot muna, at mag-link lang kung makakatulong sa taong ito.',
    why: 'Tanda ng tao kung sino ang sumingit para magbenta, at ikinukuwento nila.',
  },
  rude: {
    title: 'Maging mabait, kahit hindi kayo magkasundo',
    advice: 'Baka makasakit ang “{word}”. Subukang sabihin kung saan ka hindi sang-ayon, hindi kung ano sila.',
    why: 'Dito tinitingnan ng lahat ng nakakabasa kung masarap kang kausap.',
  },
  shouting: {
    title: 'Hindi sumisigaw ang magiliw na boses',
    advice: 'Parang sigaw ang malalaking titik o sunod-sunod na tanda. Subukan ang karaniwang titik at isang tanda lang.',
    why: 'Lumalapit ang mambabasa sa mahinahong boses, at nilalampasan ang maingay.',
  },
  'copy-paste-reply': {
    title: 'Hindi robot ang tao; sumagot na parang tao',
    advice: 'Halos pareho ito ng naipadala mo na. Subukang banggitin ang isang bagay mula sa post nila.',
    why: 'Halatang hindi binasa ang post kapag kinopya ang sagot; tinatatakan iyon ng X na spam.',
  },
  unanswered: {
    title: 'Kapag may nagtanong, sumagot',
    advice: 'May tanong sila. Subukang sumagot sa unang mga salita, o sabihin kung kailan ka sasagot.',
    why: 'Naghihintay ng sagot ang nagtanong, pati ang lahat ng may ganoon ding tanong.',
  },
  'mass-mention': {
    title: 'Huwag mag-tag ng maraming hindi naman humiling',
    advice: 'Parang flyer kapag {count} ang naka-tag. Subukan ang isa o dalawang talagang interesado.',
    why: 'May notification ang bawat isa; mina-mute ang account na basta nagta-tag.',
  },
  regret: {
    title: 'Panatilihing pribado ang pribado',
    advice: 'Mananatiling hayag sa lahat ang “{found}”. Subukang i-DM na lang.',
    variants: {
      card: 'Mukhang numero ng card ang “{found}”. Subukang alisin: magagamit ito ng kahit sino.',
      document: 'Mukhang numero ng dokumento ang “{found}”. Subukang alisin: puwede itong abusuhin ng iba.',
      place: 'Sinasabi nito kung saan nakatira ang isang tao. Subukang i-DM na lang.',
    },
    why: 'Ilang minuto lang, may kopya na ang post; pati mga politiko ay nagsisi na.',
  },
};
