import type { Gap, KindId } from '../model/kind.ts';
import type { Find, KindContext } from './kind.ts';
import { cause } from './points/cause.ts';
import { figures } from './points/figures.ts';
import { says } from './points/found.ts';
import { price } from './points/price.ts';
import { offer, hires } from './points/offer.ts';
import { pay } from './points/pay.ts';
import { congratulates, thanksCustomers, thanksPlainly } from './points/thanked.ts';
import { until } from './points/until.ts';
import { whatIsSold } from './points/promo.ts';
import { whenToCome } from './points/when.ts';
import { withheld } from './points/withheld.ts';
import { eventPlace, workPlace } from './points/where.ts';

/** Jokes, and words to a person: whoever is meant knows. */
const needNone: ReadonlySet<KindId> = new Set<KindId>(['humour', 'conversation']);
const joke = says('joke');
const isNew = says('new-thing');

/** Said to one person: "you", no picture, nothing to click. */
const toPerson: Find = ({ analysis, hasMedia }) => ({
  met: !hasMedia && analysis.cues('second-person').strong.length > 0 && analysis.cues('first-person').strong.length > 0 && !analysis.entities.some(({ kind }) => kind === 'url'),
  spans: [],
});
const coming = new Set('soon coming upcoming dropping segera tunggu nantikan abangan malapit antabayanan'.split(' '));
const comes: Find = ({ analysis }) => ({ met: analysis.words.some(({ key }) => coming.has(key)), spans: [] });
const invites: Find = ({ analysis }) => ({ met: analysis.cues('event').strong.length + analysis.cues('event').weak.length > 0, spans: [] });

/** Which of the details that a stranger would ask a post of this kind for is not there; none where nothing has to be. */
export function gapOf(guess: KindId, context: KindContext): Gap | undefined {
  const shows = (find: Find): boolean => find(context)?.met === true;
  if (needNone.has(guess) || shows(joke) || shows(says('pain'))) return undefined;
  if (shows(hires)) return shows(pay) ? (shows(workPlace) ? 'why' : 'where') : 'pay';
  if (guess === 'event' && (!context.hasMedia || shows(invites))) return shows(whenToCome) ? (shows(eventPlace) ? 'what' : 'where') : 'when';
  if (shows(congratulates)) return 'deed';
  if (shows(thanksCustomers)) return 'done';
  if (guess === 'thanks-congrats' && shows(thanksPlainly)) return undefined;
  if (shows(offer)) return shows(whatIsSold) ? (shows(price) || shows(until) ? 'why' : 'price') : 'what';
  if (guess === 'small-talk' && shows(toPerson)) return undefined;
  if (guess === 'teaser' && shows(withheld)) return shows(comes) && !shows(whenToCome) ? 'when' : 'what';
  if (shows(isNew)) return 'what';
  if (!shows(cause)) return 'why';
  return shows(figures) ? 'who' : 'how-many';
}
