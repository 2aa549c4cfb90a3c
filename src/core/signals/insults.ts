/** Lists by language, in the order of precedence. */
export const insultLanguages = ['en', 'id', 'fil'] as const;

/** How strong an insult is. */
export const weak = 1;
export const middling = 2;
export const strong = 3;

/** A listed word as one number: its strength, and whether it also matches with any ending. */
export const stemBit = 4;
export const strengthIn = (mark: number): number => mark & 3;
export const isStem = (mark: number): boolean => (mark & stemBit) > 0;

const lookalikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Gives informal spellings one form: resolves doubled letters, and digits used for letters. */
export const plainOf = (key: string): string => {
  let plain = '';
  for (let at = 0; at < key.length; at++) {
    const letter = lookalikes[key.charAt(at)] ?? key.charAt(at);
    if (letter !== plain.charAt(plain.length - 1)) plain += letter;
  }
  return plain;
};
