import type { Kind } from './kind.ts';
import { announcement } from './announcement.ts';
import { apology } from './apology.ts';
import { bait } from './bait.ts';
import { complaint } from './complaint.ts';
import { contentLink } from './content-link.ts';
import { conversation } from './conversation.ts';
import { event } from './event.ts';
import { factNews } from './fact-news.ts';
import { fragment } from './fragment.ts';
import { helpAppeal } from './help-appeal.ts';
import { howTo } from './how-to.ts';
import { humour } from './humour.ts';
import { jobAd } from './job-ad.ts';
import { opinionInsight } from './opinion-insight.ts';
import { outage } from './outage.ts';
import { platitude } from './platitude.ts';
import { promotion } from './promotion.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { replyComplaint } from './reply-complaint.ts';
import { replyDisagreement } from './reply-disagreement.ts';
import { replyQuestion } from './reply-question.ts';
import { replyThanks } from './reply-thanks.ts';
import { resultLesson } from './result-lesson.ts';
import { serviceNotice } from './service-notice.ts';
import { smallTalk } from './small-talk.ts';
import { story } from './story.ts';
import { teaser } from './teaser.ts';
import { thanksCongrats } from './thanks-congrats.ts';

/** Every kind of post, with its points. */
export const kinds: readonly Kind[] = [
  jobAd,
  event,
  serviceNotice,
  outage,
  apology,
  announcement,
  promotion,
  howTo,
  factNews,
  resultLesson,
  opinionInsight,
  question,
  story,
  contentLink,
  thanksCongrats,
  helpAppeal,
  teaser,
  bait,
  platitude,
  smallTalk,
  complaint,
  humour,
  conversation,
  fragment,
  replyComplaint,
  replyQuestion,
  replyThanks,
  replyDisagreement,
  quote,
];
