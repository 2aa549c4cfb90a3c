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
import type { Post } from '../posts.ts';
import { go, options, postOf, useStore, words } from '../store.ts';

/** Some languages put the label before the number. */
const labelFirst = options.language === 'ja';

const CountLink = ({ handle, path, count, label }: { readonly handle: string; readonly path: string; readonly count: number; readonly label: string }): JSX.Element => {
  const number = <span key="number" className="strong"><span>{shownCount(count, options.language)}</span></span>;
  const word = <span key="word" className="weak"><span>{label}</span></span>;
  return <Link href={`/${handle}/${path}`} dir="ltr">{labelFirst ? [word, ' ', number] : [number, ' ', word]}</Link>;
};

const ClosedCount = ({ count, label }: { readonly count: number; readonly label: string }): JSX.Element => (
  <div dir="ltr"><span className="strong"><span>{shownCount(count, options.language)}</span></span> <span className="weak"><span>{label}</span></span></div>
);

/** An assumption: if you may not see the lists, X shows the counts without links. */
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
    <div dir="ltr"><span>@{account.handle}</span>{account.followsYou ? <div data-testid="userFollowIndicator" className="follows-you"><span>{words.followsYou}</span></div> : null}</div>
    {account.owner === undefined ? null : <div className="bot-label"><Icon name="spark" size={16} /><span>{words.automatedBy} </span><Link href={`/${account.owner}`}><span>@{account.owner}</span></Link></div>}
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

/** How many posts each step of scrolling adds. */
const screenful = 12;

/** The tabs. Until August 2026, Replies contained posts as well; since then posts, replies and reposts have a tab each, next to one for all. */
const tabs: Readonly<Record<string, string>> = options.oldTabs ? { '': 'Posts', with_replies: 'Replies', media: 'Media', likes: 'Likes' } : { '': 'Posts', all: 'All', with_replies: 'Replies', reposts: 'Reposts', media: 'Media' };

const isOnTab = (post: Post, handle: string, tab: string): boolean => {
  const isRepost = post.repostedBy === handle;
  if (isRepost) return options.oldTabs ? tab !== 'media' : tab === 'reposts' || tab === 'all';
  if (post.author !== handle) return false;
  if (tab === 'media') return post.picture !== undefined;
  const isAnswer = post.answers !== undefined;
  if (tab === 'all' || (tab === 'with_replies' && options.oldTabs)) return true;
  return tab === 'with_replies' ? isAnswer : tab === '' && !isAnswer;
};

/** A reply is directly below what it answers, without "Replying to" and without a line in between. */
const Talk = ({ post }: { readonly post: Post }): JSX.Element => {
  const answered = postOf(post.answers);
  return answered === undefined ? <PostCell post={post} /> : <><PostCell post={answered} chip={false} tied /><PostCell post={post} chip={false} /></>;
};

const Posts = ({ account, tab }: { readonly account: Account; readonly tab: string }): JSX.Element => {
  const { posts } = useStore();
  const [shown, setShown] = useState(screenful);
  useEffect(() => {
    const more = (): void => {
      if (innerHeight + scrollY >= document.documentElement.scrollHeight - innerHeight / 2) setShown((count) => count + screenful);
    };
    addEventListener('scroll', more, { passive: true });
    return () => removeEventListener('scroll', more);
  }, []);
  const own = posts.filter((post) => isOnTab(post, account.handle, tab)).toSorted((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false));
  return <>{own.slice(0, shown).map((post) => <Talk key={post.id} post={post} />)}</>;
};

export const Profile = ({ handle, tab = '' }: { readonly handle: string; readonly tab?: string | undefined }): JSX.Element => {
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
          <div className="tabs" role="tablist">{Object.entries(tabs).map(([path, name]) => <Link key={path} href={`/${account.handle}${path === '' ? '' : `/${path}`}`} role="tab" aria-selected={path === tab}><span>{name}</span></Link>)}</div>
          {account.state === 'protected' ? <div className="empty" data-testid="emptyState"><h2>These posts are protected</h2></div>
            : <Posts account={account} tab={tab} />}
        </>
      )}
    </Frame>
  );
};
