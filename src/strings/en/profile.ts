import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: @{handle} in two numbers',
  followers: 'followers',
  following: 'following',
  ratio: 'followers for each account followed',
  pill: 'Ratio {ratio}',
  scale: '{ratio} on a scale from 0.1 to 100; around 1 is person to person, from 5 on a broadcaster',
  notKnown: 'Followers and following: not known yet',
  between: 'Between two styles: the page shows short numbers',
  open: 'Show the two numbers',
  close: 'Fold',
};
