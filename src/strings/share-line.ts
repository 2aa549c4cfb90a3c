import type { TellLinesIn } from './types/account.ts';

/** A line to paste into a newsletter, a signature, or a card on the counter. */
export const tellLines: TellLinesIn = {
  en: { plain: 'We are on X too. Come and say hello: {link}', withTopics: 'We post about {topics} on X. Follow along: {link}' },
  id: { plain: 'Kami juga ada di X. Mampir dan sapa kami: {link}', withTopics: 'Di X kami posting soal {topics}. Ikuti ya: {link}' },
  fil: { plain: 'Nasa X din kami. Daan kayo at mag-hello: {link}', withTopics: 'Nagpo-post kami sa X tungkol sa {topics}. I-follow kami: {link}' },
};
