import { either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';

/** Something for those who read: what they can do, a reason, a real question. */
export const somethingForReader: Find = either(
  says('benefit', 'audience'),
  figures,
  ({ reading }) => found([...reading.cues('how-to').strong, ...reading.cues('imperative').strong, ...reading.cues('question').strong]),
);
