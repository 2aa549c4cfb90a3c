import type { Span } from '../../model/span.ts';
import { asks, either, found, says, type Find } from './found.ts';
import { steps } from './steps.ts';

/** After these an English sentence that starts with a bare verb gives an instruction: "Fill a glass", "Ring 0800 555 0199". */
const objects = new Set('a an the your it them this these one two'.split(' '));
/** Forms of verbs that tell or feel, and words for amounts. Other words before an article are in the list of function words. */
const noVerb = /(?:ed|ing|ly|ss?)$|^(?:like|as|half|most|every|each|maybe|once|why|such|even|still|got|made|took|saw|ate|lost|won|met|spent|found|bought|sold|built|gave|went|left|love|hate|thank|want|need|wish|hope|bet|plus|per|near|behind|above|across|during|against|without|worth|inside|outside|beyond)$/;
const bareVerbs: Find = ({ analysis }) => {
  const { tokens, sentences, language } = analysis;
  if (language !== 'en') return { met: false, spans: [] };
  const functional = new Set(analysis.cues('function-word').strong.map(({ start }) => start));
  const spans: Span[] = [];
  for (const sentence of sentences) {
    const at = tokens.findIndex(({ start, kind }) => start >= sentence.start && kind !== 'break' && kind !== 'emoji');
    const verb = tokens[at];
    const next = tokens[at + 1];
    if (verb?.kind !== 'word' || verb.end > sentence.end || noVerb.test(verb.key) || functional.has(verb.start) || asks(analysis, sentence)) continue;
    if ((next?.kind === 'word' && objects.has(next.key)) || (next?.kind === 'number' && next.end - next.start > 3)) spans.push({ start: verb.start, end: verb.end });
  }
  return found(spans);
};

/** What to do: "bring a pail", "call Pat", "register by Friday". */
export const instruction: Find = either(says('meanwhile', 'call', 'join', 'give', 'must'), ({ analysis }) => found([...analysis.cues('imperative').strong, ...analysis.cues('how-to').strong]), steps, bareVerbs);
