import type { CueList } from '../../cues.ts';

/** Begins a sentence that says what to do. */
export const imperative: CueList = {
  strong: `
    ^write, ^start with, ^start by, ^use, ^try, ^avoid, ^check, ^keep, ^put, ^set, ^add, ^remove, ^ask, ^read the, ^never, ^always,
    ^don't, ^do not, ^make sure, ^remember to, ^save, ^turn off, ^turn on, ^switch, ^number, ^label, ^wrap, ^pack, ^store, ^wash,
    ^rinse, ^boil, ^soak, ^cut, ^mix, ^measure, ^count, ^test, ^compare, ^plan, ^schedule, ^pick, ^choose, ^open, ^click, ^press,
    ^type, ^send, ^call, ^charge, ^price, ^back up, ^update your, ^invoice, ^book early, ^print, ^draw, ^list, ^split, ^group,
    ^sort, ^tell, ^give, ^wait, ^leave, ^bring, ^stay, ^drink, ^apply, if you, if your, when you, instead of
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
