import { found, type Find } from './found.ts';

/** The writer says "I" or "we". */
export const ofOneself: Find = ({ analysis }) => found([...analysis.cues('we').strong, ...analysis.cues('first-person').strong]);
