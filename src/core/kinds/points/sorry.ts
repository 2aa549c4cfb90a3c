import type { TextAnalysis } from '../../text/analysis.ts';
import { asks, says, sentenceAt, type Find } from './found.ts';
import { type Hit, phrases } from './phrases.ts';
import { whatChanges } from './what-changes.ts';

/** An apology, without "if you feel". */
export const sorry: Find = says('sorry');

/** What the writer, not chance, did wrong: these words next to "we" or "I". */
const fault = /(?<!\p{L})(?:wrong\w*|mistakes?|my bad|our bad|mix(?:ed)?[- ]up|forgot|our error|misread|mislabell?ed|overcharged|double-charged|messed up|failed you|on us|salah|keliru|lalai|kelalaian|kesalahan|mali|maling|nagkamali|pagkakamali|pagkukulang|nakalimutan|kasalanan)(?!\p{L})/iu;
const own = /(?<!\p{L})(?:we|our|us|i|my|kami|kita|saya|aku|gue|namin|naming|kaming|ko|ako)(?!\p{L})/iu;

/** The writer owns a fault. */
export const confesses: Find = ({ analysis: { text, sentences } }) => ({ met: sentences.some(({ start, end }) => fault.test(text.slice(start, end)) && own.test(text.slice(start, end))), spans: [] });

const unquoted = (analysis: TextAnalysis): readonly Hit[] => {
  const quotes = analysis.notMeant.quotes();
  return phrases(analysis, 'sorry').filter(({ start }) => !quotes.some((quote) => quote.start <= start && start < quote.end));
};

/** Says sorry in the writer's own words, not in a quotation. */
export const apologises: Find = ({ analysis }) => ({ met: unquoted(analysis).length > 0, spans: [] });

/** What follows "sorry" if the news comes next. */
const opens = /^(?:,|saat|hari|sementara|today|currently|ngayong?)$/;

/** "Sorry" as a courtesy: after the news or before it ("Sorry, we are closed today"), without a fault of the writer's. */
export const regretsChange: Find = (context) => {
  const { analysis } = context;
  const [said] = unquoted(analysis);
  const sentence = said && sentenceAt(analysis, said.start);
  if (!sentence || confesses(context)?.met || asks(analysis, sentence)) return { met: false, spans: [] };
  let next = said.to;
  while (/^(?:kak|po|ya|all|everyone|semua)$/.test(analysis.tokens[next]?.key ?? '')) next++;
  const change = whatChanges(context);
  const isOutside = change?.spans.some(({ start }) => start < sentence.start) === true;
  return { met: isOutside || (opens.test(analysis.tokens[next]?.key ?? '') && change?.spans.some(({ start }) => start > said.end) === true), spans: [] };
};
