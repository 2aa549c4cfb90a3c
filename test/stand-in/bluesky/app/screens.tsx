import { useState, type JSX } from 'react';
import { accountOf, viewer, type Account } from './accounts.ts';
import { linksIn, shortened } from './composer/links.ts';
import { Avatar, Link, short, shownHandle } from './pieces.tsx';
import { FeedPost } from './post.tsx';
import { compose, postOf, useStore } from './store.ts';

const Home = (): JSX.Element => {
  const { posts } = useStore();
  return (
    <div data-testid="homeScreen">
      <div className="top-bar"><strong>Following</strong></div>
      <button type="button" className="prompt-button" onClick={() => compose()}><Avatar account={viewer} size={28} /><div>What's up?</div></button>
      {posts.filter(({ isPinned }) => isPinned !== true).map((post) => <FeedPost key={post.id} post={post} />)}
    </div>
  );
};

/** A link goes through one of the site's own pages, and is shown shortened, without its scheme. */
const Bio = ({ text }: { readonly text: string }): JSX.Element => {
  const [link] = linksIn(text);
  return (
    <div data-testid="profileHeaderDescription" dir="auto" className="bio">
      {link === undefined ? text : <>{text.slice(0, link.start)}<a href={`https://go.bsky.app/redirect?u=${encodeURIComponent(link.shown)}`} target="_blank" rel="noopener noreferrer" role="link">{shortened(link.shown)}</a>{text.slice(link.end)}</>}
    </div>
  );
};

const Header = ({ account }: { readonly account: Account }): JSX.Element => {
  const to = `/profile/${account.handle}`;
  return (
    <div className="profile-header">
      <div className="banner" />
      <div className="portrait"><Avatar account={account} size={90} /></div>
      <div className="profile-body">
        <div className="profile-buttons">{account === viewer ? <button type="button" data-testid="profileHeaderEditProfileButton">Edit Profile</button> : <button type="button" data-testid="followBtn">+ Follow</button>}</div>
        <div className="names">
          <div><div data-testid="profileHeaderDisplayName" dir="auto" className="profile-name">{account.name}</div></div>
          <div className="profile-handle">{account.followsYou === true ? <div className="badge"><div dir="auto">Follows you</div></div> : null}<div dir="auto" className="weak">{shownHandle(account.handle)}</div></div>
        </div>
        <div className="facts">
          <div className="metrics">
            <Link data-testid="profileHeaderFollowersButton" href={`${to}/followers`} aria-label={`${account.followers} followers`}><span className="strong">{short(account.followers)} </span><span className="weak">followers</span></Link>
            <Link data-testid="profileHeaderFollowsButton" href={`${to}/follows`} aria-label={`${account.following} following`}><span className="strong">{short(account.following)} </span><span className="weak">following</span></Link>
            <div dir="auto"><span className="strong">{short(account.posts)} </span><span className="weak">posts</span></div>
          </div>
          {account.bio === '' ? null : <Bio text={account.bio} />}
        </div>
      </div>
    </div>
  );
};

const Profile = ({ who }: { readonly who: string }): JSX.Element => {
  const { posts } = useStore();
  const [tab, setTab] = useState<'Posts' | 'Replies'>('Posts');
  const account = accountOf(who);
  const own = posts.filter(({ author, answers, repostedBy }) => (author === account.handle || repostedBy === account.handle) && (tab === 'Replies' || answers === undefined)).toSorted((a, b) => Number(b.isPinned ?? false) - Number(a.isPinned ?? false));
  return (
    <div data-testid="profileView">
      <Header account={account} />
      <div role="tablist" className="tabs">{(['Posts', 'Replies'] as const).map((name) => <button key={name} type="button" role="tab" aria-selected={name === tab} onClick={() => setTab(name)}>{name}</button>)}</div>
      {own.flatMap((post) => {
        const answered = postOf(post.answers);
        return [...(answered ? [<FeedPost key={`${post.id}-above`} post={answered} />] : []), <FeedPost key={post.id} post={post} saysWhom={!answered} />];
      })}
    </div>
  );
};

const Talk = ({ id }: { readonly id: string }): JSX.Element => {
  const { posts } = useStore();
  const first = posts.find((post) => post.id === id);
  const below = posts.filter(({ answers }) => answers === id);
  return <div data-testid="postThreadScreen">{[...(first ? [first] : []), ...below].map((post) => <FeedPost key={post.id} post={post} kind="postThreadItem" saysWhom={false} />)}</div>;
};

const Messages = (): JSX.Element => <div data-testid="messagesScreen"><textarea placeholder="Write a message" defaultValue="A word between you and me: #buy #now #cheap" /></div>;

export const Screen = ({ path }: { readonly path: string }): JSX.Element => {
  const [, first, who = '', kind, id = ''] = path.split('/');
  if (first === 'messages') return <Messages />;
  if (first !== 'profile') return <Home />;
  return kind === 'post' ? <Talk id={id} /> : kind === undefined ? <Profile who={decodeURIComponent(who)} /> : <div data-testid="listScreen">People</div>;
};
