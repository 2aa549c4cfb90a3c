import { either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { benefit } from './what-it-is.ts';

/** Something for readers: what they can do, a reason, a real question. */
export const somethingForReader: Find = either(
  says('audience'),
  benefit,
  figures,
  ({ analysis }) => found([...analysis.cues('how-to').strong, ...analysis.cues('imperative').strong, ...analysis.cues('question').strong]),
);
