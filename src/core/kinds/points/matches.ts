import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';

/** Where a pattern (with the flag `g`) occurs in a text. Typographic apostrophes count as plain ones. */
export const matches = ({ text }: TextAnalysis, pattern: RegExp): readonly Span[] =>
  [...text.replaceAll('’', '\'').matchAll(pattern)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));

/** Sending somebody to the messages, or asking for their details. */
export const toMessage = String.raw`\b[dp]ms?(?:'?e?d)? (?:sent|(?:is (?:the )?)?key|us|me|kami|aja|lang|na lang|po|for|n[oum]\w*)\b|\bsen[dt](?:ing)? (?:us|you)(?: \w+)? (?:po )?(?:[dp]m|message|number|details)|\b(?:cek|sil[ah]+kan|via|lewat|melalui|kirim|paki|pa|mag|i)[ -]?(?:[dp]m|inbox|message)\b|\b[dp]m(?:ed)?(?: you| po)?\W*$|\b(?:message|contact|call|inbox|hubungi|chat|reach out to) (?:us|kami|admin|our)\b|\bnag-message\b|\byour (?:order )?number\b`;
