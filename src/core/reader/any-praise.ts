import type { PraiseCode } from '../model/kind.ts';
import type { LanguageId } from '../model/language.ts';

/** Praise for a draft whose kind is uncertain. */
export const anyPraise: Readonly<Record<LanguageId, Readonly<Record<PraiseCode, string>>>> = {
  en: { figure: 'Your number tells readers something', 'how-to': 'People can try this right away', reason: 'You say why', question: 'A question people can answer', story: 'People will read this to the end', news: 'Good to know, and told in time', service: 'People know what to do now', credit: 'You give credit to others', humour: 'This makes people smile', vivid: 'You can picture it', 'point-home': 'You show where to read on, and why' },
  id: { figure: 'Angkanya bikin jelas', 'how-to': 'Bisa langsung dicoba', reason: 'Alasannya kamu jelaskan', question: 'Pertanyaan yang bisa dijawab orang', story: 'Bikin orang baca sampai habis', news: 'Kabar yang berguna, pas waktunya', service: 'Orang jadi tahu harus ngapain', credit: 'Kamu mengapresiasi orang lain', humour: 'Bikin senyum', vivid: 'Kebayang banget', 'point-home': 'Jelas baca lanjutannya di mana, dan kenapa' },
  fil: { figure: 'May saysay ang mga numero mo', 'how-to': 'Puwedeng subukan agad', reason: 'Sinabi mo kung bakit', question: 'Tanong na masasagot ng mga tao', story: 'Babasahin ito hanggang dulo', news: 'Magandang malaman, at nasa oras', service: 'Alam na ng tao ang gagawin', credit: 'Kinilala mo ang iba', humour: 'Nakakangiti', vivid: 'Parang nakikita ko', 'point-home': 'Malinaw kung saan babasahin ang iba, at bakit' },
};
