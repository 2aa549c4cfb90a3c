import type { Context } from '../rule.ts';

const services = ['help-appeal', 'calamity', 'advisory'] as const;

/** Whether the post is about need, loss, danger or a public notice. Such a post must not be called small talk, bait or too short. */
export const isServing = ({ cues, analysis: { substance } }: Context): boolean =>
  cues('grief').strong.length > 0 || services.some((name) => cues(name).strong.some(substance.holds));
