import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on brand. */
export const brand: Readonly<Record<string, RuleTexts>> = {
  'on-topic': {
    title: 'Manatiling kilala sa mga paksa mo',
    advice: 'Wala pa rito ang mga paksa mo. Subukang iugnay sa isa, para malinaw kung bakit ikaw ang nagsasabi.',
    praise: 'Tungkol ito sa {topic}, isa sa mga dahilan kung bakit ka sinusundan.',
    why: 'Naaalala ang isang account dahil sa ilang paksa, at iyon din ang dahilan ng pagsunod.',
  },
  'pointer-due': {
    title: 'Paminsan-minsan, sabihin kung sino ka at saan may iba pa',
    advice: 'Wala pa sa huling {count} post kung saan ka mahahanap. Subukang ilagay ang site o hashtag mo kung bagay.',
    praise: 'Kita ng mambabasa kung sino ang nagsasalita at kung saan may iba pa.',
    why: 'Mag-isang naglalakbay ang post; kung walang pangalan o site, hindi ka na mahahanap ng bagong mambabasa.',
  },
  'home-link': {
    title: 'Dalhin ang tao sa lugar na sa iyo',
    advice: 'Puro sa iba ang mga huling link mo. Subukang magsulat sa {site} at iyon ang i-link.',
    praise: 'Link pauwi: doon makikita ng mambabasa ang iba mo pang gawa.',
    why: 'Dumarating at nawawala ang mga network; ang nasa sarili mong site ay sa iyo pa rin.',
  },
  voice: {
    title: 'Sariling boses mo',
    advice: 'Iba ang dating nito sa mga dati mong post. Sinadya ba? Kung hindi, subukang basahin nang malakas.',
    praise: 'Ikaw na ikaw ang dating nito.',
    why: 'Mas nagtitiwala ang mambabasa kapag kilala nila ang boses.',
  },
  tone: {
    title: 'Panatilihin ang tono at wikang pinili mo',
    advice: 'Wala sa napili mong tono ang “{words}”. Ayos lang kung sinadya; kung hindi, subukan ang ibang salita.',
    variants: {
      slang: 'Mas pang-chat ang “{words}” kaysa sa napili mong tono. Ayos lang kung sinadya; kung hindi, subukan ang mas simple.',
      emoji: 'Pinili mong walang emoji. Ayos lang kung sinadya; kung hindi, subukang alisin ang {words}.',
      marks: 'Kalmado ang napili mong tono. Subukang palitan ng tuldok ang ilang tandang padamdam.',
      alone: 'Pinili mong magsalita bilang “kami”; “{words}” ay parang iisang tao. Ayos lang kung sinadya.',
      language: 'Wala sa mga napili mong wika ang “{words} …”. Ayos lang kung sinadya.',
    },
    why: 'Sa tono nakikilala ang account; kapag biglang nag-iba, nagtataka ang mambabasa kung sino ang sumulat.',
  },
  'house-words': {
    title: 'Gamitin ang mga salitang pinili mo, iwasan ang ayaw mo',
    advice: 'Subukan ang ibang salita para sa “{word}”: nasa listahan mo ito ng mga iniiwasan.',
    variants: { instead: 'Subukan ang “{instead}” para sa “{word}”: iyon ang nasa sarili mong listahan.' },
    why: 'Mas madaling makilala ang brand na pare-pareho ang mga salita.',
  },
  'name-form': {
    title: 'Iisang baybay ng pangalan mo',
    advice: '“{written}” ang pagkakasulat ng pangalan mo rito. Subukan ang nakasanayan: {name}.',
    why: 'Mas madaling tandaan, at hanapin, ang iisang baybay.',
  },
  'wrong-account': {
    title: 'Sa sariling account ng brand magsalita para rito',
    advice: 'Nasa @{account} ka, pero boses ito ng {brand}. Subukang lumipat muna sa @{handle}.',
    why: 'Hindi ito makikita rito ng mga sumusunod sa {brand}, at magtataka ang mga narito kung sino ang nagsasalita.',
  },
  'address-form': {
    title: 'Iisang paraan ng pagkausap sa mambabasa',
    advice: 'Hindi “{word}” ang napili mong pagkausap sa tao. Subukan ang nakasanayan mo.',
    why: 'Panatag ang mambabasa kapag pare-pareho ang pagkausap sa kanila.',
  },
};
