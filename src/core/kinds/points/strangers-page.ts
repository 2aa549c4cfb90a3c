import { both, found, without, type Find } from './found.ts';
import { linksIn } from './link.ts';

const page: Find = ({ analysis, hasMedia }) => ({ met: hasMedia || linksIn(analysis).length > 0, spans: [] });
const own: Find = ({ analysis }) => found([...analysis.cues('we').strong, ...analysis.cues('first-person').strong]);

/** What is passed on is somebody else's. */
export const strangersPage: Find = both(page, without(own));
