import type { LearnedStrings } from './types.ts';

export const learned: LearnedStrings = {
  fromPosts: 'Gaya tulis Anda: dipelajari dari {n} posting Anda. Yang kami ingat cara Anda menulis, bukan isinya.',
  notYet: 'Gulir posting Anda, dan pendamping ini mempelajari cara Anda menulis.',
};
