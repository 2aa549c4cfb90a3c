import type { KindId, PraiseCode } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { Find, KindContext } from './kind.ts';
import { howToGive } from './points/appeal.ts';
import { amount, beforeAndAfter } from './points/amount.ts';
import { cause, causeOfFault } from './points/cause.ts';
import { both, either, orReader, orUnknown, says, without } from './points/found.ts';
import { how } from './points/how.ts';
import { instruction } from './points/instruction.ts';
import { link } from './points/link.ts';
import { meanwhile } from './points/meanwhile.ts';
import { isNews, ofLoss } from './points/news.ts';
import { pay } from './points/pay.ts';
import { offer } from './points/offer.ts';
import { price } from './points/price.ts';
import { honestReason } from './points/promo.ts';
import { answerable } from './points/question.ts';
import { nextStep, whatChangesByWhen } from './points/repair.ts';
import { outcome, takeaway } from './points/result.ts';
import { role } from './points/role.ts';
import { steps } from './points/steps.ts';
import { terms } from './points/terms.ts';
import { whatFor, who } from './points/thanks.ts';
import { whatChanges } from './points/what-changes.ts';
import { benefit } from './points/what-it-is.ts';
import { until } from './points/until.ts';
import { when, whenToCome } from './points/when.ts';
import { where } from './points/where.ts';

type Premises = Readonly<Partial<Record<PraiseCode, Find>>>;

const better: Find = either(beforeAndAfter, says('becomes-true'));
const pointer: Find = either(link, who);
const timely: Find = both(whenToCome, whatChanges, without(ofLoss));

/** What serves readers: what to do, or what changes where or until when, or work with its pay and the way to it. */
const serves: Find = either(instruction, both(whatChanges, either(until, where)), both(role, pay, how));

/** What the general praise for a code requires the draft to have. Codes that are not listed require nothing that words could show. */
const ofAny: Premises = { figure: amount, 'how-to': instruction, reason: orReader(orUnknown(cause), 'reason'), question: answerable, news: isNews, service: serves, credit: either(who, says('credit')), 'point-home': pointer };

/** What a kind's own praise requires, by kind and code. If not listed, it requires the same as the general praise. */
const ofKinds: Readonly<Partial<Record<KindId, Premises>>> = {
  announcement: { reason: benefit, 'how-to': either(link, how), service: both(when, where) },
  apology: { reason: causeOfFault, service: either(whatChangesByWhen, both(nextStep, benefit)) },
  complaint: { reason: cause },
  'content-link': { 'point-home': link },
  event: { service: both(when, where), news: whenToCome },
  'fact-news': { reason: either(cause, benefit), service: instruction },
  'help-appeal': { service: howToGive, reason: either(cause, benefit), 'point-home': link },
  'how-to': { 'how-to': either(instruction, steps), story: steps, service: steps },
  'job-ad': { service: both(role, how) },
  'opinion-insight': { 'how-to': instruction },
  outage: { service: meanwhile, reason: causeOfFault },
  promotion: { reason: both(honestReason, offer), service: both(price, terms) },
  question: { reason: either(cause, says('own-answer')) },
  'result-lesson': { figure: beforeAndAfter, 'how-to': either(steps, says('deed')), reason: both(cause, better, says('deed', 'becomes-true')), story: outcome },
  'service-notice': { service: both(whatChanges, either(instruction, until, where)), news: timely },
  story: { reason: takeaway },
  'thanks-congrats': { credit: whatFor, reason: cause },
};

/** Words with fewer letters are not worth marking. */
const fewestLetters = 3;
/** Marking more than this would help nobody. */
const mostSpans = 3;

/** The words that justify a praise (the kind's own or the general one); `undefined` if the draft does not justify it. */
export function praiseShown(kind: KindId | undefined, code: PraiseCode, context: KindContext): readonly Span[] | undefined {
  const premise = (kind && ofKinds[kind]?.[code]) ?? ofAny[code];
  if (premise === undefined) return [];
  const found = premise(context);
  return found?.met === true ? found.spans.filter(({ start, end }) => end - start >= fewestLetters).slice(0, mostSpans) : undefined;
}
