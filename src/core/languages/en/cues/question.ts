import type { CueList } from '../../cues.ts';

/** Genuine questions to followers (needs a question mark or an ask verb). */
export const question: CueList = {
  strong: `
    what do you, what would you, what's your, what is your, what are your, which do you, which one, which would you, how do you, how
    would you, how did you, where do you, when do you, why do you, who do you, can anyone, does anyone, has anyone, anyone know,
    anyone tried, anyone used, any tips, any advice, any recommendations, any suggestions, recommend me, looking for
    recommendations, which tool, which book, what helped, what worked, what has worked, tell us, help me choose, ask me, ama,
    curious how, curious what, i'd love to hear, we'd love to hear, love to know, your take, your experience, what am i missing, how
    many of you, got a question, do you use, do you have, do you do, do you prefer, do you think, do you want, do you still, do you
    ever, do you feel, do you remember, do you find, do you keep, do you read, do you know of, did you ever, did you find, did you
    use, did you get, have you ever, have you tried, have you used, have you had, have you seen, have you moved, would you rather,
    would you pick, would you choose, would you drop, would you use, would you want, would you like to see, would you add, would you
    change, would you do, would you pay, could you live, could you do, what should we, what should i, what would, what are you, what
    were you, what did you, what have you, what surprised you, what stopped you, what makes you, what made you, what keeps you,
    who's your, who is your, where's your, where is your, how's your, which of these, which part, who else, who has, who here, how
    often do, how much do you, how long did, how many, what are some, what other, what else, your favorite, your favourite, your
    best, your biggest, what's the best, what is the best, what's the worst, what's one, what is one, what would you ask, when did
    you, why did you, where did you, is there a, are there any, is it just me, should we, should i, anyone else, are you, were you,
    does your, do your, is your
  `,
  never: `
    do you know who i am, how do you do, would you believe, how many times do i have to, are you kidding, are you serious, are you
    blind, are you ready, are you tired of, are you looking for, are you interested in, did you know, do you know, have you heard,
    would you like to, do you want to, do you need, who else agrees, want more, are you in, how are you, are you there
  `,
};
