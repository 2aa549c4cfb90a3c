import type { CueList } from '../../cues.ts';

/** Teaching markers. */
export const howTo: CueList = {
  strong: `
    how to, here's how, here is how, here's why, step 1, step one, first, steps to, in 3 steps, in three steps, a quick guide,
    guide to, checklist, cheat sheet, cheatsheet, template, tip:, pro tip, quick tip, tips for, tutorial, walkthrough, explained,
    explainer, lesson* learned, what we learned, what i learned, things i learned, lessons from, mistake* to avoid, common mistake*,
    avoid this, instead of, try this, do this, don't do this, rule of thumb, the trick is, shortcut, to fix, fix for, solution to,
    works because, the difference between, example:, for example, e.g., case study, before and after, breakdown, demystif*, recipe,
    formula, framework, best practice*
  `,
  weak: `
    use, set, open, click, check, add, remove, start with, then
  `,
  never: `
    tip of the iceberg, tip jar, use code
  `,
};
