import type { Span } from '../model/span.ts';
import type { TextAnalysis } from './analysis.ts';
import type { Token } from './token.ts';

/** "Share this if …", "i-retweet nyo kung …", "bagikan kalau …". */
interface ConditionalAsk extends Span {
  /** Whether the condition is that the reader can help, or may need it, as when something was lost. */
  readonly isUseful: boolean;
}

const asks = /^(?:(?:i|ipa|paki|pa)-?(?:share|retweet|rt|repost|boost|like|heart)|share|retweet|rt|repost|reblog|boost|bagikan|bagiin|sebarkan|sebarin)$/;
const conditions = new Set('if when kung kapag pag kalau kalo klo jika bila'.split(' '));
/** Only these may come before the verb in its sentence. Otherwise it is no request: "people share if they trust you". */
const lead = new Set('please pls plz tolong mohon yuk ayo hey po and so'.split(' '));
const useful = new Set(
  `know knows need needs can could help helps helpful useful found find see seen saw spot spotted recognise recognize near live lives missed looking interested hiring
  ada tahu tau kenal butuh perlu bisa lihat melihat liat nemu menemukan membantu bermanfaat berguna cari mencari
  alam kilala kailangan makita nakita makakita kaya pwede puwede makakatulong nakakatulong makatulong naghahanap may mayroon meron ano paano saan sino bakit`.split(/\s+/),
);
/** How many words may come between the verb and the condition, and between the condition and the word that makes it useful. */
const between = 6;

const firstWord = (tokens: readonly Token[], at: number, within: number, accepts: (token: Token) => boolean): number => {
  for (let i = at, left = within; i < tokens.length && left > 0; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break' || token.key === '.' || token.key === '!' || token.key === '?' || token.key === ',') return -1;
    if (accepts(token)) return i;
    if (token.kind === 'word') left--;
  }
  return -1;
};

/** The first request of a draft to spread it on a condition. */
export function conditionalAsk({ tokens, sentences }: TextAnalysis): ConditionalAsk | undefined {
  let sentence = 0;
  let isOpening = true;
  for (const [at, token] of tokens.entries()) {
    const next = sentences[sentence];
    if (next && next.start <= token.start) {
      sentence++;
      isOpening = true;
    }
    if (token.kind !== 'word') continue;
    if (isOpening && asks.test(token.key)) {
      const condition = firstWord(tokens, at + 1, between, ({ key }) => conditions.has(key));
      const last = tokens[condition];
      if (last) return { start: token.start, end: last.end, isUseful: firstWord(tokens, condition + 1, between, ({ key }) => useful.has(key)) >= 0 };
    }
    isOpening &&= lead.has(token.key);
  }
  return undefined;
}
