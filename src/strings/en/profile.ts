import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: @{handle} in two numbers',
  followers: 'followers',
  following: 'following',
  ratio: 'followers per account followed',
  pill: 'Ratio {ratio}',
  scale: '{ratio} on a scale from 0.1 to 100; around 1 is even, from 5 on a broadcaster',
  notKnown: 'Followers and following: not known yet',
  between: 'Could be either style: only rounded numbers are shown',
  open: 'Show the numbers',
  close: 'Minimise',
};
