import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { accountOf, viewerHandle, type Account } from '../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { shownCount } from '../counts.ts';
import { bannerOf } from '../drawings.ts';
import { Icon } from '../icons.tsx';
import { Link } from '../link.tsx';
import { PostCell } from '../post.tsx';
import { withEmoji } from '../post-text.tsx';
import { showSchema } from '../show-schema.ts';
import { go, options, useStore, words } from '../store.ts';

/** Some languages say what is counted before the number. */
const labelFirst = options.language === 'ja';

const CountLink = ({ handle, path, count, label }: { readonly handle: string; readonly path: string; readonly count: number; readonly label: string }): JSX.Element => {
  const number = <span key="number" className="strong"><span>{shownCount(count, options.language)}</span></span>;
  const word = <span key="word" className="weak"><span>{label}</span></span>;
  return <Link href={`/${handle}/${path}`} dir="ltr">{labelFirst ? [word, ' ', number] : [number, ' ', word]}</Link>;
};

const ClosedCount = ({ count, label }: { readonly count: number; readonly label: string }): JSX.Element => (
  <div dir="ltr"><span className="strong"><span>{shownCount(count, options.language)}</span></span> <span className="weak"><span>{label}</span></span></div>
);

/** Assumed: where the lists are closed to you, X shows the counts without links. */
const Counts = ({ account }: { readonly account: Account }): JSX.Element => {
  if (account.state === 'protected') {
    return <div className="counts"><ClosedCount count={account.following} label={words.following} /><ClosedCount count={account.followers} label={words.followers} /></div>;
  }
  return (
    <div className="counts">
      <CountLink handle={account.handle} path="following" count={account.following} label={words.following} />
      <CountLink handle={account.handle} path="verified_followers" count={account.followers} label={words.followers} />
    </div>
  );
};

const Name = ({ account }: { readonly account: Account }): JSX.Element => (
  <div data-testid="UserName" className="profile-name">
    <div dir="ltr"><span><span>{account.name}</span></span>{account.verified ? <Icon name="check" testId="icon-verified" /> : null}{account.state === 'protected' ? <Icon name="lock" size={18} testId="icon-lock" /> : null}</div>
    <div dir="ltr"><span>@{account.handle}</span></div>
  </div>
);

const Items = ({ account }: { readonly account: Account }): JSX.Element => (
  <div data-testid="UserProfileHeader_Items" className="items">
    {account.category === undefined ? null : <span data-testid="UserProfessionalCategory"><Icon name="gear" size={16} /> <span>{account.category}</span></span>}
    {account.location === undefined ? null : <span data-testid="UserLocation"><Icon name="pin" size={16} /> <span>{account.location}</span></span>}
    {account.site === undefined ? null : <a data-testid="UserUrl" href="https://t.co/Wf0llow1ng" target="_blank" rel="noopener noreferrer nofollow" role="link"><Icon name="link" size={16} /> <span>{account.site}</span></a>}
    <span data-testid="UserJoinDate"><Icon name="calendar" size={16} /> <span>Joined {new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${account.joined}-01`))}</span></span>
  </div>
);

const Frame = ({ account, children }: { readonly account: Account; readonly children: ReactNode }): JSX.Element => (
  <>
    <div className="column-head"><button type="button" className="round" data-testid="app-bar-back" aria-label="Back" onClick={() => go('/home')}><Icon name="back" /></button><div><h2>{account.name}</h2><i>{shownCount(account.postCount, options.language)} {words.posts}</i></div></div>
    <div className="banner"><img alt="" src={bannerOf(account.colours)} /></div>
    {children}
  </>
);

const Actions = ({ account }: { readonly account: Account }): JSX.Element =>
  account.handle === viewerHandle
    ? <Link href="/settings/profile" data-testid="editProfileButton" className="outline">{words.editProfile}</Link>
    : <div data-testid="placementTracking"><button type="button" className="follow" data-testid={`${account.followers}-follow`} aria-label={`${words.follow} @${account.handle}`}>{words.follow}</button></div>;

/** Posts come as one scrolls: so many at a time. */
const screenful = 12;

const Posts = ({ account }: { readonly account: Account }): JSX.Element => {
  const { posts } = useStore();
  const [shown, setShown] = useState(screenful);
  useEffect(() => {
    const more = (): void => {
      if (innerHeight + scrollY >= document.documentElement.scrollHeight - innerHeight / 2) setShown((count) => count + screenful);
    };
    addEventListener('scroll', more, { passive: true });
    return () => removeEventListener('scroll', more);
  }, []);
  const own = posts.filter(({ author, repostedBy }) => author === account.handle || repostedBy === account.handle).toSorted((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false));
  return <>{own.slice(0, shown).map((post) => <PostCell key={post.id} post={post} />)}</>;
};

export const Profile = ({ handle }: { readonly handle: string }): JSX.Element => {
  const account = accountOf(handle);
  const isLoading = options.loading || account.state === 'loading';
  useEffect(() => showSchema(account), [account]);

  if (options.loading) return <div className="empty" role="progressbar" />;
  if (account.state === 'suspended') return <Frame account={account}><div className="profile-top"><div className="portrait"><Avatar handle={handle} size={134} /></div></div><Name account={account} /><div className="empty" data-testid="emptyState"><h2>Account suspended</h2>X suspends accounts which violate its rules.</div></Frame>;
  return (
    <Frame account={account}>
      <div className="profile-top"><div className="portrait"><Avatar handle={account.handle} size={134} /></div><Actions account={account} /></div>
      <Name account={account} />
      {isLoading ? <div className="empty" role="progressbar">…</div> : (
        <>
          {account.bio === '' ? null : <div data-testid="UserDescription" className="bio" dir="auto">{withEmoji(account.bio)}</div>}
          <Items account={account} />
          <Counts account={account} />
          <div className="tabs" role="tablist">{['Posts', 'Replies', 'Media', 'Likes'].map((tab, index) => <div key={tab} role="tab" aria-selected={index === 0}><span>{tab}</span></div>)}</div>
          {account.state === 'protected' ? <div className="empty" data-testid="emptyState"><h2>These posts are protected</h2></div>
            : <Posts account={account} />}
        </>
      )}
    </Frame>
  );
};
