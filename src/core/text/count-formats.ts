/** How a language formats counts. */
interface CountFormat {
  readonly decimal: string;
  readonly group: string;
  /** The power of ten each short form stands for. Keys have no spaces and no final point. */
  readonly powers: ReadonlyMap<string, number>;
}

/**
 * Short forms of counts in X's 52 languages; languages with the same forms share a line. "M", "B" and "T" stand for different powers in different languages.
 * A line of two characters gives the decimal and group separators for the lines below it. Powers stop at the thousands of millions, because nobody has more followers than that.
 */
const table = `.,
en fil tl th he iw|K3 M6 B9
ga|k3 M6 B9
ms|K3 J6 B9
ha|D3 M6 B9
ig yo|K3 M6 G9
bn|হাজার3 লাখ5 M6 B9
gu|હજાર3 લાખ5 કરોડ7 અબજ9
hi|हज़ार3 लाख5 क॰7 अ॰9
mr|ह3 लाख5 कोटी7 अब्ज9
ur|ہزار3 لاکھ5 کروڑ7 ارب9
kn|ಸಾ3 ಮಿ6 ಬಿ9
ta|ஆ3 மி6 பி9
ja|万4 億8
ko|천3 만4 억8
zh|万4 萬4 亿8 億8
٫٬
ar|آلاف3 ألف3 مليون6 مليار9
fa|هزار3 میلیون6 م6 میلیارد9
,.
id in|rb3 jt6 M9
ca|m3 M6 mM9
da|t3 mio6 mia9
de|Mio6 Mrd9
el|χιλ3 εκ6 δισ9
es|mil3 M6 milM9
eu|M6
gl|mill6
hr|tis3 mil6 mlr9
it|Mln6 Mld9
nl|K3 mln6 mld9
pt|mil3 mi6 bi9
ro|K3 mil6 mld9
sr|хиљ3 мил6 млрд9
tr|B3 Mn6 Mr9
vi|N3 Tr6 T9
,\u0020
bg|хил3 млн6 млрд9
cs sk|tis3 mil6 mld9
fi|t3 milj6 mrd9
fr|k3 M6 Md9
hu|E3 M6 Mrd9
nb no|k3 mill6 mrd9
pl|tys3 mln6 mld9
ru|тыс3 млн6 млрд9
sv|tn3 mn6 md9
uk|тис3 млн6 млрд9`;

const powersOf = (shortForms: string): ReadonlyMap<string, number> =>
  new Map(shortForms.split(' ').map((form) => [form.replace(/\d+$/, '').normalize(), Number(/\d+$/.exec(form)?.[0])]));

let formats: Map<string, CountFormat> | undefined;

const readTable = (): Map<string, CountFormat> => {
  const read = new Map<string, CountFormat>();
  let signs = '';
  for (const line of table.split('\n')) {
    const [languages = '', shortForms] = line.split('|');
    if (shortForms === undefined) signs = line;
    else for (const language of languages.split(' ')) read.set(language, { decimal: signs.charAt(0), group: signs.charAt(1), powers: powersOf(shortForms) });
  }
  return read;
};

/** The format for a language tag ("id", "en-GB", "zh-Hant"); `undefined` if X does not support the language. */
export const countFormatOf = (language: string): CountFormat | undefined => {
  formats ??= readTable();
  return formats.get(language.toLowerCase().replace(/[-_].*/, ''));
};
