import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { brandFor } from '../../core/brand/profile.ts';
import { conversationOf, type Conversation } from '../../core/profile/conversation.ts';
import { historyOf } from '../../core/profile/history.ts';
import type { Overheard } from '../../core/profile/listening.ts';
import { isPinned, mostPins } from '../../core/profile/pins.ts';
import { countsOf } from '../../core/profile/seen.ts';
import { postsOf } from '../../core/record.ts';
import type { Hint, LanguageId } from '../../core/types.ts';
import { fillIn } from '../../core/words.ts';
import { asker, tabAsker } from '../../shell/messaging.ts';
import type { ProfileTabProtocol, Protocol } from '../../shell/protocol.ts';
import { coachStrings } from '../../strings/coach.ts';
import { ratioStrings } from '../../strings/ratios/index.ts';
import { HintList } from '../../view/hint-list.tsx';
import { ProfileNow } from '../profile-now.tsx';
import type { Report } from '../seen.ts';
import { Account } from './account.tsx';
import { Beside } from './beside.tsx';
import { useKept, type Kept } from './kept.ts';
import { Listening } from './listening.tsx';
import { Posts } from './posts.tsx';
import { Table } from './table.tsx';
import { Tell } from './tell.tsx';

const ask = asker<Protocol>();
const askTab = tabAsker<ProfileTabProtocol>();

export interface PanelProps {
  readonly report: Report | undefined;
  readonly speaks: LanguageId;
}

const inTab = async <T,>(question: (tab: number) => Promise<T>): Promise<T | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : question(tab.id);
};

/** Accounts that are the person's own, the likeliest first; each once. */
function accountsOf({ history, brands, record }: Kept, report: Report | undefined): readonly string[] {
  const named = [report?.profile?.isOwn ? report.profile.handle : '', ...history.map(({ handle }) => handle).toReversed(), ...brands.map(({ handle }) => handle), ...record.map(({ account = '' }) => account)];
  return [...new Map(named.filter(Boolean).toReversed().map((handle) => [handle.toLowerCase(), handle])).values()].toReversed();
}

/** What the page in the current tab tells those who listen. */
interface Heard {
  readonly overheard: Overheard;
  readonly conversation: Conversation | undefined;
}

async function listenToTab(handle: string): Promise<Heard | undefined> {
  const screen = await inTab((tab) => askTab(tab, 'posts'));
  if (!screen?.ok) return undefined;
  const { viewer = handle, posts } = screen.value;
  const heard = await ask('listen', { handle: viewer, posts });
  return heard.ok ? { overheard: heard.value, conversation: conversationOf(posts, viewer) } : undefined;
}

/** Everything about numbers and posts: the profile on screen, one's own over time, others beside it, and what is said on the page. */
export function Panel({ report, speaks }: PanelProps) {
  const kept = useKept();
  const [chosen, choose] = useState<string>();
  const [heard, setHeard] = useState<Heard>();
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const accounts = kept ? accountsOf(kept, report) : [];
  const account = chosen ?? accounts[0] ?? '';
  const profile = report?.profile;

  useEffect(() => {
    if (kept) void listenToTab(account).then(setHeard);
  }, [report, account, kept !== undefined]);
  useEffect(() => {
    if (profile?.isOwn) void ask('profileHints', profile).then((reply) => reply.ok && setHints(reply.value));
  }, [profile, kept]);

  if (!kept) return undefined;
  const strings = ratioStrings[speaks];
  const history = historyOf(kept.history, account);
  const now = Date.now();
  const canPin = profile && !profile.isOwn && !profile.isProtected && countsOf(profile) !== undefined;
  const pinned = profile !== undefined && isPinned(kept.pins, profile.handle);
  const addTable = async (csv: string) => {
    const reply = await ask('importHistory', { csv, account });
    return reply.ok ? reply.value : undefined;
  };
  return (
    <div class="ratios">
      {profile && !profile.isOwn && (
        <section class="figure" data-figure="page">
          <h2>{strings.onThisPage}</h2>
          <ProfileNow profile={profile} speaks={speaks} />
          {canPin && (
            <button type="button" class="small" aria-pressed={pinned} disabled={!pinned && kept.pins.length >= mostPins} onClick={() => void (pinned ? ask('unpin', profile.handle) : ask('pin', profile))}>
              {fillIn(pinned ? strings.pins.unpin : strings.pins.pin, { handle: profile.handle })}
            </button>
          )}
          {canPin && !pinned && kept.pins.length >= mostPins && <p class="help">{strings.pins.isFull}</p>}
        </section>
      )}
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
        <Account history={history} now={now} strings={strings} speaks={speaks} />
      </section>
      {profile?.isOwn && hints.length > 0 && (
        <section class="figure" data-figure="hints">
          <h2>{strings.hints}</h2>
          <HintList hints={hints} text="" strings={coachStrings[speaks]} />
        </section>
      )}
      <Posts posts={postsOf(kept.record, account)} history={history} settings={kept.settings} conversation={heard?.conversation} now={now} zone={new Date(now).getTimezoneOffset()} strings={strings} speaks={speaks} />
      <Listening overheard={heard?.overheard} show={(id) => void inTab((tab) => askTab(tab, 'scrollTo', id))} strings={strings} speaks={speaks} />
      {account !== '' && <Tell handle={account} brand={brandFor(kept.brands, account)} strings={strings} speaks={speaks} />}
      <Beside own={history.at(-1)} pins={kept.pins} unpin={(handle) => void ask('unpin', handle)} strings={strings} speaks={speaks} />
      <Table history={kept.history} add={addTable} strings={strings} speaks={speaks} />
    </div>
  );
}
