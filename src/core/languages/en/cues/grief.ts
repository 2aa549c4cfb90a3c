import type { CueList } from '../../cues.ts';

/** Loss, despair and disaster, on which the coach stays silent. */
export const grief: CueList = {
  strong: `
    passed away, passed on peacefully, rest in peace, rip, in loving memory, our condolences, my condolences, deepest condolences,
    heartfelt condolences, condolences, funeral, obituary, mourning, mourn, mourns, grieving, grief, bereaved, bereavement, memorial
    service, lost my dad, lost my father, lost my mom, lost my mum, lost my mother, lost my brother, lost my sister, lost my son,
    lost my daughter, lost my wife, lost my husband, lost my baby, lost my friend, lost our baby, lost a friend, lost a colleague,
    lost her battle, lost his battle, lost their lives, lost his life, lost her life, died, has died, died today, was killed, were
    killed, killed in, dead in, found dead, miscarriage, stillborn, stillbirth, suicide, suicidal, kill myself, killing myself, end
    my life, ending my life, want to die, wanna die, wish i was dead, wish i were dead, better off dead, no reason to live, can't go on, self-harm, self harm, hurt myself, hurting myself,
    cut myself again, overdose, overdosed, terminal cancer, stage 4 cancer, hospice, in the icu, fighting for his life, fighting for
    her life, death toll, casualties, earthquake victims, flood victims, typhoon victims, shooting victims, victims of, survivors
    of, mass shooting, massacre, war crimes, air strike, airstrike, bombing, thoughts and prayers, thoughts are with, prayers for,
    pray for, our hearts go out, my heart goes out, heartbroken to share, heartbroken to announce, saddened to hear, saddened to
    learn, deeply saddened, with heavy hearts, with a heavy heart, gone too soon, rest easy, forever in our hearts, in memory of, in remembrance of,
    lest we forget, moment of silence, minute of silence, minute's silence, minutes of silence, people we lost, those we lost, lives
    we lost, friends we lost, colleagues we lost, neighbours we lost, neighbors we lost, children we lost, lives lost, lives were
    lost, lost to suicide, those who died, people who died, who lost their lives, lost their life, laid to rest, heavenly birthday, angelversary, candlelight
    vigil, since you left us, since he left us, since she left us, since dad left us, since mom left us, since mum left us, since he
    passed, since she passed, since you passed, since dad passed, since mom passed, since mum passed, since my dad passed, since my mom
    passed, since my mum passed, since we lost you, since we lost him, since we lost her, since i lost you, he passed last night, she
    passed last night, he passed this morning, she passed this morning, took his own life, took her own life, took their own lives,
    passed peacefully, no longer with us, would have turned, would have been his birthday, would have been her birthday, buried my
    father, buried my mother, buried my dad, buried my mom, buried my mum, buried my brother, buried my sister, buried my son, buried my daughter,
    my late father, my late mother, my late dad, my late mum, my late mom, my late husband, my late wife, my late brother, my late
    sister, our late founder, we lost our founder, we lost a friend, we lost a colleague, we lost our colleague, we lost our friend, we lost our dog, we lost our
    cat, all souls' day, remembrance day, rest in power, rest peacefully, rest in paradise, rest in heaven, rest in eternal peace, rest in love, eternal rest, may he rest, may she rest, may they rest, until we meet again, till we meet again, taken too soon, left us too soon, we will remember them, we remember them, remembering those, remembering all who, fly high angel, gone but not forgotten, never forgotten
  `,
  never: `
    ripped, rip off, rip-off, rip it, rip current, let it rip, rip the, battery died, phone died, laptop died, my phone died, wifi
    died, the wifi died, it died, died down, killed it, she killed it, he killed it, we killed it, you killed it, died laughing, i
    died 😂, almost died laughing, killed the vibe, killed in action movie, good grief, victims of hype, victims of fashion, career
    suicide, suicide squad, prayers for friday, mourning dove, photo bombing, photobombing, yarn bombing, love bombing, seed bombing, review bombing, zoom bombing, google bombing, died inside, died of laughter, died of embarrassment, died of boredom, died of shame, died out, died away, died off, social suicide, political suicide, suicide doors, suicide burn, suicide sprint, suicide sprints, suicide runs, chainsaw massacre, victims of its own, victims of their own, victim of its own, fashion victims of, killed in the game, killed in chess, died in the game, died in minecraft, died in elden ring, died to the boss, died at level, funeral march, mourning cloak, overdose of cuteness, overdose of sugar, overdosed on chocolate, overdosed on coffee, overdosed on cake, bath bombing, photo-bombing, rest peacefully tonight, rest peacefully at night, rest peacefully knowing, rest in peace of mind, until we meet again next, till we meet again next, may she rest her case, may he rest his case, rip-stop, rip stop, rip cord, rip saw, rip tide, rip-roaring, dead in the water, dead in here, dead in winter, dead in summer, dead in january, dead in february, grief me, pray for me
    i have an exam, pray for my exam
  `,
};
