import { both, either, found, says, type Find } from './found.ts';
import { steps } from './steps.ts';
import { whatChanges } from './what-changes.ts';

/** What to do: "bring a pail", "call Pat", "register by Friday". */
export const instruction: Find = either(says('meanwhile', 'call', 'join', 'give', 'must'), ({ analysis }) => found([...analysis.cues('imperative').strong, ...analysis.cues('how-to').strong]), steps);
/** What changes, and what to do about it. */
export const changeAndInstruction: Find = both(whatChanges, instruction);
