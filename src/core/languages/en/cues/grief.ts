import type { CueList } from '../../cues.ts';

/** Loss, despair and disaster: the coach keeps silent. */
export const grief: CueList = {
  strong: `
    passed away, passed on peacefully, rest in peace, rip, in loving memory, our condolences, my condolences, deepest condolences,
    heartfelt condolences, condolences, funeral, obituary, mourning, mourn, mourns, grieving, grief, bereaved, bereavement, memorial
    service, lost my dad, lost my father, lost my mom, lost my mum, lost my mother, lost my brother, lost my sister, lost my son,
    lost my daughter, lost my wife, lost my husband, lost my baby, lost my friend, lost our baby, lost a friend, lost a colleague,
    lost her battle, lost his battle, lost their lives, lost his life, lost her life, died, has died, died today, was killed, were
    killed, killed in, dead in, found dead, miscarriage, stillborn, stillbirth, suicide, suicidal, kill myself, killing myself, end
    my life, ending my life, want to die, wanna die, wish i was dead, wish i were dead, better off dead, don't want to live, do not
    want to live, don't want to be here anymore, no reason to live, can't go on, self-harm, self harm, hurt myself, hurting myself,
    cut myself again, overdose, overdosed, terminal cancer, stage 4 cancer, hospice, in the icu, fighting for his life, fighting for
    her life, death toll, casualties, earthquake victims, flood victims, typhoon victims, shooting victims, victims of, survivors
    of, mass shooting, massacre, war crimes, air strike, airstrike, bombing, thoughts and prayers, thoughts are with, prayers for,
    pray for, our hearts go out, my heart goes out, heartbroken to share, heartbroken to announce, saddened to hear, saddened to
    learn, deeply saddened, with heavy hearts, with a heavy heart, gone too soon, rest easy, forever in our hearts
  `,
  never: `
    ripped, rip off, rip-off, rip it, rip current, let it rip, rip the, battery died, phone died, laptop died, my phone died, wifi
    died, the wifi died, it died, died down, killed it, she killed it, he killed it, we killed it, you killed it, died laughing, i
    died 😂, almost died laughing, killed the vibe, killed in action movie, good grief, victims of hype, victims of fashion, career
    suicide, suicide squad, prayers for friday, mourning dove, photo bombing, photobombing, dead in the water, grief me, pray for me
    i have an exam, pray for my exam
  `,
};
