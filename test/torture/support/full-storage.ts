import { acme, kopiSenja } from '../../../src/core/rules/example-brands.ts';
import { emptyAccountModel, learnPosts, withProfile } from '../../../src/core/brand/account-model/account-model.ts';
import { parseUserData, type UserData } from '../../../src/core/storage/user-data.ts';
import { summariseDraft } from '../../../src/core/posts/post-history.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import { draftWith } from '../../support/pieces.ts';
import { official } from '../../support/voices.ts';

const now = 1_700_000_000_000;
const day = 86_400_000;

function posted(text: string, at: number): PastPost {
  const draft = draftWith(text, { account: 'acmefreight' });
  const post = summariseDraft(draft, review(draft, { settings: defaultSettings, locale: 'en', brand: acme, recent: [], now: at }), acme, at);
  return { ...post, id: String(at), counts: { replies: 1, reposts: 2, likes: 3, readAt: at } };
}
const learned = (handle: string) => withProfile(learnPosts(emptyAccountModel(handle), official.earlier.slice(0, 5).map((text, at) => ({ id: String(at), postedAt: now + at, kind: 'post', text }))), { site: 'harbour.example', bio: 'Notices for skippers at the quay' });
const snapshot = (handle: string, takenAt: number) => ({ handle, followers: 12_800, following: 900, followersUncertainty: 50, followingUncertainty: 0, takenAt });

/** An example of every stored part, as read back from storage. No setting has its default, so falling back to the default is noticed. */
export const full: UserData = parseUserData(
  JSON.parse(
    JSON.stringify({
      settings: { consented: true, isOn: false, ruleOverrides: { hashtags: false, rude: true }, exceptions: [{ id: 'rude', where: 'replies' }, { id: 'shouting', where: 'account', account: 'kopisenja' }], language: 'fil', mode: 'on-demand', pausedUntil: now, pausedSites: ['x.com', 'pro.x.com'], reviewDelay: 800, smallTalkShare: 0.2, promotionShare: 0.5 },
      brands: [{ ...acme, use: ['quay', 'lock'], preset: 'b2b', address: 'formal' }, kopiSenja],
      record: ['Gate two is closed on Monday, use gate four https://acme.com/gates', 'The ferry leaves at 9:15 from now on', 'What would you keep in a small harbour?'].map((text, at) => posted(text, now - at * day)),
      dismissals: [{ ruleId: 'rude', at: now - day }, { ruleId: 'shouting', at: now }],
      history: [snapshot('acmefreight', now - day), snapshot('kopisenja', now)],
      pins: [snapshot('bob', now - day), snapshot('carla', now)],
      voices: [learned('acmefreight'), learned('kopisenja')],
    }),
  ) as object,
);
