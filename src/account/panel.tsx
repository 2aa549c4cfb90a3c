import { useEffect, useState } from 'preact/hooks';
import { brandFor } from '../core/brand/profile.ts';
import { type Conversation, conversationOf } from '../core/profile/conversation.ts';
import { historyOf, historyUntil } from '../core/profile/follower-history.ts';
import type { Overheard } from '../core/profile/mentions.ts';
import { postsOf } from '../core/posts/post-history.ts';
import type { Hint } from '../core/model/hint.ts';
import type { LanguageId } from '../core/model/language.ts';
import { asker, tabAsker } from '../shell/message-client.ts';
import type { ProfileTabProtocol, Protocol } from '../shell/protocol.ts';
import { coachStrings } from '../strings/coach.ts';
import { ratioStrings } from '../strings/account.ts';
import { HintList } from '../view/hint-list.tsx';
import { Numbers } from './numbers.tsx';
import { show, type TabSeen } from './tab.ts';
import { Beside } from './pinned-profiles.tsx';
import { accountsOf } from './accounts.ts';
import { useKept } from './use-account-data.ts';
import { Listening } from './mentions.tsx';
import { Posts } from './posts.tsx';
import { Table } from './history-csv.tsx';
import { Tell } from './share-line.tsx';

const ask = asker<Protocol>();
const askTab = tabAsker<ProfileTabProtocol>();

export interface PanelProps {
  /** The tab of X that was looked at last; undefined where there is none. */
  readonly tab: TabSeen | undefined;
  readonly speaks: LanguageId;
}

/** What the page in the tab tells those who listen. */
interface Heard {
  readonly overheard: Overheard;
  readonly conversation: Conversation | undefined;
}

async function listenTo({ id }: TabSeen, handle: string): Promise<Heard | undefined> {
  const screen = await askTab(id, 'posts');
  if (!screen.ok) return undefined;
  const { viewer = handle, posts } = screen.value;
  const heard = await ask('listen', { handle: viewer, posts });
  return heard.ok ? { overheard: heard.value, conversation: conversationOf(posts, viewer) } : undefined;
}

/** Everything about numbers and posts: one's own over time, others beside it, and what is said on the page. */
export function Panel({ tab, speaks }: PanelProps) {
  const kept = useKept();
  const [chosen, choose] = useState<string>();
  const [heard, setHeard] = useState<Heard>();
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const accounts = kept ? accountsOf(kept, tab?.profile) : [];
  const account = chosen ?? accounts[0] ?? '';
  const profile = tab?.profile;

  useEffect(() => {
    if (kept && tab) void listenTo(tab, account).then(setHeard);
  }, [tab, account, kept !== undefined]);
  useEffect(() => {
    if (profile?.isOwn) void ask('profileHints', profile).then((reply) => reply.ok && setHints(reply.value));
  }, [profile, kept]);

  if (!kept) return undefined;
  const strings = ratioStrings[speaks];
  const now = Date.now();
  const history = historyOf(historyUntil(kept.history, now), account);
  const addTable = async (csv: string, isPreview: boolean) => {
    const reply = await ask('importHistory', { csv, account, isPreview });
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
                @{handle}
              </option>
            ))}
          </select>
        )}
        <Numbers history={history} now={now} strings={strings} speaks={speaks} />
      </section>
      {profile?.isOwn && hints.length > 0 && (
        <section class="figure" data-figure="hints">
          <h2>{strings.hints}</h2>
          <HintList hints={hints} text="" strings={coachStrings[speaks]} />
        </section>
      )}
      <Posts posts={postsOf(kept.record, account)} history={history} settings={kept.settings} conversation={heard?.conversation} now={now} zone={new Date(now).getTimezoneOffset()} strings={strings} speaks={speaks} />
      <Listening overheard={heard?.overheard} show={(id) => tab && void show(tab, id)} strings={strings} speaks={speaks} />
      {account !== '' && <Tell handle={account} brand={brandFor(kept.brands, account)} strings={strings} speaks={speaks} />}
      <Beside own={history.at(-1)} pins={kept.pins} unpin={(handle) => void ask('unpin', handle)} strings={strings} speaks={speaks} />
      <Table history={kept.history} add={addTable} restore={async (before) => (await ask('restore', { history: before })).ok} strings={strings} speaks={speaks} />
    </div>
  );
}
