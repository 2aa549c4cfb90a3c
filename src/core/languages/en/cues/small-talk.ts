import type { CueList } from '../../cues.ts';

/** Me-now, weather, meals, moods, greetings with nothing for the reader. */
export const smallTalk: CueList = {
  strong: `
    ^good morning, ^good night, ^gm, ^gn, ^happy monday, ^happy friday, ^tgif, just woke up, woke up late, can't sleep, cannot sleep,
    so bored, i'm bored, im bored, bored at work, nothing to do, having breakfast, having lunch, having dinner, having supper,
    had for supper, had for lunch, had for breakfast, had for dinner, what's for dinner, eating lunch, eating dinner, making dinner,
    need coffee, need more coffee, on my second coffee, stuck in traffic, on my way home, heading home, going to bed, off to bed,
    time for bed, so tired, so sleepy, feeling sleepy, feeling sick, down with a cold, caught a cold, caught the flu, have a headache,
    in bed with, it's raining again, so hot today, so cold today, is it friday yet, mood today, current mood, just a random selfie,
    new haircut, doing laundry, cleaning my apartment, at the gym now, gym time, watching tv, rewatching, i'm hungry, im hungry,
    so hungry, monday again, case of the mondays, nap time
  `,
  weak: `
    breakfast, lunch, dinner, supper, sandwich, coffee, tired, sleepy, weather, rain, traffic, headache, hangover, weekend, boring,
    yawn, meh, couch
  `,
  never: `
    breakfast meeting, lunch and learn, breakfast briefing, coffee beans, coffee chat, coffee roast*, launch, lunch menu,
    traffic to your, site traffic, web traffic, weather data, weather alert, weekend sale, dinner menu, breakfast menu,
    good morning america
  `,
};
