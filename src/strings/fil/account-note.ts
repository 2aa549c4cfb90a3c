import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Ang iyong estilo: natutunan mula sa {n} sa mga post mo. Kung paano ka sumulat ang tinatandaan namin, hindi kung ano.',
  short: 'estilo: {n} post',
  noRoom: { short: 'puno na', whole: 'Puno na ang espasyo ng extension na ito: hindi natatandaan ang mga bagong post, walang nawala sa dati. Makakapagbakante ka sa Data sa mga opsyon.' },
  notYet: 'I-scroll ang mga post mo para matutunan ng coach kung paano ka sumulat.',
};
