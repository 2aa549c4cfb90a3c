import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: ang dalawang bilang ni @{handle}',
  followers: 'followers',
  following: 'following',
  ratio: 'followers sa bawat account na fina-follow',
  pill: 'Ratio {ratio}',
  scale: '{ratio} sa sukatang 0.1 hanggang 100; mga 1 ay pantay, mula 5 ay broadcaster',
  notKnown: 'Followers at following: hindi pa alam',
  between: 'Puwedeng alinman sa dalawang estilo: naka-round ang mga bilang',
  open: 'Ipakita ang mga bilang',
  close: 'Paliitin',
};
