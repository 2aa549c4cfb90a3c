import type { TextAnalysis } from '../../text/analysis.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../util/binary-search.ts';
import { found, type Find } from './found.ts';
import { months, weekdays } from './number-words.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';

/** Not places, even after a preposition. */
const noPlaces = new Set('i it we you he she they god english tagalog bahasa indonesian filipino him her me us them facebook twitter instagram tiktok x fb ig christ jesus ai sir'.split(' '));

const isUpper = ({ text }: TextAnalysis, { start }: Span): boolean => {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
};

/** A named place after "at", "di", "sa": a capital, a mention, a hashtag. */
function placeNameAfter(analysis: TextAnalysis, index: number): Token | undefined {
  const { tokens } = analysis;
  let at = index;
  while ((tokens[at]?.kind === 'word' || tokens[at]?.kind === 'emoji') && (tokens[at]?.kind === 'emoji' || articles.has(tokens[at]?.key ?? ''))) at++;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mention' || token.kind === 'hashtag') return token;
  if (token.kind !== 'word' || !isUpper(analysis, token) || noPlaces.has(token.key) || months.has(token.key) || weekdays.has(token.key.replace(/s$/, ''))) return undefined;
  return token;
}
const articles = new Set(['the', 'our', 'downtown', 'central', 'ang', 'ating', 'aming', 'wilayah', 'daerah', 'kawasan', 'kota', 'lungsod', 'ng']);

/** Whether a preposition or a capital makes it a definite place; "the hall" alone may be anywhere. */
function isPlaced(analysis: TextAnalysis, at: number, to: number): boolean {
  const { tokens } = analysis;
  const first = tokens[at];
  let hasArticle = false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'break' || noLeads.has(token.key) || stops.has(token.key)) break;
    if (leads.has(token.key)) return !noLeads.has(tokens[i - 1]?.key ?? '');
    if (token.key === '📍' || token.key === ':') return true;
    hasArticle ||= determiners.has(token.key);
    if (token.kind === 'word' && isUpper(analysis, token) && i > 0 && i >= at - 3) return true;
  }
  if (hasArticle && !noLeads.has(before(tokens, at))) return true;
  const after = tokens[to];
  // Set off by signs: "…, covered court."
  if (isSign(tokens[at - 1]) && isSign(after)) return true;
  if (after && (after.kind === 'number' || (after.kind === 'word' && isUpper(analysis, after)))) return true;
  return first !== undefined && isUpper(analysis, first) && (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.kind === 'number');
}
const stops = new Set('.!?');
/** Only with a number: "RT 05", "pitch 3". "RT" alone asks to repost. */
const numbered = new Set(['rt', 'rw', 'pitch', 'pitches']);
const hasNumber = ({ tokens }: TextAnalysis, to: number): boolean => tokens[tokens[to]?.key === '.' ? to + 1 : to]?.kind === 'number';
const isSign = (token: Token | undefined): boolean => token === undefined || token.kind === 'break' || token.kind === 'symbol' || token.kind === 'emoji';
const leads = new Set('at in on near from to inside outside behind opposite beside across around along via di ke dari dekat depan belakang sebelah seberang sekitar lewat se sa taga mula malapit tapat tabi harap likod loob labas namin aming kami'.split(' '));
const determiners = new Set('the our my this that each all every your both most ang mga'.split(' '));
/** After these a place is the topic, not the venue: "about the park". */
const noLeads = new Set('about for of like with against tentang soal untuk seperti tungkol para'.split(' '));
/** The word before a token and its articles. */
const before = (tokens: readonly Token[], at: number): string => {
  let i = at - 1;
  while (i >= Math.max(0, at - 3) && tokens[i]?.kind === 'word' && !determiners.has(tokens[i]?.key ?? '')) i--;
  return tokens[i - 1]?.key ?? '';
};
/** Online venues, which need a link or an account to say where exactly. */
const needsLink = /^(online|webinar|livestream|live stream|virtual|virtually|radio|radyo|daring|sa tv|in the app|sa app|di aplikasi|aplikasi)$/;

/** In texts in capitals, capitals do not show names. */
const isShouted = ({ text }: TextAnalysis): boolean => text === text.toUpperCase();

/** Whether it is part of an address on the web: "toko@plum.example". */
const isInAddress = ({ text }: TextAnalysis, { start, end }: Span): boolean => /[@_]$|\w\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^[@_]|^\.\w/.test(text.slice(end, end + 2));

/** A title in quotes is no place. */
const isQuoted = ({ facts: { quotes } }: TextAnalysis, { start }: Span): boolean => (quotes[lowerBound(quotes, start + 1) - 1]?.end ?? 0) > start;

/** The places by their words. Those that touch are one: "leisure centre pool". */
function placed(analysis: TextAnalysis): readonly Span[] {
  const hits = phrases(analysis, 'place');
  const spans: Span[] = [];
  for (let i = 0; i < hits.length; i++) {
    const first = hits[i];
    let last = first;
    while (last && hits[i + 1]?.at === last.to) last = hits[++i];
    if (!first || !last || isQuoted(analysis, first) || isInAddress(analysis, { start: first.start, end: last.end })) continue;
    if (numbered.has(analysis.tokens[last.to - 1]?.key ?? '') ? hasNumber(analysis, last.to) : isPlaced(analysis, first.at, last.to)) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** Where: an address, a named place, a room, a place after a preposition, or online. */
export const where: Find = ({ analysis }) => {
  const { tokens, text } = analysis;
  const linked = analysis.entities.some(({ kind }) => kind === 'url' || kind === 'mention');
  const spans: Span[] = [...numbersAs(analysis, 'address'), ...phrases(analysis, 'online').filter(({ start, end }) => linked || !needsLink.test(text.slice(start, end).toLowerCase()))];
  spans.push(...placed(analysis));
  if (!isShouted(analysis)) {
    for (const hit of phrases(analysis, 'place-lead')) {
      const place = placeNameAfter(analysis, hit.to);
      if (place && !isQuoted(analysis, hit)) spans.push({ start: hit.start, end: place.end });
    }
  }
  for (const [i, token] of tokens.entries()) {
    // "@ Marina Park", "📍 …": signs that mean "at".
    if (token.kind === 'symbol' && token.key === '@' && tokens[i + 1]?.kind === 'word' && !/\w/.test(text.charAt(token.start - 1))) spans.push({ start: token.start, end: tokens[i + 1]?.end ?? token.end });
    if (token.kind === 'emoji' && text.startsWith('📍', token.start) && tokens[i + 1] && tokens[i + 1]?.kind !== 'break') spans.push({ start: token.start, end: tokens[i + 1]?.end ?? token.end });
  }
  return found(spans.toSorted((one, other) => one.start - other.start));
};

const setOff = new Set(['-', '–', '—', ')', '|', ',', '@', '·']);

/** A name between two signs: "Night nurse – Cork". */
const setOffName = (analysis: TextAnalysis, words: number): Span | undefined => {
  const { tokens } = analysis;
  const roles = new Set(phrases(analysis, 'role').map(({ start }) => start));
  for (let i = 0; i < tokens.length; i++) {
    if (!setOff.has(tokens[i]?.key ?? '') || tokens[i]?.kind !== 'symbol') continue;
    let to = i + 1;
    while (to < i + longestName && isName(analysis, tokens[to]) && !roles.has(tokens[to]?.start ?? -1)) to++;
    const first = tokens[i + 1];
    const last = tokens[to - 1];
    if (first && last && to - i > words && isSign(tokens[to])) return { start: first.start, end: last.end };
  }
  return undefined;
};
const longestName = 6;
const isName = (analysis: TextAnalysis, token: Token | undefined): boolean => token?.kind === 'word' && token.key.length > 2 && isUpper(analysis, token) && !months.has(token.key) && !weekdays.has(token.key);

/** Where the work is. In a job ad a name that is set off is the place. */
export const workPlace: Find = (context) => {
  const one = where(context);
  if (one?.met || isShouted(context.analysis)) return one;
  const place = setOffName(context.analysis, 1);
  return place ? found([place]) : one;
};

/** Where the event is. A name that is set off may be the place or a guest, so it makes this unknown. */
export const eventPlace: Find = (context) => {
  const one = where(context);
  return one?.met || isShouted(context.analysis) || !setOffName(context.analysis, 2) ? one : undefined;
};
