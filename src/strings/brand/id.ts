import type { LearnedStrings } from './types.ts';

export const learned: LearnedStrings = {
  fromPosts: 'Gaya tulis Anda: dipelajari dari {n} posting Anda. Yang kami ingat cara Anda menulis, bukan isinya.',
  short: 'gaya tulis: {n} posting',
  notYet: 'Gulir posting Anda, dan pendamping ini mempelajari cara Anda menulis.',
};
