import { both, without, type Find } from './found.ts';
import { linksIn } from './link.ts';
import { ofOneself } from './of-oneself.ts';

const page: Find = ({ analysis, hasMedia }) => ({ met: hasMedia || linksIn(analysis).length > 0, spans: [] });

/** Passes on a link or picture by somebody else. */
export const strangersPage: Find = both(page, without(ofOneself));
