import type { Span } from '../../model/span.ts';
import { asks, either, found, says, type Find } from './found.ts';
import { steps } from './steps.ts';

/** After these an English sentence that starts with a bare verb gives an instruction: "Fill a glass", "Ring 0800 555 0199". */
const objects = new Set('a an the your it them this these one two'.split(' '));
/** Words that start a sentence before an article without being verbs to follow. */
const noVerb = /(?:ed|ing|ly|ss?)$|^(?:in|on|at|to|of|by|for|from|with|into|over|under|after|before|since|until|about|around|behind|above|near|like|as|than|and|or|but|so|yet|if|when|while|where|because|though|that|what|which|who|why|how|such|not|no|just|only|even|still|also|then|now|here|there|all|both|half|most|some|any|every|each|quite|rather|maybe|perhaps|once|never|always|the|it|i|you|we|they|he|she|are|am|were|do|did|can|could|will|would|should|may|might|must|have|had|got|get|made|took|saw|ate|lost|won|met|spent|wrote|found|bought|sold|built|thought|told|gave|went|came|left|felt|heard|read|love|hate|thank|want|need|wish|hope|guess|bet|miss|welcome|plus|via|per|up|down|out|off|through|across|between|without|during|against)$/;
const bareVerbs: Find = ({ analysis }) => {
  const { tokens, sentences, language } = analysis;
  if (language !== 'en') return { met: false, spans: [] };
  const spans: Span[] = [];
  for (const sentence of sentences) {
    const at = tokens.findIndex(({ start, kind }) => start >= sentence.start && kind !== 'break' && kind !== 'emoji');
    const verb = tokens[at];
    const next = tokens[at + 1];
    if (verb?.kind !== 'word' || verb.end > sentence.end || noVerb.test(verb.key) || asks(analysis, sentence)) continue;
    if ((next?.kind === 'word' && objects.has(next.key)) || (next?.kind === 'number' && next.end - next.start > 3)) spans.push({ start: verb.start, end: verb.end });
  }
  return found(spans);
};

/** What to do: "bring a pail", "call Pat", "register by Friday". */
export const instruction: Find = either(says('meanwhile', 'call', 'join', 'give', 'must'), ({ analysis }) => found([...analysis.cues('imperative').strong, ...analysis.cues('how-to').strong]), steps, bareVerbs);
