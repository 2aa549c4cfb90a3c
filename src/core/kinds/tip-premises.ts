import type { AdviceCode, KindId } from '../model/kind.ts';
import { conditionalAsk } from '../text/conditional-ask.ts';
import { isExclaimed } from '../text/swearing.ts';
import type { Find, KindContext } from './kind.ts';
import { need } from './points/appeal.ts';
import { either, found, missing, says, without } from './points/found.ts';
import { discount, offer, offerWithoutTerms } from './points/offer.ts';
import { runUp } from './points/run-up.ts';
import { stiffWords } from './points/stiff-words.ts';
import { congratulates, thanksNobody, thanksOthers } from './points/thanked.ts';
import { withheld } from './points/withheld.ts';
import { eventPlace } from './points/where.ts';
import { link } from './points/link.ts';
import { strangersPage } from './points/strangers-page.ts';

/** What tips require the draft to have, by point or code. */
type Premises = Readonly<Record<string, Find>>;

const begs: Find = either(says('likes'), ({ analysis }) => found([...analysis.cues('engagement-bait').strong, ...analysis.cues('follow-bait').strong]));
/** Asked for likes, or to share on a condition. "Share if you know the owner" asks for help. */
const likes: Find = (context) => {
  const ask = conditionalAsk(context.analysis);
  return ask?.isUseful ? missing : either(begs, () => found(ask ? [ask] : []))(context);
};

/** A joke needs no proof and no further thought. */
const noJoke: Find = without(either(says('joke'), ({ analysis }) => ({ met: /[😂🤣]/u.test(analysis.text), spans: [] })));

/** Words of annoyance that are not aimed at anybody. */
const grumbles = new Set('bwisit bwiset buset busit corny badtrip'.split(' '));
/** Whether somebody is insulted. Swearing and grumbling are not enough. */
const insults: Find = ({ analysis }) => {
  const { strong, weak } = analysis.cues('rude');
  return found([...strong, ...weak].filter((span) => !isExclaimed(analysis, span) && !grumbles.has(analysis.text.slice(span.start, span.end).toLowerCase())));
};

/** What a tip requires for any kind, by its code. */
const ofAny: Readonly<Partial<Record<AdviceCode, Find>>> = { 'no-begging': likes, deliver: withheld, 'get-to-point': runUp, 'plain-words': stiffWords, 'link-reason': link, 'only-sells': offer, 'say-something': noJoke, 'own-thought': noJoke, 'back-it-up': noJoke, 'be-kind': insults };

/** What a kind's own tip requires in addition, by its point or code. */
const ofKinds: Readonly<Partial<Record<KindId, Premises>>> = {
  'content-link': { 'tell-more': strangersPage },
  // Until when to help is no use if nothing says with what.
  'help-appeal': { time: need, place: need },
  event: { where: without(link), 'tell-more': either(eventPlace, link) },
  promotion: { what: offer, terms: offerWithoutTerms, reason: discount, others: offer, 'only-sells': offer, 'tell-more': offer, deliver: offer },
  'small-talk': { 'tell-more': without(either(offer, says('pain'), congratulates)), 'say-something': without(says('pain')) },
  teaser: { 'tell-more': withheld },
  'thanks-congrats': { for: thanksOthers, who: thanksNobody, 'tell-more': thanksOthers, 'who-cares': either(congratulates, thanksOthers) },
};

/** Codes whose tips mark the words that met the premise. */
const quoting: ReadonlySet<AdviceCode> = new Set<AdviceCode>(['plain-words', 'get-to-point', 'no-begging']);

/** The words to mark if the draft justifies a tip, otherwise `undefined`. `said`: the point or code of the kind's own tip; absent for a general tip. */
export function tipHolds(kind: KindId | undefined, said: string | undefined, code: AdviceCode, context: KindContext): readonly { readonly start: number; readonly end: number }[] | undefined {
  const ofCode = ofAny[code]?.(context);
  if (ofAny[code] && !ofCode?.met) return undefined;
  const own = kind && said !== undefined ? ofKinds[kind]?.[said] : undefined;
  if (own && own(context)?.met !== true) return undefined;
  return quoting.has(code) ? (ofCode?.spans ?? []) : [];
}
