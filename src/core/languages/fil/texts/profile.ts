import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on profile. */
export const profile: Readonly<Record<string, RuleTexts>> = {
  'ratio-style': {
    title: 'Ang sinasabi ng mga numero mo',
    advice: 'Mga 1 ay halos pantay, mula 5 ay broadcaster. {ratio} ito.',
    variants: {
      broadcaster: '{ratio} follower bawat fina-follow: broadcaster. Para sa laman kaya sila narito.',
      'in-between': '{ratio} follower bawat fina-follow: mas marami ang followers kaysa following.',
      'person-to-person': '{ratio}: halos pantay.',
      building: '{ratio}: nagsisimula pa, tulad ng karamihan. Normal sa mga bago.',
      lopsided: '{ratio}: mas marami nang husto ang following kaysa followers.',
    },
    why: 'Parehong maganda: makipag-usap sa tao, o magsalita sa marami.',
  },
  lopsided: {
    title: 'I-follow ang tao, hindi ang bilang',
    advice: 'Mas marami nang husto ang fina-follow mo kaysa followers. Itira ang talagang binabasa mo.',
    why: 'Walang makakabasa ng libo-libong account; akala ng bisita, maramihan ang pag-follow mo.',
  },
  'spam-and-cull': {
    title: 'Nananatili ang dahan-dahan',
    advice: '{up} ang finollow mo at {down} ang in-unfollow, pasalit-salit. Dahan-dahan lang, mas nagtatagal.',
    variants: { forbidden: '{up} ang finollow mo at {down} ang in-unfollow, pasalit-salit. Bawal iyon sa X; dahan-dahan lang.' },
    why: 'Walang saysay ang sampung libong follower kung walang nakikinig ni isa.',
  },
  'home-and-promise': {
    title: 'Sabihin ang makukuha nila at saan may iba pa',
    advice: 'Idagdag ang site mo sa profile, at isang linya sa bio kung ano ang makukuha ng followers.',
    variants: {
      site: 'Idagdag ang site mo sa profile para may makita pa ang tao.',
      promise: 'Magdagdag ng isang linya sa bio: ano ang makukuha ng followers mo.',
    },
    why: 'Sa dalawang linyang ito nagpapasya ang tao kung magfa-follow.',
  },
  'profile-name': {
    title: 'Iisang pangalan kahit saan',
    advice: '“{name}” ang pangalan ng profile mo, “{brand}” ang brand mo. Brand name na lang, para makilala ka?',
    why: 'Ang parehong pangalan ang hinahanap dito ng mga nakakakilala sa iyo.',
  },
  'profile-match': {
    title: 'Iisa ang sinasabi ng profile at brand',
    advice: '{site} ang link ng profile mo, {home} ang sa brand, at wala sa bio ang {topic}. Pagtugmain?',
    variants: {
      site: '{site} ang link ng profile mo; {home} ang site ng brand. Iyon na ang i-link?',
      topics: 'Wala sa bio ang mga topic mo. Magdagdag ng isa, gaya ng {topic}.',
    },
    why: 'Pareho rin ang hinahanap sa profile ng mga galing sa post.',
  },
  'profile-pinned': {
    title: 'Mag-pin ng post na nagpapakita kung ano ka',
    advice: 'Wala sa topic mo ang naka-pin na post. Mag-pin ng tungkol sa {topic}, o may link sa site mo.',
    why: 'Ang naka-pin na post ang unang nakikita ng bagong mambabasa.',
  },
  'broadcast-only': {
    title: 'Makipag-usap din, hindi lang magsalita',
    advice: '{replies} sa huling {count} post mo ang reply. Sumagot sa ilang tao ngayon?',
    why: 'Nananatili ang tao sa account na nakikipag-usap; mas mabilis lumago ang sumasagot.',
  },
};
