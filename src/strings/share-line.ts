import type { TellLinesIn } from './types/account.ts';

/** Ready to be pasted into a newsletter, a signature, or a card on the counter. */
export const tellLines: TellLinesIn = {
  en: { plain: 'We are on X too. Come and say hello: {link}', withTopics: 'We write about {topics} on X. Read along: {link}' },
  id: { plain: 'Kami juga ada di X. Mampir dan sapa kami: {link}', withTopics: 'Di X kami menulis tentang {topics}. Ikuti kami: {link}' },
  fil: { plain: 'Nasa X din kami. Dumaan at bumati: {link}', withTopics: 'Nagsusulat kami sa X tungkol sa {topics}. Sumabay sa pagbasa: {link}' },
};
