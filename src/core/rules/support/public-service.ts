import type { Context } from '../rule.ts';

const services = ['help-appeal', 'calamity', 'advisory'] as const;

/** Need, loss, danger and public notices come first: then nobody should read that a post is small talk, bait or too short. */
export const isServing = ({ cues, analysis: { substance } }: Context): boolean =>
  cues('grief').strong.length > 0 || services.some((name) => cues(name).strong.some(substance.holds));
