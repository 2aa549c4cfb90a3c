import type { Edit } from '../model/tip.ts';

/** Decorative letters that Unicode maps to plain ones: 𝓝𝓮𝔀, 𝗡𝗲𝘄, Ｎｅｗ, Ⓝⓔⓦ, 🅝🅔🅦, 🄽🄴🅆, ⒩⒠⒲. */
const isStyled = (code: number): boolean =>
  (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0xff21 && code <= 0xff5a) || (code >= 0x249c && code <= 0x24e9) || (code >= 0x1f110 && code <= 0x1f189);

/** Small capitals and their plain letters. */
const smallCapitals: ReadonlyMap<string, string> = new Map([...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, i) => [letter, 'abcdefghijklmnopqrstuvwyz'.charAt(i)]));
/** Superscript letters. Two of them are an ordinal ending ("4ᵗʰ"). */
const raised: ReadonlyMap<string, string> = new Map([...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'].map((letter, i) => [letter, 'abcdefghijklmnoprstuvwxyz'.charAt(i)]));
/** Characters that look like upside-down letters, and the letters they show. */
const turned: ReadonlyMap<string, string> = new Map([...'ɐɔǝɟƃɓɥıᴉɾʞɯɹʇʌʍʎ∀ƐℲ⅁ſ⅂Ԁᴚ⊥∩Λ⅄¡¿˙ʃʅ'].map((letter, i) => [letter, [...'acefgghiijkmrtvwyAEFGJLPRTUVY!?.ll'][i] ?? letter]));
/** Ordinary letters that look like another letter upside down. */
const flipped: ReadonlyMap<string, string> = new Map([...'unbdpqnuoszxlHINOSXZMW'].map((letter, i) => [letter, [...'nuqpdbunoszxlHINOSXZWM'][i] ?? letter]));

/** Lines through, over or under letters, and rings around them. */
const overlay = /[\u0305\u0332-\u0338\u033f\u0346\u20d0-\u20e2\u20e4-\u20f0]/;
const combining = /[\u0300-\u036f\u20d0-\u20f0]/g;
/** A language may put two accents on a letter; three are decoration. */
const pile = /\p{L}[\u0300-\u036f]{3}/u;

const anySmall = new RegExp(`[${[...smallCapitals.keys()].join('')}]`, 'u');
const anyTurned = /[ɐɔǝɟƃɥıɾʞɯɹʇʌʍʎ]/;

const stripped = (text: string): string => text.normalize('NFD').replace(combining, '');
const replaced = (text: string, by: ReadonlyMap<string, string>): string => [...text].map((letter) => by.get(letter) ?? letter).join('');

/** An upside-down word turned upright, read from its end. */
const righted = (text: string): string =>
  [...text]
    .map((letter) => turned.get(letter) ?? flipped.get(letter) ?? letter)
    .toReversed()
    .join('');

/** Whether every letter of a word can be read upside down, and enough of them can only be read that way. */
function isTurned(word: string): boolean {
  const letters = [...word];
  const only = letters.filter((letter) => anyTurned.test(letter)).length;
  return only * 3 >= letters.length && letters.every((letter) => turned.has(letter) || flipped.has(letter) || /[^\p{L}]/u.test(letter));
}

/** The plain form of a decorated word, for comparison. Other words are returned unchanged. */
export function undecorated(word: string): string {
  if (anySmall.test(word)) {
    const letters = [...word];
    if (letters.filter((letter) => smallCapitals.has(letter)).length * 2 > letters.length) return replaced(word, smallCapitals);
  }
  if (anyTurned.test(word) && isTurned(word)) return righted(word);
  return overlay.test(word) || pile.test(word) ? stripped(word) : word;
}

/** UTF-16 units that occur in decorated letters. */
const mayBeDecorated = /[\u20d0-\u20f0\u0180-\u036f\u1d00-\u1dbf\u2070-\u207f\u2400-\u2bff\ua720-\ua7ff\ud835\ud83c\uff21-\uff5a]/;
const flag = { first: 0x1f1e6, last: 0x1f1ff };
const isFlagLetter = (code: number): boolean => code >= flag.first && code <= flag.last;
const plainOfFlag = (text: string): string => [...text].map((letter) => (isFlagLetter(letter.codePointAt(0) ?? 0) ? String.fromCharCode(0x41 + (letter.codePointAt(0) ?? 0) - flag.first) : '')).join('');

const space = 0x20;
const isRaised = (code: number): boolean => code > 0x7f && raised.has(String.fromCodePoint(code));
/** "x" has no small capital, and those of "s" and "q" are often replaced by other letters. */
const isSmallCapital = (code: number): boolean => smallCapitals.has(String.fromCodePoint(code)) || 'xsǫ'.includes(String.fromCodePoint(code));

/** Runs of at least `fewest` letters of one kind, including the spaces between words. */
function rows(text: string, holds: (code: number) => boolean, fewest: number, plain: (row: string) => string): Edit[] {
  const found: Edit[] = [];
  let start = -1;
  let end = -1;
  let letters = 0;
  const close = (): void => {
    if (start >= 0 && letters >= fewest) found.push({ start, end, text: plain(text.slice(start, end)) });
    start = -1;
    letters = 0;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (holds(code)) {
      if (start < 0) start = at;
      letters++;
      end = next;
    } else if (start >= 0 && !(code === space && end === at)) close();
    at = next;
  }
  close();
  return found;
}

/** Upside-down words. Adjacent ones are joined, because the last is read first. */
function turnedRows(text: string): Edit[] {
  const found: { start: number; end: number; only: number }[] = [];
  for (const match of text.matchAll(/[^\s,;:()"“”]+/gu)) {
    const [word] = match;
    if (word.length > 100 || !isTurned(word)) {
      const last = found.at(-1);
      // "ʇnɔ" among others may contain only letters that also read upright ("on", "ı").
      if (!last || last.end !== match.index - 1 || ![...word].every((letter) => turned.has(letter) || flipped.has(letter))) continue;
    }
    const only = [...word].filter((letter) => anyTurned.test(letter)).length;
    const last = found.at(-1);
    if (last && last.end === match.index - 1 && text.charAt(last.end) === ' ') {
      last.end = match.index + word.length;
      last.only += only;
    } else found.push({ start: match.index, end: match.index + word.length, only });
  }
  return found.filter(({ only }) => only >= 3).map(({ start, end }) => ({ start, end, text: righted(text.slice(start, end)) }));
}

function overlaidRows(text: string): Edit[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?:[\p{L}\p{N}][\u0300-\u036f\u20d0-\u20e2\u20e4-\u20f0]*)+/gu)) {
    const [word] = match;
    if (word.length > 400 || !(overlay.test(word) || pile.test(word)) || [...word.matchAll(/[\u0305\u0332-\u0338\u033f\u0346\u20d0-\u20e2\u20e4-\u20f0]|[\u0300-\u036f]{3}/g)].length < 2) continue;
    const end = match.index + word.length;
    const last = found.at(-1);
    if (last && last.end === match.index - 1 && text.charAt(last.end) === ' ') last.end = end;
    else found.push({ start: match.index, end });
  }
  return found.map(({ start, end }) => ({ start, end, text: stripped(text.slice(start, end)) }));
}

/** Runs of decorated letters in a text, in order, each with its plain form. */
export function decoratedRows(text: string): readonly Edit[] {
  if (!mayBeDecorated.test(text)) return [];
  const found = [
    ...rows(text, (code) => isStyled(code) || (code >= 0x2102 && code <= 0x2134 && /\p{L}/u.test(String.fromCodePoint(code)) && /[\ud835]/.test(text)), 2, (row) => row.normalize('NFKC')),
    ...(anySmall.test(text) ? rows(text, isSmallCapital, 3, (row) => replaced(row.replaceAll('ǫ', 'q'), smallCapitals)).filter(({ start, end }) => isMostly(text.slice(start, end), smallCapitals)) : []),
    ...rows(text, isRaised, 3, (row) => replaced(row, raised)),
    ...loneFlags(text),
    ...(anyTurned.test(text) ? turnedRows(text) : []),
    ...(overlay.test(text) || pile.test(text) ? overlaidRows(text) : []),
  ].toSorted((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((row) => {
    if (row.start < end) return false;
    end = row.end;
    return true;
  });
}

const isMostly = (row: string, letters: ReadonlyMap<string, string>): boolean => [...row].filter((letter) => letters.has(letter)).length * 2 > row.length;

/** "🇭 🇴 🇼": regional indicators that form no flag. */
function loneFlags(text: string): Edit[] {
  if (!/\ud83c[\udde6-\uddff]/.test(text)) return [];
  return rows(text, (code) => isFlagLetter(code) || code === 0x200b || code === 0x200c, 3, plainOfFlag).filter(({ start, end }) => /^(?:\ud83c[\udde6-\uddff](?:[ \u200b\u200c]|$))+$/.test(text.slice(start, end)));
}
