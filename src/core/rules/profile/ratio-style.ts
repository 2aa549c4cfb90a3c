import { ratioOf } from '../../profile/ratio.ts';
import type { Example, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

export const ratioStyle = defineRule({
  id: 'ratio-style',
  group: 'profile',
  severity: 'info',
  situations: ['profile'],
  sources: ['business-tweeters', 'business-medium'],
  title: 'See which style your numbers speak',
  advice: 'Around 1 is person to person, from 5 on a broadcaster; this is {ratio}.',
  variants: {
    broadcaster: '{ratio} followers for each account followed: a broadcaster. People come for the posts.',
    'in-between': '{ratio} followers for each account followed: more readers than people read.',
    'person-to-person': '{ratio}: person to person. People who follow each other talk with each other.',
    building: '{ratio}: still building, as most accounts are. Normal for newer ones.',
    lopsided: '{ratio}: following far more people than follow back.',
  },
  why: 'Both ways work: talking with people, or speaking to many. Readers notice which one it is.',
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
