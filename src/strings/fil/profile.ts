import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: ang dalawang bilang ni @{handle}',
  followers: 'tagasunod',
  following: 'sinusundan',
  ratio: 'tagasunod sa bawat account na sinusundan',
  pill: 'Ratio {ratio}',
  scale: '{ratio} sa sukatang 0.1 hanggang 100; mga 1 ay tao sa tao, mula 5 ay broadcaster',
  notKnown: 'Tagasunod at sinusundan: hindi pa alam',
  between: 'Nasa pagitan ng dalawang estilo: pinaikli ang mga bilang sa page na ito',
  open: 'Ipakita ang dalawang bilang',
  close: 'Itiklop',
};
