import type { ExamplePost, Examples } from '../../../rules/example.ts';
import { day, minute } from '../../../util/time.ts';

const selling = ['Shop now', 'Order now', 'Use code A', 'How to label', 'Rates fell 8%', 'Which route?'].map((text) => ({ text }));
const useful = ['a tip one', 'b tip', 'c tip', 'd', 'e', 'f'].map((text) => ({ text }));
/** A shop that mostly informs: one offer among nine posts. */
const measured = ['Buy now, two left', 'Fog delays', 'Rail news', 'Knots', 'Gate hours', 'Crew of the month', 'Tides', 'Why tape fails', 'Lost and found'].map((text) => ({ text }));
const now = 1_700_000_000_000;
const at = (minutesAgo: number, kind: 'post' | 'reply' = 'post', isLive = false): ExamplePost => ({ text: 'x', kind, isLive, postedAt: now - minutesAgo * minute });
const ago = (...minutes: readonly number[]): readonly ExamplePost[] => minutes.map((m) => at(m));
const replies = (...minutes: readonly number[]): readonly ExamplePost[] => minutes.map((m) => at(m, 'reply'));
const part = (index: number): ExamplePost => ({ text: 'x', kind: 'thread', part: index, postedAt: now - index * minute });
const posted = (text: string, hoursAgo = 10, kind: 'post' | 'reply' = 'post'): readonly ExamplePost[] => [{ text, kind, postedAt: now - hoursAgo * 3_600_000 }];
const march = posted('Why freight prices doubled in March, in four charts https://acme.com/freight');
const daysAgo = (...days: readonly number[]): readonly ExamplePost[] => days.map((d) => ({ text: 'x', postedAt: now - d * day }));
const answers = (...days: readonly number[]): readonly ExamplePost[] => days.map((d) => ({ text: 'x', kind: 'reply', postedAt: now - d * day }));

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'promo-share': {
    flags: [
      { text: 'Flash sale today', recent: selling },
      { text: 'Order now and save', recent: selling },
      { text: 'Book a demo', recent: selling },
      { text: 'Last chance for a winter slot, ends tonight', recent: selling },
      { text: 'Sign up today, first crate on us', recent: selling },
      { text: 'Free shipping until Sunday', recent: [{ text: 'Pre-order the wall map' }, { text: 'Buy now' }, ...useful] },
      { text: 'Coupon inside the Friday mail', recent: [{ text: 'ok', kind: 'reply' }, ...selling] },
    ],
    passes: [
      { text: 'How to pack glass: wrap, fill, label', recent: selling },
      { text: 'Rates fell by 8% this week', recent: selling },
      { text: 'Order now', recent: useful },
      { text: 'Grab yours before Friday', recent: measured },
      { text: 'Our wall map is now available', recent: selling.slice(0, 4) },
      { text: 'Act now, doors at nine', recent: [...Array.from({ length: 3 }, () => ({ text: 'Shop now', kind: 'reply' as const })), ...useful] },
      { text: 'The market share of rail grew by a tenth', recent: selling },
    ],
  },
  burst: {
    flags: [
      { text: 'Rates fell', now, recent: ago(2, 9, 20) },
      { text: 'Hours change Monday', now, recent: ago(2, 9, 20) },
      { text: 'New depot in Cebu', now, recent: ago(2, 9, 20) },
      { text: 'One more thing about tape', now, recent: ago(1, 2, 3, 4, 5) },
      { text: 'And the winner of the naming vote is Bertha', now, recent: ago(35, 60, 80, 110, 140, 175) },
      { text: 'A short note on straps', now, recent: [...replies(1), ...ago(10, 20, 30)] },
      { text: 'Oh, and parking is free', now, recent: [...ago(4, 5, 6), at(3000, 'post', true)] },
    ],
    passes: [
      { text: 'Rates fell', now, recent: ago(40, 90, 200) },
      { text: 'Rates fell', now, recent: replies(1, 2, 3) },
      { text: 'Rates fell', now, recent: [1, 2, 3].map(part) },
      { text: 'Live updates: the second barge is through', now, recent: ago(2, 9, 20) },
      { text: 'Third barge is through', now, recent: [...ago(2, 9), at(20, 'post', true)] },
      { text: 'Road closure moved to Mill Street', now, recent: ago(1, 6, 12) },
      { text: 'Two sheep on the ramp', now, recent: ago(31, 62, 93, 124, 155) },
      { text: 'First post of the day', now, recent: [] },
    ],
  },
  repeat: {
    flags: [
      { text: 'Why freight prices doubled in March, in four charts', now, recent: march },
      { text: 'Prices again https://acme.com/freight', now, recent: march },
      { text: 'Why freight prices doubled in March in 4 charts https://acme.com/freight', now, recent: march },
      { text: 'Canal tolls rise next Monday, plan your barges', now, recent: posted('Canal tolls rise next Monday: plan your barges!', 300) },
      { text: 'ICYMI http://www.acme.com/freight/?ref=x', now, recent: march },
      { text: 'Doors open at six for the model ship fair', now, recent: posted('DOORS OPEN AT SIX for the model ship fair') },
      { text: 'The tug museum needs guides for August weekends', now, recent: [...posted('hi', 1), ...posted('The tug museum needs guides for August weekends', 30)] },
    ],
    passes: [
      { text: "Freight prices fell in April, here's the chart", now, recent: march },
      { text: 'Why rail beats road under 800 km', now, recent: march },
      { text: 'Four charts on fuel acme.com/fuel', now, recent: march },
      { text: 'Sand bags ready at dock five for anyone nearby', now, recent: posted('Sand bags ready at dock five for anyone nearby', 400) },
      { text: 'Blood donors needed tonight, type O, Harbour Hospital', now, recent: posted('Blood donors needed tonight, type O, Harbour Hospital', 3) },
      { text: 'Fresh paint on hull nine, see acme.com', now, recent: posted('New tyres for truck two, see acme.com') },
      { text: 'Good morning', now, recent: posted('Good morning', 24) },
      { text: 'Yes, the doors do, bring your kids along', now, recent: posted('Yes, the doors do, bring your kids along', 10, 'reply') },
    ],
  },
  steady: {
    flags: [
      { text: 'We are back', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
      { text: 'Rates fell this month', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
      { text: 'New depot', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
      { text: 'Hello from the new workshop', now, recent: daysAgo(8, 9, 10, 11, 12) },
      { text: 'The yard cat is a mother of four', now, recent: daysAgo(40, 47, 54, 61, 68, 75) },
      { text: 'Winter timetable is up', now, recent: [...answers(1, 2), ...daysAgo(20, 22, 24, 26, 28)] },
      { text: '', situation: 'profile', profile: { isOwn: true }, now, recent: daysAgo(9, 10, 11, 12, 13) },
      { text: 'Rope prices, one year later', now, recent: daysAgo(370, 371, 372, 373, 374) },
    ],
    passes: [
      { text: 'Rates fell', now, recent: daysAgo(1, 2, 3, 4, 5) },
      { text: 'Rates fell', now, recent: daysAgo(1) },
      { text: 'Rates fell', now, recent: daysAgo(8, 14, 20, 26, 32) },
      { text: 'Monthly letter number nine', now, recent: daysAgo(31, 62, 93, 124, 155) },
      { text: 'Second week of the strike', now, recent: daysAgo(6.9, 7, 8, 9, 10) },
      { text: 'Our very first note', now, recent: [] },
      { text: '', situation: 'profile', profile: { isOwn: false }, now, recent: daysAgo(9, 10, 11, 12, 13) },
      { text: 'Back from the fair', now, recent: daysAgo(9, 10, 11, 12) },
    ],
  },
};
