import type { CueList } from '../../cues.ts';

/** Says where a fact comes from. */
export const source: CueList = {
  strong: `
    according to, source, sources, a study, new study, the study, study by, study of, studies show, research by, researchers, survey
    of, survey by, we surveyed, we measured, we counted, we tested, we timed, census, data from, report by, report from, new report,
    annual report, journal, peer-reviewed
  `,
};
