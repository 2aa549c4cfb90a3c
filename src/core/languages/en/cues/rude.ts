import type { CueList } from '../../cues.ts';

/** Insults and put-downs aimed at people (no identity slurs; those belong to the platform's own rules). */
export const rude: CueList = {
  strong: `
    idiot, idiots, idiotic, moron, morons, stupid, dumb, dumbass, dumbest, imbecile, loser, losers, clown, clowns, pathetic, shut up,
    stfu, screw you, go to hell, piece of shit, piece of crap, bullshit, full of shit, asshole*, bastard, bitch, trash human,
    garbage take, braindead, brain dead, brainless, you people, ignorant, scumbag, jerk, crybaby, snowflake, nobody asked,
    no one asked, who asked, ratio, cry more, cope harder, get a life, delete your account, you should be ashamed, shame on you, liar,
    liars, are you blind, can't you read, learn to read, do your job, what is wrong with you, worst company, you suck, sucks
  `,
  weak: `
    ridiculous, lame, lazy, hate, crap, damn, wtf, disgusting, useless, terrible, nonsense, boring
  `,
  never: `
    stupid question but, clown fish, follower ratio, following ratio, ratio of, aspect ratio, jerk chicken, i feel stupid,
    i was an idiot, dumb question
  `,
};
