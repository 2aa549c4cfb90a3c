import type { Cues } from '../cues.ts';
import { apology } from './cues/apology.ts';
import { complaint } from './cues/complaint.ts';
import { engagementBait } from './cues/engagement-bait.ts';
import { evidence } from './cues/evidence.ts';
import { filler } from './cues/filler.ts';
import { firstPerson } from './cues/first-person.ts';
import { followBait } from './cues/follow-bait.ts';
import { functionWord } from './cues/function-word.ts';
import { gratitude } from './cues/gratitude.ts';
import { hedge } from './cues/hedge.ts';
import { howTo } from './cues/how-to.ts';
import { hype } from './cues/hype.ts';
import { teaser } from './cues/teaser.ts';
import { news } from './cues/news.ts';
import { promotion } from './cues/promotion.ts';
import { question } from './cues/question.ts';
import { rude } from './cues/rude.ts';
import { secondPerson } from './cues/second-person.ts';
import { smallTalk } from './cues/small-talk.ts';
import { whine } from './cues/whine.ts';

/** Word lists, Indonesian. */
export const cues: Cues = {
  apology,
  complaint,
  'engagement-bait': engagementBait,
  evidence,
  filler,
  'first-person': firstPerson,
  'follow-bait': followBait,
  'function-word': functionWord,
  gratitude,
  hedge,
  'how-to': howTo,
  hype,
  teaser,
  news,
  promotion,
  question,
  rude,
  'second-person': secondPerson,
  'small-talk': smallTalk,
  whine,
};
