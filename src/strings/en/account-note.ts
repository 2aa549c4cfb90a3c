import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Your voice, learned from {n} posts. We save how you write, never what.',
  short: 'voice: {n} posts',
  noRoom: { short: 'storage full', whole: 'Storage is full: new posts aren’t counted. Nothing was lost. You can make room under Data in the options.' },
  notYet: 'Scroll through your posts, and it learns how you write.',
};
