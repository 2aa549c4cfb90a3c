import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import { either, found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';

/** Smaller numbers are quantities or sizes. */
const smallestPrice = 2;
const packed = new Set('pc pcs pack packs pak box boxes kg kilo set sets tray bilao dozen dosena lusin porsi cup slice loaf jar bottle botol bungkus ikat ekor isa each'.split(' '));
const atPrice = new Set('lang only each isa saja aja per na'.split(' '));

/** Prices without a currency, as sellers often write them: "12 pcs - 130", "9 na isa", "45 lang". */
const bareSums = (analysis: TextAnalysis): readonly Span[] =>
  numbersAs(analysis, 'bare', 'count').filter(({ at }) => {
    const { tokens } = analysis;
    const key = tokens[at]?.key ?? '';
    if (!/^\d+([.,]\d+)?$/.test(key)) return false;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before?.kind === 'symbol' && '-–=@:'.includes(before.key) && packed.has(tokens[at - 2]?.key ?? '')) return key.length >= smallestPrice;
    if (after?.key === 'na' || after?.key === 'ang' || after?.key === 'a') return packed.has(tokens[at + 2]?.key ?? '') && tokens[at + 2]?.key === 'isa';
    return key.length >= smallestPrice && after !== undefined && atPrice.has(after.key);
  });

/** "Gratis 1" and "gratis ongkir" say what comes with it, not what it costs. */
const extras = /^(?:\d+|ongkir|ongkos|antar|konsultasi|shipping|delivery|sf)$/;
const free: Find = ({ analysis }) => found(phrases(analysis, 'free').filter(({ to }) => !extras.test(analysis.tokens[to]?.key ?? '')));

/** A price, or that it is free. */
export const price: Find = either(({ analysis }) => found([...numbersAs(analysis, 'money'), ...bareSums(analysis)]), free);
