import type { LearnedStrings } from './types.ts';

export const learned: LearnedStrings = {
  fromPosts: 'Ang iyong estilo: natutunan mula sa {n} sa mga post mo. Kung paano ka sumulat ang tinatandaan namin, hindi kung ano.',
  short: 'estilo: {n} post',
  notYet: 'I-scroll ang mga post mo para matutunan ng coach kung paano ka sumulat.',
};
