import type { LearnedStrings } from './types.ts';

export const learned: LearnedStrings = {
  fromPosts: 'Your voice: learned from {n} of your posts. We remember how you write, never what.',
  short: 'voice: {n} posts',
  notYet: 'Scroll through your posts, and the coach learns how you write.',
};
