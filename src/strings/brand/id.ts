import type { LearnedStrings } from './types.ts';

export const learned: LearnedStrings = {
  fromPosts: 'Gaya tulismu: dipelajari dari {n} postinganmu. Yang kami ingat cara kamu menulis, bukan isinya.',
  short: 'gaya tulis: {n} posting',
  notYet: 'Gulir postinganmu, dan pendamping ini mempelajari cara kamu menulis.',
};
