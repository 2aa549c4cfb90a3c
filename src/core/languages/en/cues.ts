import type { Cues } from '../cues.ts';
import { addressFamiliar } from './cues/address-familiar.ts';
import { addressFormal } from './cues/address-formal.ts';
import { advisory } from './cues/advisory.ts';
import { apology } from './cues/apology.ts';
import { calamity } from './cues/calamity.ts';
import { complaint } from './cues/complaint.ts';
import { contact } from './cues/contact.ts';
import { creditLine } from './cues/credit-line.ts';
import { demonstrative } from './cues/demonstrative.ts';
import { discount } from './cues/discount.ts';
import { document } from './cues/document.ts';
import { engagementBait } from './cues/engagement-bait.ts';
import { event } from './cues/event.ts';
import { evidence } from './cues/evidence.ts';
import { filler } from './cues/filler.ts';
import { firstPerson } from './cues/first-person.ts';
import { followBait } from './cues/follow-bait.ts';
import { functionWord } from './cues/function-word.ts';
import { gratitude } from './cues/gratitude.ts';
import { grief } from './cues/grief.ts';
import { hedge } from './cues/hedge.ts';
import { helpAppeal } from './cues/help-appeal.ts';
import { howTo } from './cues/how-to.ts';
import { hype } from './cues/hype.ts';
import { imperative } from './cues/imperative.ts';
import { live } from './cues/live.ts';
import { news } from './cues/news.ts';
import { numberWord } from './cues/number-word.ts';
import { padding } from './cues/padding.ts';
import { privateContact } from './cues/private-contact.ts';
import { privatePlace } from './cues/private-place.ts';
import { promotion } from './cues/promotion.ts';
import { question } from './cues/question.ts';
import { reason } from './cues/reason.ts';
import { rude } from './cues/rude.ts';
import { season } from './cues/season.ts';
import { secondPerson } from './cues/second-person.ts';
import { shortAnswer } from './cues/short-answer.ts';
import { slang } from './cues/slang.ts';
import { smallTalk } from './cues/small-talk.ts';
import { source } from './cues/source.ts';
import { teaser } from './cues/teaser.ts';
import { unit } from './cues/unit.ts';
import { venue } from './cues/venue.ts';
import { we } from './cues/we.ts';
import { when } from './cues/when.ts';
import { whine } from './cues/whine.ts';

/** Word lists, English. */
export const cues: Cues = {
  'address-familiar': addressFamiliar,
  'address-formal': addressFormal,
  advisory,
  apology,
  calamity,
  complaint,
  contact,
  'credit-line': creditLine,
  demonstrative,
  discount,
  document,
  'engagement-bait': engagementBait,
  event,
  evidence,
  filler,
  'first-person': firstPerson,
  'follow-bait': followBait,
  'function-word': functionWord,
  gratitude,
  grief,
  hedge,
  'help-appeal': helpAppeal,
  'how-to': howTo,
  hype,
  imperative,
  live,
  news,
  'number-word': numberWord,
  padding,
  'private-contact': privateContact,
  'private-place': privatePlace,
  promotion,
  question,
  reason,
  rude,
  season,
  'second-person': secondPerson,
  'short-answer': shortAnswer,
  slang,
  'small-talk': smallTalk,
  source,
  teaser,
  unit,
  venue,
  we,
  when,
  whine,
};
