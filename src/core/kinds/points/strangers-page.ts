import { both, found, without, type Find } from './found.ts';
import { linksIn } from './link.ts';

const page: Find = ({ analysis, hasMedia }) => ({ met: hasMedia || linksIn(analysis).length > 0, spans: [] });
const own: Find = ({ analysis }) => found([...analysis.cues('we').strong, ...analysis.cues('first-person').strong]);

/** A link or picture that somebody else made, passed on. */
export const strangersPage: Find = both(page, without(own));
