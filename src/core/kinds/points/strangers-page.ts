import { both, without, type Find } from './found.ts';
import { linksIn } from './link.ts';
import { ofOneself } from './of-oneself.ts';

const page: Find = ({ analysis, hasMedia }) => ({ met: hasMedia || linksIn(analysis).length > 0, spans: [] });

/** A link or picture that somebody else made, passed on. */
export const strangersPage: Find = both(page, without(ofOneself));
