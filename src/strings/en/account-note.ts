import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Your voice: learned from {n} of your posts. We remember how you write, never what.',
  short: 'voice: {n} posts',
  noRoom: { short: 'no room left', whole: 'The room for this extension is full: new posts are not remembered, nothing old was lost. You can make room under Data in the options.' },
  notYet: 'Scroll through your posts, and the coach learns how you write.',
};
