import type { CueList } from '../../cues.ts';

/** Numbers, sources, data. */
export const evidence: CueList = {
  strong: `
    according to, research, researchers, survey, dataset, statistics, found that, shows that, evidence, experiment, a/b test,
    measured, tested, benchmark, sample of, n =, median, compared with, compared to, increase of, decrease of, up from, down from,
    grew by, fell by, dropped by, cut by, times more, times faster, out of 10, journal, peer-reviewed, interview with, we analysed,
    we analyzed, we looked at, source, sources, a study, new study, the study, study by, study of, studies show, vs, rose by, rose
    to, fell to, grew to, up by, down by, on average, the average, paper by, new paper, our data, the data, data from, data show,
    data shows, new data, our numbers, report by, report from, new report, the report, our report, annual report, year over year,
    year on year, yoy, we measured, we tested, we counted, we surveyed, respondents, we compared, census, per capita, doubled,
    tripled, halved, nearly half, one in three, one in four, one in five, a third of, a quarter of, record high, record low
  `,
  weak: `
    data, report, average, percent, saved, reduced, cut, rose, fell, grew
  `,
  never: `
    100% agree, 110%, study group, 1000%, paper towel, i have no data, no data, data plan, mobile data, data center, data centre,
    open source, source of joy, source of inspiration, report to, report card, survey the room, power source, saved my life
  `,
};
