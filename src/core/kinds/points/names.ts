import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';

/** "DM" and "PM" are ways to write to somebody, not names. */
const message = /^(?:dm|pm|wa|cs|id)$/i;

/** The names in a text. */
export const namesIn = ({ facts, text }: TextAnalysis): readonly Span[] => facts.names.filter(({ start, end }) => !message.test(text.slice(start, end)));
