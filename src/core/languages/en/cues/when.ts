import type { CueList } from '../../cues.ts';

/** Days, months and words for a time. */
export const when: CueList = {
  strong: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, mondays,
    tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, january, february, march, april, may, june, july, august,
    september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, tomorrow, tonight, today,
    noon, midnight, next week, this weekend, next weekend, this week, next month, this evening, this afternoon, this morning,
    o'clock, am, pm, until, daily, every week, every day, right now, all day
  `,
  never: `
    may be, may not, may have, you may, we may, may i, it may, they may, may also, i am, am i, sun-, the sun, sat down, sat in, sat
    on, march for, march to, march on, marched
  `,
};
