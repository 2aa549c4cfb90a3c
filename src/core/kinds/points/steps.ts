import type { Span } from '../../model/span.ts';
import { asks, found, orUnknown, sentenceAt, wordsWithin, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

/** One instruction is a tip, two are a procedure. */
const fewestSteps = 2;
const fewestItems = 3;
const firstThen = /^(then|next|after that|finally|lalu|kemudian|terus|setelah itu|habis itu|terakhir|tapos|saka|pagkatapos|sunod)$/;
const stepWords = 2;

/** Steps that can be followed: numbered lines, instructions in a row, "first … then …", a list. */
export const steps: Find = (context) => {
  const { analysis } = context;
  const { tokens, facts } = analysis;
  const numbered = numbersAs(analysis, 'list');
  if (numbered.length >= fewestItems - 1) return found(numbered);
  const instructions: Span[] = [];
  const seen = new Set<number>();
  for (const hit of analysis.cues('imperative').strong) {
    const sentence = sentenceAt(analysis, hit.start);
    if (!sentence || seen.has(sentence.start) || asks(analysis, sentence) || wordsWithin(analysis, sentence) < stepWords) continue;
    seen.add(sentence.start);
    instructions.push(hit);
  }
  if (instructions.length >= fewestSteps) return found(instructions);
  const joints = tokens.filter(({ kind, key }) => kind === 'word' && firstThen.test(key));
  const arrows = tokens.filter(({ key }) => key === '→' || key === '➡️' || key === '>');
  if (joints.length > 0 && instructions.length > 0) return found([...instructions, ...joints]);
  if (arrows.length >= fewestSteps) return found(arrows);
  if (facts.isList) return { met: true, spans: [] };
  // A single instruction may already be a complete tip.
  return instructions.length > 0 ? orUnknown(() => undefined)(context) : { met: false, spans: [] };
};
