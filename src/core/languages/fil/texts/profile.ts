import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on profile. */
export const profile: Readonly<Record<string, RuleTexts>> = {
  'ratio-style': {
    title: 'Tingnan kung anong estilo ang sinasabi ng mga numero',
    advice: 'Mga 1 ay tao-sa-tao, mula 5 ay broadcaster; ito ay {ratio}.',
    variants: {
      broadcaster: '{ratio} follower sa bawat sinusundan: broadcaster. Para sa mga post kaya sila narito.',
      'in-between': '{ratio} follower sa bawat sinusundan: mas marami ang nagbabasa kaysa binabasa.',
      'person-to-person': '{ratio}: tao-sa-tao. Nag-uusap ang mga nagsusundan.',
      building: '{ratio}: nagsisimula pa, tulad ng karamihan. Normal sa mga bago.',
      lopsided: '{ratio}: mas marami nang husto ang sinusundan kaysa sumusunod.',
    },
    why: 'Parehong maganda: makipag-usap sa tao, o magsalita sa marami. Ramdam ng mambabasa kung alin.',
  },
  lopsided: {
    title: 'Sundan ang tao, hindi ang bilang',
    advice: 'Mas marami nang husto ang sinusundan mo kaysa sumusunod sa iyo. Subukang iwan lang ang talagang binabasa mo.',
    why: 'Walang makakabasa ng libo-libong account; akala ng bisita ay maramihang pag-follow ito.',
  },
  'spam-and-cull': {
    title: 'Mas mabuti ang paglagong nananatili kaysa pabago-bago',
    advice: 'Taas-baba ang sinusundan mo: {up} dagdag, {down} bawas. Subukan ang dahan-dahan; bawal sa X ang follow churn.',
    why: 'Walang saysay ang sampung libong follower kung walang nakikinig ni isa.',
  },
  'home-and-promise': {
    title: 'Sinasabi ng profile kung ano ang makukuha at saan may iba pa',
    advice: 'Subukang idagdag ang site mo sa profile, at isang linya sa bio kung ano ang makukuha ng followers.',
    variants: {
      site: 'Subukang idagdag ang site mo sa profile: doon makakahanap ng iba pa ang tao.',
      promise: 'Subukan ang isang linya sa bio: ano ang makukuha ng susunod sa iyo.',
    },
    why: 'Sa dalawang linyang ito nagpapasya ang tao kung susunod o hindi.',
  },
  'profile-name': {
    title: 'Iisang pangalan saanman',
    advice: '“{name}” ang pangalan ng profile mo, “{brand}” ang brand mo. Subukan ang pangalan ng brand para makilala ka.',
    why: 'Ang parehong pangalan ang hinahanap dito ng mga kakilala mo sa ibang lugar.',
  },
  'profile-match': {
    title: 'Iisa ang sinasabi ng profile at brand',
    advice: '{site} ang link ng profile mo, {home} ang sa brand, at wala sa bio ang {topic}. Subukang pagtugmain.',
    variants: {
      site: '{site} ang link ng profile mo, {home} ang tahanan ng brand. Subukang doon mag-link.',
      topics: 'Wala sa bio ang mga paksa mo. Subukang banggitin ang isa, gaya ng {topic}.',
    },
    why: 'Ang galing sa isang post ay naghahanap sa profile ng ipinangako nito.',
  },
  'profile-pinned': {
    title: 'Ipinapakita ng naka-pin na post kung tungkol saan ka',
    advice: 'Walang paksa mo sa naka-pin na post. Subukang mag-pin ng tungkol sa {topic}, o ng may link pauwi.',
    why: 'Ang naka-pin na post ang unang nakikita ng bagong mambabasa.',
  },
  'broadcast-only': {
    title: 'Usapan ang pamilihan',
    advice: '{replies} sa huling {count} post mo ang sumasagot sa iba. Subukang sumagot sa ilang tao ngayong araw.',
    why: 'Nananatili ang tao sa account na nakikipag-usap; mas mabilis lumago ang sumasagot.',
  },
};
