import type { TextAnalysis } from '../../text/analysis.ts';
import { both, either, found, without, type Find } from './found.ts';
import { setPhrases } from './form-letter.ts';
import { who } from './thanks.ts';

const words =
  (list: string): Find =>
  ({ analysis }) => {
    const keys = new Set(list.split(' '));
    return found(analysis.words.filter(({ key }) => keys.has(key)));
  };

/** Words of thanks to oneself: "Thank you, me". */
const oneself = words('myself sarili sendiri diriku');
/** Words for customers, who are thanked for buying. */
const customers = words('trust trusting business purchase orders customer customers buyer buyers tiwala suki boss kepercayaan kepercayaannya orderannya pelanggan pembeli');
/** Words of congratulation, as opposed to thanks. */
const congratulated = words('congrats congratulations congratulate congratulates congratulating selamat winner winners winning won champion champions juara pagbati binabati nagwagi nanalo proud');

const leads = new Set('for that atas karena krn sudah udah sa dahil kasi'.split(' '));
/** How many words after the thanks the reason may start. */
const farthest = 4;
const saysFor: Find = ({ analysis }) => {
  const { tokens } = analysis;
  return { met: thanksIn(analysis).some(({ end }) => {
    const at = tokens.findIndex(({ start }) => start >= end);
    return at >= 0 && tokens.slice(at, at + farthest).some(({ key }, i) => leads.has(key) && tokens[at + i + 1]?.kind === 'word' && (key !== 'that' || tokens[at + i - 1]?.kind !== 'symbol'));
  }), spans: [] };
};
const thanksIn = (analysis: TextAnalysis) => analysis.cues('gratitude').strong;
const thanks: Find = ({ analysis }) => found(thanksIn(analysis));

/** Customers are thanked, which raises the question what for. */
export const thanksCustomers: Find = both(thanks, customers);
/** Somebody is congratulated. */
export const congratulates: Find = words('congrats congratulations congratulate congratulates congratulating selamat pagbati binabati nagwagi');
/** Somebody else is thanked. */
const thanksSomebody: Find = both(thanks, who, without(either(oneself, customers, congratulated)));
/** A name directly follows the thanks. */
const named: Find = ({ analysis }) => {
  const { tokens, text } = analysis;
  return { met: thanksIn(analysis).some(({ end }) => {
    const next = tokens.find(({ start }) => start >= end);
    return next !== undefined && (next.kind === 'mention' || next.kind === 'hashtag' || (next.kind === 'word' && /\p{Lu}/u.test(text.charAt(next.start))));
  }), spans: [] };
};
/** Thanks that say neither to whom nor what for. */
export const thanksNobody: Find = both(thanks, without(either(oneself, customers, congratulated, saysFor, named)));
/** Thanks that need no further detail: they say what for, or are for oneself. */
export const thanksPlainly: Find = both(thanks, either(oneself, saysFor), without(either(customers, ({ analysis }) => found(setPhrases(analysis)))));
/** Somebody else is thanked, without a reason. */
export const thanksOthers: Find = both(thanksSomebody, without(saysFor));
