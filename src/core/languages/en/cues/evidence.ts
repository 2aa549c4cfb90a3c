import type { CueList } from '../../cues.ts';

/** Numbers, sources, data. */
export const evidence: CueList = {
  strong: `
    according to, study, studies, research, researchers, report, survey, data, dataset, statistics, source:, sources:, via @,
    found that, shows that, evidence, experiment, a/b test, measured, tested, benchmark, sample of, n =, percent, per cent, median,
    average, compared with, compared to, vs., versus, increase of, decrease of, up from, down from, grew by, fell by, dropped by,
    cut by, saved, in 2024, in 2025, in 2026, per year, per month, per day, times more, times faster, out of 10, journal,
    peer-reviewed, paper, quote:, interview with, we analysed, we analyzed, we looked at
  `,
  never: `
    100% agree, 110%, study group, 1000%, paper towel, i have no data
  `,
};
