import type { Context } from '../rule.ts';

/** Need, loss, danger and public notices come first: nobody is to hear then that a post is small talk, bait or too short. */
export const isServing = ({ cues }: Pick<Context, 'cues'>): boolean =>
  cues('help-appeal').strong.length + cues('calamity').strong.length + cues('advisory').strong.length + cues('grief').strong.length > 0;
