import type { Rule } from './rule.ts';
import { kindRules } from './kind-rules.ts';
import { praise } from './value/praise.ts';
import { secondTip } from './value/second-tip.ts';
import { engagementBait } from './value/engagement-bait.ts';
import { followBait } from './value/follow-bait.ts';
import { calamity } from './value/calamity.ts';
import { onTopic } from './brand/on-topic.ts';
import { pointerDue } from './brand/pointer-due.ts';
import { homeLink } from './brand/home-link.ts';
import { voice } from './brand/voice.ts';
import { tone } from './brand/tone.ts';
import { houseWords } from './brand/house-words.ts';
import { nameForm } from './brand/name-form.ts';
import { wrongAccount } from './brand/wrong-account.ts';
import { addressForm } from './brand/address-form.ts';
import { hijack } from './conversation/hijack.ts';
import { rude } from './conversation/rude.ts';
import { shouting } from './conversation/shouting.ts';
import { copyPasteReply } from './conversation/copy-paste-reply.ts';
import { unanswered } from './conversation/unanswered.ts';
import { massMention } from './conversation/mass-mention.ts';
import { regret } from './conversation/regret.ts';
import { length } from './craft/length.ts';
import { longForAPost } from './craft/long-for-a-post.ts';
import { cryptic } from './craft/cryptic.ts';
import { hashtags } from './craft/hashtags.ts';
import { frontLoad } from './craft/front-load.ts';
import { hedging } from './craft/hedging.ts';
import { accessible } from './craft/accessible.ts';
import { strayLink } from './craft/stray-link.ts';
import { thread } from './craft/thread.ts';
import { camelCase } from './craft/camel-case.ts';
import { promoShare } from './cadence/promo-share.ts';
import { burst } from './cadence/burst.ts';
import { repeat } from './cadence/repeat.ts';
import { steady } from './cadence/steady.ts';
import { ratioStyle } from './profile/ratio-style.ts';
import { lopsided } from './profile/lopsided.ts';
import { spamAndCull } from './profile/spam-and-cull.ts';
import { homeAndPromise } from './profile/home-and-promise.ts';
import { profileMatch } from './profile/profile-match.ts';
import { profileName } from './profile/profile-name.ts';
import { profilePinned } from './profile/profile-pinned.ts';
import { broadcastOnly } from './profile/broadcast-only.ts';

const value = [praise, secondTip, engagementBait, followBait, calamity] as const;
const brand = [onTopic, pointerDue, homeLink, voice, tone, houseWords, nameForm, wrongAccount, addressForm] as const;
const conversation = [hijack, rude, shouting, copyPasteReply, unanswered, massMention, regret] as const;
const craft = [length, longForAPost, cryptic, hashtags, frontLoad, hedging, accessible, strayLink, thread, camelCase] as const;
const cadence = [promoShare, burst, repeat, steady] as const;
const profile = [ratioStyle, lopsided, spamAndCull, homeAndPromise, profileName, profileMatch, profilePinned, broadcastOnly] as const;

const list = [...kindRules, ...value, ...brand, ...conversation, ...craft, ...cadence, ...profile] as const;

/** A rule's name. */
export type RuleId = (typeof list)[number]['id'];

/** All rules, in the order of the popup. A new rule takes a file and a line here. */
export const rules: readonly Rule<RuleId>[] = list;
