import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on brand. */
export const brand: Readonly<Record<string, RuleTexts>> = {
  'on-topic': {
    title: 'Makilala sa mga topic mo',
    advice: 'Hindi ito sa mga topic mo. Bakit galing sa iyo?',
    praise: 'Pasok sa topic mo: {topic}.',
    why: 'Naaalala ang isang account dahil sa ilang topic, at iyon ang dahilan ng pag-follow.',
  },
  'pointer-due': {
    title: 'Sabihin kung sino ka at saan ka mahahanap',
    advice: '{count} post na walang site o pangalan mo. Idagdag, kung bagay.',
    praise: 'Kita kung sino ang nagsasalita at kung saan may iba pa.',
    why: 'Umaabot ang post sa mga hindi ka pa kilala. Sa pangalan o site ka nila mababalikan.',
  },
  'home-link': {
    title: 'Dalhin ang tao sa sarili mong site',
    advice: 'Puro sa iba ang mga huling link mo. Sa {site} naman sa susunod?',
    praise: 'May link ka sa sarili mong site.',
    why: 'Dumarating at nawawala ang mga network; sa iyo pa rin ang site mo.',
  },
  voice: {
    title: 'Boses mo pa rin',
    advice: 'Iba ang dating nito sa mga dati mong post. Sinadya ba?',
    praise: 'Ikaw na ikaw ang dating nito.',
    why: 'Nagtitiwala ang mambabasa sa boses na kilala nila.',
  },
  tone: {
    title: 'Panatilihin ang tono at wika mo',
    advice: 'Hindi ang napili mong tono ang “{words}”. Ayos lang kung sinadya.',
    variants: {
      slang: 'Mas pang-chat ang “{words}” kaysa tono mo. Ayos lang kung sinadya.',
      emoji: 'Pinili mong walang emoji. Alisin ang {words}, maliban kung sinadya.',
      marks: 'Kalmado ang tono mo. Palitan ng tuldok ang ilang tandang padamdam.',
      alone: '“Kami” ang karaniwan mo; “{words}” ito. Ayos lang kung sinadya.',
      language: 'Iba ang wika ng “{words} …” sa mga pinili mo. Ayos lang kung sinadya.',
    },
    why: 'Sa tono nakikilala ang account. Kapag biglang nag-iba, nagtataka sila kung sino ang sumulat.',
  },
  'house-words': {
    title: 'Gamitin ang sarili mong mga salita',
    advice: 'Nasa listahan mo ng iniiwasan ang “{word}”.',
    variants: { instead: '“{instead}”, hindi “{word}”: iyon ang nasa listahan mo.' },
    why: 'Madaling makilala ang brand na pare-pareho ang mga salita.',
  },
  'name-form': {
    title: 'Iisang spelling ng pangalan mo',
    advice: '{name} ang karaniwang spelling ng “{written}”.',
    why: 'Mas madaling tandaan, at hanapin, ang iisang spelling.',
  },
  'wrong-account': {
    title: 'Mag-post sa tamang account',
    advice: 'Nasa @{account} ka, pero parang {brand} ito. Lumipat sa @{handle}?',
    why: 'Hindi ito makikita ng followers ng brand mo, at magtataka ang mga narito kung sino ang nagsasalita.',
  },
  'address-form': {
    title: 'Iisang paraan ng pagkausap sa mambabasa',
    advice: 'Hindi mo karaniwang gamit ang “{word}” sa mambabasa.',
    why: 'Panatag ang mambabasa kapag pare-pareho ang pakikipag-usap mo.',
  },
};
