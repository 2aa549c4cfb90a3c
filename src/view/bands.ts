/** Lower bounds of the bands, after how readers rated posts (André, Bernstein, Luther 2012): 25 % not worth reading, 39 % middling, 36 % worth reading. */
const middleFrom = 40;
const highFrom = 65;

export type Band = 'low' | 'middle' | 'high';

/** The band of a shown score (0–100). */
export const bandOf = (shown: number): Band => (shown < middleFrom ? 'low' : shown < highFrom ? 'middle' : 'high');
