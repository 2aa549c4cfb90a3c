import { both, either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';

const first: Find = ({ reading }) => found([...reading.cues('first-person').strong, ...reading.cues('we').strong]);

/** A case of one's own behind a wise sentence. */
export const ownCase: Find = both(first, either(says('case', 'scene', 'deed'), figures));
