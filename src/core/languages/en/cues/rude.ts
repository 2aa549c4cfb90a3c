import type { CueList } from '../../cues.ts';

/** Insults and put-downs aimed at people (no identity slurs; those belong to the platform's own rules). Weak ones count only if addressed to somebody: "you are useless". */
export const rude: CueList = {
  strong: `
    idiot, idiots, idiotic, moron, morons, moronic, imbecile, imbeciles, dumbass, dumbasses, shut up, shut the hell up, stfu, screw
    you, fuck you, fuck off, go fuck, go to hell, piece of shit, piece of crap, full of shit, asshole*, arsehole*, son of a bitch,
    you bastard, you bastards, you bitch, dickhead*, douchebag*, wanker*, scumbag*, crybaby, crybabies, nobody asked you, nobody
    asked for your, no one asked you, no one asked for your, cry more, cope harder, get a life, delete your account, you should be
    ashamed of yourself, are you blind, can't you read, just do your job, braindead, brain dead idiots, you suck, garbage human,
    trash human, you people are clowns, you people are the worst, you people are a joke, you people are a disgrace, you people are insane, low-life, lowlife, lowlifes, kiss my ass, eat shit
  `,
  weak: `
    stupid, dumb, dumbest, pathetic, useless, ridiculous, lame, disgusting, clown, clowns, loser, losers, liar, liars, ignorant,
    hypocrite, hypocrites, coward, cowards, crook, crooks, fraud, frauds, trash, garbage, fool, fools, jerk, jerks, scum, worthless,
    incompetent, brainless, imbecilic, bullshit, snowflake, snowflakes, nuts, insane, delusional, braindead
  `,
  never: `
    idiot-proof, idiot proof, idiot's guide, idiots guide, american idiot, village idiot, useful idiot, get a life insurance, get a
    life jacket, get a life vest, cry more than, shut up and take my money, shut up in, not shut up about, never shut up about,
    clown fish, jerk chicken, stupid question, dumb question, no stupid questions, shut up by, stupid simple, stupid easy, crazy
    rich
  `,
};
