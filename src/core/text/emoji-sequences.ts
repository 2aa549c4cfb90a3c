/**
 * Emoji sequences that Unicode recommends for general interchange. They are written out because the browser's own list
 * (\\p{RGI_Emoji}) takes tens of milliseconds to build.
 */

const tone = '[\u{1F3FB}-\u{1F3FF}]';
const style = '\uFE0F';
const join = '\u200D';
const adult = '[👨👩🧑]';
const role = `(?:[⚕⚖✈]${style}|[🌾🍳🍼🎄🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🩰]|[🦰-🦳]|[🦯🦼🦽](?:${join}➡${style})?)`;
const gender = `${join}[♀♂]${style}`;
const gendered = '[🏃🏄🏊👮👰👱👯👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤼🤽🤾🦸🦹🧍-🧏🧔🧖-🧟]';
const kiss = `${join}❤${style}${join}(?:💋${join})?`;

const sequences = [
  `${adult}${tone}?${join}${role}`,
  `${gendered}${tone}?${gender}(?:${join}➡${style})?`,
  `[🚶🏃🧎]${tone}?${join}➡${style}`,
  `[⛹🏋🏌🕴🕵](?:${tone}|${style})${gender}`,
  `👩${tone}?${kiss}[👨👩]${tone}?|👨${tone}?${kiss}👨${tone}?|🧑${tone}?${kiss}🧑${tone}?`,
  `(?:👨${join}[👨👩]|👩${join}👩|[👨👩])${join}(?:👦(?:${join}👦)?|👧(?:${join}[👦👧])?)`,
  `🧑${join}(?:🧑${join})?🧒(?:${join}🧒)?`,
  `${adult}${tone}?${join}🤝${join}${adult}${tone}?|🫱${tone}${join}🫲${tone}`,
  `🏳${style}${join}(?:🌈|⚧${style})|🏴${join}☠${style}|👁${join}🗨|👁${style}${join}🗨${style}`,
  `❤${style}${join}[🔥🩹]|⛓${style}${join}💥|😮${join}💨|😵${join}💫|😶${join}🌫${style}|🙂${join}[↔↕]${style}`,
  `🐕${join}🦺|🐈${join}⬛|🐻${join}❄${style}|🐦${join}[⬛🔥]|🍋${join}🟩|🍄${join}🟫`,
  '🏴\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}',
];
const sequence = new RegExp(sequences.join('|'), 'uy');

/** Flags as a first letter followed by all possible second letters. */
const flags =
  'ACDEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNOPQRUVWXYZ DEGJKMOZ EACEGHRSTU FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU ICDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TACDFGHJKLMNORTVWZ UAGMNSYZ VACEGINU WFS XK YET ZAMW'.split(' ');
const flagA = 0x1f1e6;
const isFlagLetter = (code: number): boolean => code >= flagA && code < flagA + 26;
const letterOf = (code: number): string => String.fromCharCode(code - flagA + 0x41);

const isFlag = (first: number, second: number): boolean =>
  isFlagLetter(first) && isFlagLetter(second) && flags.some((line) => line.startsWith(letterOf(first)) && line.includes(letterOf(second), 1));

/** End of the recommended sequence at `at`, or `at` if there is none. */
export const sequenceEnd = (text: string, at: number): number => {
  if (isFlag(text.codePointAt(at) ?? 0, text.codePointAt(at + 2) ?? 0)) return at + 4;
  sequence.lastIndex = at;
  return sequence.test(text) ? sequence.lastIndex : at;
};
