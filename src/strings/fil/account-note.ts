import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Ang estilo mo, natutunan mula sa {n} post. Kung paano ka sumulat ang sine-save namin, hindi kung ano.',
  short: 'estilo: {n} post',
  noRoom: { short: 'puno ang storage', whole: 'Puno na ang storage: hindi nabibilang ang mga bagong post. Walang nawala. Puwede kang magbawas sa Data, sa settings.' },
  notYet: 'I-scroll ang mga post mo para matutunan nito kung paano ka sumulat.',
};
