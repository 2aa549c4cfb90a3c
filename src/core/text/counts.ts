import { countFormatOf } from './count-formats.ts';

/** A count as a page shows it: "12.3K" is 12,300, give or take 100. */
export interface Count {
  /** The number shown. */
  readonly value: number;
  /** How far the true count may be from `value`: 0 if every digit is shown, otherwise one unit of the last digit (X truncates, other sites round). */
  readonly uncertainty: number;
}

/** The zero of each set of digits that X uses besides Latin: Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];
const toLatinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
  return zero === undefined ? digit : String(code - zero);
};

const betweenDigits = /(?<=\d)\D(?=\d)/gu;
/** Whole part (groups of three, or of two in the middle for lakhs), fraction, short form. */
const count = /^(?<whole>\d+|\d{1,3}(?:_\d{2,3})*_\d{3})(?:\.(?<fraction>\d+))? ?(?<form>\D*)$/u;

/** Parses a count as X writes it in a language (a tag as in `<html lang>`); `undefined` for anything X would not write. */
export const parseCount = (shown: string, language: string): Count | undefined => {
  const format = countFormatOf(language);
  if (format === undefined) return undefined;
  const plain = shown.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim().normalize().replace(/\p{Nd}/gu, toLatinDigit);
  const signed = plain.replace(betweenDigits, (sign) => (sign === format.decimal ? '.' : sign === format.group ? '_' : '?'));
  const { whole, fraction = '', form = '' } = count.exec(signed)?.groups ?? {};
  const power = form === '' ? 0 : format.powers.get(form.replaceAll(' ', '').replace(/\.$/, ''));
  // A fraction of a person means that the separator was read in the wrong language.
  if (whole === undefined || power === undefined || fraction.length > power) return undefined;
  const unit = 10 ** (power - fraction.length);
  const value = Number(whole.replaceAll('_', '') + fraction) * unit;
  return Number.isSafeInteger(value) ? { value, uncertainty: power === 0 ? 0 : unit } : undefined;
};
