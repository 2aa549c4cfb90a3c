import type { Gap, KindId } from '../model/kind.ts';
import type { ReaderGap } from '../reader/heads.ts';
import type { Find, KindContext } from './kind.ts';
import { cause } from './points/cause.ts';
import { link } from './points/link.ts';
import { either, says } from './points/found.ts';
import { ofLoss } from './points/news.ts';
import { ofOneself } from './points/of-oneself.ts';
import { price } from './points/price.ts';
import { offer, hires } from './points/offer.ts';
import { pay } from './points/pay.ts';
import { role } from './points/role.ts';
import { congratulates, thanksCustomers, thanksPlainly } from './points/thanked.ts';
import { withheld } from './points/withheld.ts';
import { until } from './points/until.ts';
import { whatIsSold } from './points/promo.ts';
import { whenToCome } from './points/when.ts';
import { eventPlace, workPlace } from './points/where.ts';

/** Jokes and personal messages need no details, because the people they are for understand them. */
const needNone: ReadonlySet<KindId> = new Set<KindId>(['humour', 'conversation', 'fragment']);
const joke = says('joke');
const isNew = says('new-thing');
const verdict = says('verdict');
const elsewhere = says('elsewhere');
const live: Find = ({ analysis }) => ({ met: analysis.cues('live').strong.length > 0, spans: [] });
/** Up to this many words, a post may be just a name. With more, it says what it is. */
const barest = 5;
const mostOfExclamation = 10;
const isBare = ({ analysis }: KindContext): boolean => analysis.words.length <= barest && !/[:–—-]\s+\S+\s+\S+\s+\S/u.test(analysis.text);

/** Addressed to one person: says "I" and "you", has no media and no link. */
const toPerson: Find = ({ analysis, hasMedia }) => ({
  met: !hasMedia && analysis.cues('second-person').strong.length > 0 && analysis.cues('first-person').strong.length > 0 && !analysis.entities.some(({ kind }) => kind === 'url'),
  spans: [],
});
/** Kinds that may sell something. Elsewhere words of buying are figurative. */
const sells: ReadonlySet<KindId> = new Set<KindId>(['promotion', 'announcement', 'content-link', 'event', 'job-ad', 'service-notice']);
/** Wishes and prayers need no "why". */
const faith = new Set('god lord jesus allah tuhan diyos dyos panginoon amen amin aamiin'.split(' '));
const greets: Find = ({ analysis }) => ({ met: analysis.cues('season').strong.length > 0 || /\bselamat (?:hari|tahun|bulan|menunaikan)\b|\bmaligayang (?!pagdating)|^\s*happy (?:\S+ ){0,3}(?:day|week|month|year|anniversary|fiesta)\b/iu.test(analysis.text), spans: [] });
const wishes: Find = either(greets, ({ analysis }) => ({ met: analysis.words.some(({ key }) => faith.has(key)), spans: [] }));
const invites: Find = ({ analysis }) => ({ met: analysis.cues('event').strong.length + analysis.cues('event').weak.length > 0, spans: [] });

/** Kinds in which people talk about themselves. When they talk about others, asking for more would be asking for gossip. */
const personal: ReadonlySet<KindId> = new Set<KindId>(['small-talk', 'complaint', 'story', 'bait']);

/**
 * The detail missing from a post that a stranger would ask for; `undefined` if it needs none.
 * `asks`: whether the reader model is sure enough that people would ask for this one first.
 */
export function gapOf(guess: KindId, context: KindContext, asks: (gap: ReaderGap) => boolean = () => false): Gap | undefined {
  const shows = (find: Find): boolean => find(context)?.met === true;
  if (needNone.has(guess) || shows(joke) || shows(ofLoss) || shows(says('pain'))) return undefined;
  if (shows(hires)) return shows(pay) ? (shows(workPlace) ? 'vague' : 'where') : shows(role) ? 'pay' : 'job';
  if (guess === 'event' && (!context.hasMedia || shows(invites))) return shows(whenToCome) ? (shows(eventPlace) || shows(link) || shows(live) ? 'vague' : 'where') : 'when';
  if (shows(congratulates) && !shows(greets)) return 'deed';
  if (shows(thanksCustomers)) return 'done';
  if (guess === 'thanks-congrats' && shows(thanksPlainly)) return undefined;
  if (sells.has(guess) && shows(offer)) return shows(whatIsSold) ? (shows(price) || shows(until) ? 'vague' : 'price') : 'what';
  if (guess === 'small-talk' && shows(toPerson)) return undefined;
  if ((guess === 'teaser' && shows(withheld)) || (sells.has(guess) && shows(isNew) && isBare(context))) return 'what';
  if (shows(wishes)) return undefined;
  if (guess === 'content-link' && (shows(link) || (context.hasMedia && shows(elsewhere)))) return 'inside';
  if (shows(verdict) && shows(cause)) return undefined;
  if (guess === 'apology' || guess === 'outage') return 'why';
  if (personal.has(guess) && !context.hasMedia && !shows(ofOneself)) return undefined;
  if ((context.hasMedia || shows(link)) && asks('inside')) return 'inside';
  if (asks('plan') && !shows(whenToCome) && !shows(eventPlace)) return 'plan';
  // "What a sunset over the bay" needs no source.
  if (guess === 'fact-news' && shows(verdict) && context.analysis.words.length <= mostOfExclamation) return undefined;
  return guess === 'fact-news' ? 'fact' : 'vague';
}
