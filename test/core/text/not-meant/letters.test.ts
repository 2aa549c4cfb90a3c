import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/util/edits.ts';
import { decoratedRows } from '../../../../src/core/text/decorated.ts';
import { foldWord } from '../../../../src/core/text/fold.ts';
import { inTurn, reviewOf, criticises, type Texts } from './criticises.ts';

const styled = (text: string, upper: number, lower: number): string => text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter < 'a' ? upper + letter.charCodeAt(0) - 65 : lower + letter.charCodeAt(0) - 97));
const small = (text: string): string => text.replace(/[a-z]/g, (letter) => [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'][letter.charCodeAt(0) - 97] ?? letter);
const turned = (text: string): string => [...text].map((letter) => [...'ɐqɔpǝɟƃɥıɾʞlɯuodbɹsʇnʌʍxʎz'][letter.charCodeAt(0) - 97] ?? letter).toReversed().join('');
const marked = (mark: string) => (text: string): string => text.replace(/[a-z]/gi, (letter) => letter + mark);
const ways: Readonly<Record<string, (text: string) => string>> = {
  bold: (text) => styled(text, 0x1d5d4, 0x1d5ee),
  script: (text) => styled(text, 0x1d4d0, 0x1d4ea),
  fraktur: (text) => styled(text, 0x1d56c, 0x1d586),
  monospace: (text) => styled(text, 0x1d670, 0x1d68a),
  'full width': (text) => styled(text, 0xff21, 0xff41),
  circled: (text) => styled(text, 0x24b6, 0x24d0),
  'small capitals': small,
  'upside down': turned,
  'struck through': marked('\u0336'),
  underlined: marked('\u0332'),
  'with a slash': marked('\u0338'),
  overlined: marked('\u0305'),
  'in squares': marked('\u20de'),
  'under a pile of accents': marked('\u0301\u0328\u0307\u0346'),
};
const texts = ['how we cut our build time', 'big sale today buy now', 'kami buka hari ini', 'order sekarang ya kak', 'bukas na kami ngayon', 'order na kayo mga suki'];
const cases = Object.entries(ways).flatMap(([way, dress]) => texts.map((text) => [way, text, dress(text)] as const));

describe('decorated letters', () => {
  test.each(cases)('%s: %s is recognised and gets its plain form', (_, text, dressed) => {
    expect(criticises('accessible', dressed, 'en')).toBe(true);
    expect(applyEdits(dressed, decoratedRows(dressed)).toLowerCase()).toBe(text);
  });
  test.each(cases)('%s: %s is read like plain letters', (way, text, dressed) => {
    // A single word cannot be recognised if nearly all its letters also read upside down ("build").
    if (way === 'upside down') expect(dressed.split(' ').map(foldWord).toReversed().join(' ')).toBe(text.replace('build', 'plınq'));
    else expect(dressed.split(' ').map(foldWord).join(' ')).toBe(text);
  });
});

test('decorated letters do not hide an offer', () => {
  for (const way of ['small capitals', 'struck through', 'bold', 'underlined'] as const) expect(criticises('promo-only', ways[way]?.('big sale today, buy now') ?? '', 'en'), way).toBe(true);
});

test.each(['ʜᴏᴡ ᴡᴇ ᴄᴜᴛ ᴏᴜʀ ʙᴜɪʟᴅ ᴛɪᴍᴇ', 'ʙɪɢ ꜱᴀʟᴇ ᴛᴏᴅᴀʏ, ʙᴜʏ ɴᴏᴡ', 'H̶o̶w̶ we cut our build time', 't̲o̲d̲a̲y̲ we open at nine', 'H̸̢̛̝o̷͓͂ẃ̴̳ we c̵̨̀u̶͍̇t it', 'ʍoɥ ǝʍ ʇnɔ ʇı', '🇭 🇴 🇼 we cut it', 'ⁿᵉʷ ᵐᵉⁿᵘ', '𝓝𝓮𝔀 𝓭𝓮𝓹𝓸𝓽 opens'])('%s', (text) => {
  expect(criticises('accessible', text, 'en')).toBe(true);
});
test('underlining does not change the language', () => {
  expect(reviewOf('t̲o̲d̲a̲y̲ we open at nine', 'en').language).toBe('en');
});

const plain: Texts = {
  en: ['Größe, façade, naïve: accents are fine', 'E = mc² fits on a stamp', 'The 4ᵗʰ of May', 'Flags 🇵🇭 🇮🇩 🇬🇧 in a row', 'Tiếng Việt có dấu', 'Tiê\u0301ng Viê\u0323t', 'Say /ˈɹɪvə/ for river', 'H₂O and CO₂', 'Ωμέγα and Привет', 'x ≠ y and a ≮ b', 'ɪ is a sound', 'ﬁne print', '½ cup', '№ 5', 'العربية مُشَكَّلَة', 'ภาษาไทยที่มี', 'हिन्दी में', 'Ⓒ 2026', 'ℕ and ℝ are sets', '™ and ®', 'Yorùbá ọ̀rọ̀ ẹ̀kọ́'],
  id: ['Luasnya 40 m²', 'Kopi 🇮🇩 dan teh 🇱🇰', 'Café di Jalan Braga', 'Suhu 30 °C', 'Élan vital', 'H₂O', 'Bahasa Jawa: ꦗꦮ', 'Nº 5', 'é è ê', '½ sendok'],
  fil: ['Peña at Niño', '40 m² ang lote', 'Piña colada', 'Bandila 🇵🇭 🇯🇵', 'Señor', 'Café', 'bágo, bagò, bagô', '½ tasa', '30 °C', 'ᜊᜌ᜔ᜊᜌᜒᜈ᜔'],
};
describe('letters that are no decoration', () => {
  test.each(inTurn(plain))('%s: %s', (language, text) => {
    expect(criticises('accessible', text, language)).toBe(false);
  });
});
