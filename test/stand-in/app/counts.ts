import type { Language } from './options.ts';

interface NumberForm {
  readonly decimal: string;
  readonly group: string;
  /** Largest first. The suffix includes the space before it in languages that have one. */
  readonly steps: readonly (readonly [number, string])[];
  readonly digits?: string;
}

const latin: NumberForm = { decimal: '.', group: ',', steps: [[1e9, 'B'], [1e6, 'M'], [1e3, 'K']] };
const gap = '\u00a0';

/** How X writes numbers: "B" is a thousand in Turkish, German has nothing below a million, "M" may be a billion. */
const forms: Readonly<Record<Language, NumberForm>> = {
  en: latin,
  fil: latin,
  id: { decimal: ',', group: '.', steps: [[1e9, `${gap}M`], [1e6, `${gap}jt`], [1e3, `${gap}rb`]] },
  es: { decimal: ',', group: '.', steps: [[1e9, `${gap}mil${gap}M`], [1e6, `${gap}M`], [1e3, `${gap}mil`]] },
  tr: { decimal: ',', group: '.', steps: [[1e9, `${gap}Mr`], [1e6, `${gap}Mn`], [1e3, `${gap}B`]] },
  de: { decimal: ',', group: '.', steps: [[1e9, `${gap}Mrd.`], [1e6, `${gap}Mio.`]] },
  ja: { decimal: '.', group: ',', steps: [[1e8, '億'], [1e4, '万']] },
  ar: { decimal: '٫', group: '٬', steps: [[1e9, `${gap}مليار`], [1e6, `${gap}مليون`], [1e3, `${gap}ألف`]], digits: '٠١٢٣٤٥٦٧٨٩' },
};

const grouped = (count: number, { group, digits }: NumberForm): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, group).replace(/\d/g, (digit) => digits?.charAt(Number(digit)) ?? digit);

/** The labels of buttons contain the whole number, with digits grouped. */
export const wholeCount = (count: number, language: Language): string => grouped(count, forms[language]);

/** Exact below 10,000, compact from there: one decimal at most, truncated, not rounded. */
export const shownCount = (count: number, language: Language): string => {
  const form = forms[language];
  const step = count < 10_000 ? undefined : form.steps.find(([size]) => count >= size);
  if (step === undefined) return grouped(count, form);
  const tenths = Math.floor((count / step[0]) * 10 + 1e-9);
  const whole = grouped(Math.floor(tenths / 10), form);
  const rest = tenths % 10;
  return `${whole}${rest === 0 ? '' : form.decimal + (form.digits?.charAt(rest) ?? String(rest))}${step[1]}`;
};
