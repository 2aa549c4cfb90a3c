import { ratioOf } from '../../profile/ratio.ts';
import type { Example, Examples } from '../example.ts';
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

const exact = (value: number) => ({ value, uncertainty: 0 });
/* @__NO_SIDE_EFFECTS__ */
const counts = (followers: number, following: number): Example => ({ text: '', situation: 'profile', profile: { followers: exact(followers), following: exact(following) } });

export const examples: Examples = {
  fires: [counts(5200, 4900), counts(80_000, 700), counts(900, 400), counts(61, 117), counts(310, 305), counts(1_200_000, 90), counts(50, 50), counts(40, 4000)],
  quiet: [
    counts(12, 30),
    { text: '', situation: 'profile', profile: { followers: exact(100), following: exact(100), isProtected: true } },
    { text: '', situation: 'profile', profile: {} },
    { text: '', situation: 'profile', profile: { followers: { value: 5000, uncertainty: 500 }, following: exact(1000) } },
    { text: '', situation: 'profile', profile: { followers: exact(700) } },
    counts(99, 0),
    counts(4000, 0),
  ],
};
