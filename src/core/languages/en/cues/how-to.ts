import type { CueList } from '../../cues.ts';

/** Teaching markers. */
export const howTo: CueList = {
  strong: `
    how to, here's how, here is how, here's why, steps to, in 3 steps, in three steps, a quick guide, guide to, checklist, cheat
    sheet, cheatsheet, template, tip:, pro tip, quick tip, tips for, tutorial, walkthrough, what we learned, what i learned, things
    i learned, lessons from, try this, rule of thumb, the trick is, to fix, fix for, solution to, the difference between, for
    example, case study, before and after, recipe, lesson learned, lessons learned, mistake to avoid, mistakes to avoid, common
    mistake, common mistakes, the formula is, explained in, we explain, demystified, demystifying, best practice, best practices,
    tips to, ways to, a trick, step by step, step-by-step, tips on, the right way to, do's and don'ts, what to do if, what to do
    when, mistakes i made, mistakes we made, things to know, things to check, what to check
  `,
  never: `
    tip of the iceberg, tip jar, use code, how to? no, framework agreement, no recipe for, ways to go, any tips, ways to give,
    thanks for the tip, how to say goodbye, no idea how to, don't know how to, forgot how to, recipe for disaster
  `,
};
