import { both, either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';

/** Filipino attaches a linker to the pronoun: "akong", "naming". */
const linked = new Set(['akong', 'kong', 'naming', 'kaming', 'nating', 'aku', 'gue', 'saya', 'ako']);
const first: Find = ({ analysis }) => found([...analysis.cues('first-person').strong, ...analysis.cues('we').strong, ...analysis.words.filter(({ key }) => linked.has(key))]);

/** The writer's own case, to back up a general statement. */
export const ownCase: Find = both(first, either(says('case', 'scene', 'deed'), figures));
