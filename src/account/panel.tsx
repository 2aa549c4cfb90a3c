import { handleOf } from '../core/brand/account.ts';
import { useEffect, useState } from 'preact/hooks';
import { brandFor } from '../core/brand/profile.ts';
import { type Conversation, conversationOf } from '../core/profile/conversation.ts';
import { historyOf, historyUntil, parseFollowerHistory } from '../core/profile/follower-history.ts';
import type { Mentions } from '../core/profile/mentions.ts';
import { postsOf } from '../core/posts/post-history.ts';
import type { Tip } from '../core/model/tip.ts';
import type { LanguageId } from '../core/model/language.ts';
import { sameHandle } from '../core/util/same-handle.ts';
import { createPatientClient, createTabClient } from '../shell/message-client.ts';
import { load } from '../shell/storage.ts';
import type { ProfileTabProtocol, Protocol } from '../shell/protocol.ts';
import { coachStrings } from '../strings/coach.ts';
import { accountStrings } from '../strings/account.ts';
import { TipList } from '../view/tip-list.tsx';
import { Numbers } from './numbers.tsx';
import { show, type TabSeen } from './tab.ts';
import { PinnedProfiles } from './pinned-profiles.tsx';
import { accountsOf } from './accounts.ts';
import { viewerOf } from './viewer-of.ts';
import { useAccountData } from './use-account-data.ts';
import { MentionsPanel } from './mentions.tsx';
import { Posts } from './posts.tsx';
import { HistoryCsv } from './history-csv.tsx';
import { ShareLine } from './share-line.tsx';
import { WeeklyRecap } from './weekly-recap.tsx';

const ask = createPatientClient<Protocol>();
const askTab = createTabClient<ProfileTabProtocol>();

interface PanelProps {
  /** The last active tab with a coach; `undefined` if there is none. */
  readonly tab: TabSeen | undefined;
  readonly locale: LanguageId;
}

/** What the page in the tab reports. */
interface ScreenReading {
  /** '' if unknown. */
  readonly viewer: string;
  readonly mentions: Mentions;
  readonly conversation: Conversation | undefined;
}

async function readScreen({ id }: TabSeen, chosen: string): Promise<ScreenReading | undefined> {
  const screen = await askTab(id, 'getPosts');
  if (!screen.ok) return undefined;
  const { posts } = screen.value;
  const viewer = viewerOf(screen.value, chosen);
  const mentioned = await ask('findMentions', { handle: viewer, posts });
  return mentioned.ok ? { viewer, mentions: mentioned.value, conversation: conversationOf(posts, viewer) } : undefined;
}

/** Everything about numbers and posts: the person's own over time, others' for comparison, and mentions on the page. */
export function Panel({ tab, locale }: PanelProps) {
  const kept = useAccountData();
  const [chosen, choose] = useState<string>();
  const [mentioned, setHeard] = useState<ScreenReading>();
  const [tips, setTips] = useState<readonly Tip[]>([]);
  const accounts = kept ? accountsOf(kept, tab?.profile) : [];
  const account = chosen ?? accounts[0] ?? '';
  const profile = tab?.profile;
  const isOwn = profile?.isOwn === true && sameHandle(profile.handle, account);

  useEffect(() => {
    if (kept && tab) void readScreen(tab, account).then(setHeard);
  }, [tab, account, kept !== undefined]);
  useEffect(() => {
    if (profile?.isOwn) void ask('reviewProfile', profile).then((reply) => reply.ok && setTips(reply.value));
  }, [profile, kept]);

  if (!kept) return undefined;
  const strings = accountStrings[locale];
  const now = Date.now();
  const history = historyOf(historyUntil(kept.history, now), account);
  const addTable = async (csv: string, isPreview: boolean) => {
    const reply = await ask('importFollowerHistory', { csv, account, isPreview });
    return reply.ok ? reply.value : undefined;
  };
  return (
    <div class="ratios">
      <section class="figure" data-figure="account">
        <h2>{strings.yours}</h2>
        {accounts.length > 1 && (
          <select aria-label={strings.account} value={account} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {accounts.map((handle) => (
              <option key={handle} value={handle}>
                @{handleOf(handle)}
              </option>
            ))}
          </select>
        )}
        <Numbers history={history} now={now} strings={strings} locale={locale} />
      </section>
      <WeeklyRecap posts={postsOf(kept.record, { account })} now={now} strings={strings} coach={coachStrings[locale]} locale={locale} />
      {isOwn && tips.length > 0 && (
        <section class="figure" data-figure="tips">
          <h2>{strings.tips}</h2>
          <TipList tips={tips} text="" strings={coachStrings[locale]} />
        </section>
      )}
      <Posts posts={postsOf(kept.record, { account })} history={history} settings={kept.settings} conversation={sameHandle(mentioned?.viewer, account) ? mentioned?.conversation : undefined} now={now} strings={strings} locale={locale} />
      <MentionsPanel mentions={mentioned?.mentions} show={(id) => tab && void show(tab, id)} strings={strings} locale={locale} />
      {account !== '' && <ShareLine handle={account} brand={brandFor(kept.brands, account)} strings={strings} locale={locale} />}
      <PinnedProfiles own={history.at(-1)} pins={kept.pins} unpin={(handle) => void ask('unpinProfile', handle)} strings={strings} locale={locale} />
      <HistoryCsv history={kept.history} add={addTable} stored={async () => parseFollowerHistory(await load('history'))} restore={async (before) => (await ask('restoreBackup', { history: before })).ok} strings={strings} locale={locale} />
    </div>
  );
}
