import { ratioOf } from '../../profile/ratio.ts';
import { defineRule } from '../rule.ts';

export const ratioStyle = defineRule({
  id: 'ratio-style',
  group: 'profile',
  severity: 'info',
  situations: ['profile'],
  sources: ['business-tweeters', 'business-medium'],
  title: 'What your numbers say',
  advice: 'Around 1 is about even, from 5 on a broadcaster. This is {ratio}.',
  variants: {
    broadcaster: '{ratio} followers per account followed: a broadcaster. People come for the posts.',
    'in-between': '{ratio} followers per account followed: more followers than following.',
    'person-to-person': '{ratio}: about even both ways.',
    building: '{ratio}: still growing, like most accounts. Normal for newer ones.',
    lopsided: '{ratio}: follows far more people than follow back.',
  },
  why: 'Both ways work: talking with people, or speaking to many.',
  check: ({ profile }) => {
    if (!profile?.followers || !profile.following || profile.isProtected) return undefined;
    const { style, shown } = ratioOf(profile.followers, profile.following);
    return style === undefined || style === 'too-early' || shown === '' ? undefined : { spans: [], variant: style, data: { ratio: shown } };
  },
});
