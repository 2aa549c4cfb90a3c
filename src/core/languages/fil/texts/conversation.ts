import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on conversation. */
export const conversation: Readonly<Record<string, RuleTexts>> = {
  hijack: {
    title: 'Huwag magbenta sa usapan ng iba',
    advice: 'Hindi sila nagpapabenta rito. Sumagot muna; mag-link kung makakatulong.',
    why: 'Natatandaan ng tao kung sino ang sumingit para magbenta, at ikinukuwento nila.',
  },
  rude: {
    title: 'Maging mabait, kahit hindi kayo magkasundo',
    advice: 'Baka makasakit ang “{word}”. Ideya ang punahin, hindi ang tao.',
    why: 'Nagbabasa rin ang iba, at dito nila nakikita kung masarap kang kausap.',
  },
  shouting: {
    title: 'Hindi sumisigaw ang mabait na boses',
    advice: 'Parang naninigaw ito. Karaniwang letra, at isang bantas lang.',
    variants: { capitals: 'Parang naninigaw ang all caps. Mas madaling basahin ang karaniwang letra.', marks: 'Sapat na ang isang bantas, hindi sunod-sunod.' },
    why: 'Lumalapit ang mambabasa sa mahinahong boses, at nilalampasan ang maingay.',
  },
  'copy-paste-reply': {
    title: 'Sumagot na parang tao',
    advice: 'Halos pareho ito ng na-reply mo na. Banggitin ang isang bagay sa post nila.',
    why: 'Halatang hindi mo binasa kapag kinopya ang reply, at puwedeng ituring na spam.',
  },
  unanswered: {
    title: 'Kapag may nagtanong, sumagot',
    advice: 'May tanong sila. Sagutin muna, o sabihin kung kailan ka sasagot.',
    why: 'Naghihintay ang nagtanong, pati ang lahat ng may ganoon ding tanong.',
  },
  'mass-mention': {
    title: 'Huwag mag-tag ng marami',
    advice: 'Parang flyer kapag {count} ang naka-tag. Itira ang may kinalaman lang.',
    why: 'May notification ang bawat isa; mina-mute ang account na basta nagta-tag.',
  },
  regret: {
    title: 'Panatilihing pribado ang pribado',
    advice: 'Makikita na ng lahat ang “{found}”. Huwag na lang isama?',
    variants: {
      card: 'Mukhang card number ang “{found}”. Alisin: magagamit ito ng kahit sino.',
      document: 'Mukhang ID number ang “{found}”. Alisin: puwede itong abusuhin.',
      place: 'Makikita rito kung saan nakatira ang isang tao. I-DM na lang?',
    },
    why: 'Ilang minuto lang, may kopya na ang post. Pati mga politiko, nagsisi na.',
  },
};
