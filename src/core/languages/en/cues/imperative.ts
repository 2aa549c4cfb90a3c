import type { CueList } from '../../cues.ts';

/** Begins a sentence that says what to do. */
export const imperative: CueList = {
  strong: `
    ^write, ^start with, ^start by, ^use, ^try, ^avoid, ^put, ^set, ^add, ^remove, ^make sure, ^remember to, ^turn off, ^turn on,
    ^switch, ^number, ^label, ^wrap, ^pack, ^store, ^wash, ^rinse, ^boil, ^soak, ^cut, ^mix, ^measure, ^count, ^compare, ^schedule,
    ^choose, ^click, ^press, ^charge, ^price, ^back up, ^update your, ^invoice, ^book early, ^print, ^list, ^split, ^group, ^sort,
    ^drink, if you, if your, when you, instead of, ^keep your, ^keep a, ^keep it, ^keep the, ^check your, ^check the, ^check that,
    ^ask for, ^ask your, ^ask the, ^save the, ^save your, ^test your, ^test the, ^plan your, ^plan for, ^pick one, ^pick a, ^apply
    the, ^apply a, ^leave the, ^leave it, ^wait until, ^wait for the, ^send the, ^send a, ^bring a, ^bring your, ^don't use, ^don't
    mix, ^don't put, ^don't leave, ^do not use, ^do not mix, ^never use, ^never mix, ^never put, ^never leave, ^always check,
    ^always use, ^always keep, ^always ask, ^back it up
  `,
  weak: `
    then, next, first, second, finally
  `,
  never: `
    use code, use promo, save the date, save up to, try our, try it now, read more, don't miss, don't forget to like, don't worry,
    never again, keep scrolling, check out, check this, check it, click here, click the link, tell me, ask me, if you know you know,
    when you realize, when you realise, give us a follow, open now
  `,
};
