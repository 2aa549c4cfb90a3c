import type { CueList } from '../../cues.ts';

/** What one is doing, weather, meals, moods, greetings: nothing for the reader. */
export const smallTalk: CueList = {
  strong: `
    ^good morning, ^good night, ^gm, ^gn, ^happy monday, ^happy friday, ^tgif, just woke up, woke up late, can't sleep, cannot
    sleep, so bored, i'm bored, im bored, bored at work, nothing to do, having breakfast, having lunch, having dinner, having
    supper, had for supper, had for lunch, had for breakfast, had for dinner, what's for dinner, eating lunch, eating dinner, need
    coffee, need more coffee, on my second coffee, stuck in traffic, on my way home, heading home, going to bed, off to bed, time
    for bed, so tired, so sleepy, feeling sleepy, feeling sick, down with a cold, caught a cold, caught the flu, have a headache, in
    bed with, it's raining again, so hot today, so cold today, is it friday yet, mood today, current mood, just a random selfie, new
    haircut, doing laundry, cleaning my apartment, at the gym now, gym time, watching tv, i'm hungry, im hungry, so hungry, monday
    again, case of the mondays, nap time, need my coffee, need a coffee, need a nap, i need coffee, coffee first, first coffee,
    morning coffee time, too early for this, can't wake up, lazy sunday, lazy day, lazy saturday, sunday funday, friyay, it's
    friday, finally friday, it's monday, ugh monday, netflix and, bed time, bedtime, just had lunch, just had dinner, just ate,
    eating pizza, got a cold, my head hurts, my back hurts, can't stop sneezing, waiting for the bus, missed the bus, on the couch,
    in my pajamas, in my pyjamas, still in bed, having a beer, wine o'clock, feeling lazy, need sleep, need more sleep, need a
    vacation, need a holiday
  `,
  weak: `
    breakfast, lunch, dinner, supper, sandwich, coffee, tired, sleepy, weather, rain, traffic, headache, hangover, yawn, meh, couch,
    pizza, beer, couch potato, netflix, nap, bus, bed, gym, pajamas
  `,
  never: `
    breakfast meeting, lunch and learn, breakfast briefing, coffee beans, coffee chat, coffee roast*, launch, lunch menu, traffic to
    your, site traffic, web traffic, weather data, weather alert, weekend sale, dinner menu, breakfast menu, good morning america,
    coffee farmers, coffee shop, coffee prices, coffee company, traffic accident, traffic jam ahead, traffic light, traffic
    advisory, rain forecast, heavy rain, rain gear, rain barrel, bus lane, bus route, bus stop, bed net, bed nets, hospital bed,
    hospital beds, traffic deaths, happy monday motivation, school lunch, lunch break policy, lunch hour, gym membership, lunch n
    learn, dinner reservations, weather warning, weather advisory, bus service, bus drivers, coffee growers, good morning text, good
    night sleep, bus network, bus fares, so tired of, good night buses, good night bus, good night story, good night stories, tired
    of
  `,
};
