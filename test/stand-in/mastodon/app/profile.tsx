import type { JSX } from 'react';
import { accountOf, fullName, me, type Account } from './accounts.ts';
import { Icon } from './icon.tsx';
import { Avatar } from './person.tsx';
import { Feed } from './post.tsx';
import { go, options, useStore } from './store.ts';
import { Words } from './words.tsx';

const isNew = options.version === '4.7';
const exact = new Intl.NumberFormat('en');
const short = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 100) / 10}K`);

/** The whole number is in the title of the link, since 4.6 of the item around it. */
const Count = ({ acct, path, count, words }: { readonly acct: string; readonly path: string; readonly count: number; readonly words: string }): JSX.Element => {
  const link = <a href={`/@${acct}${path}`} onClick={(event) => { event.preventDefault(); go(`/@${acct}${path}`); }} {...(!isNew && { title: exact.format(count) })}><strong><span>{short(count)}</span></strong> {words}</a>;
  return isNew ? <li title={exact.format(count)}>{link}</li> : link;
};

const Fields = ({ site }: Account): JSX.Element => {
  const [, scheme = '', shown = ''] = /^(https:\/\/)(.*)$/.exec(site) ?? [];
  return <dl><dt>Site</dt><dd><a href={site} rel="nofollow noopener me" target="_blank"><span className="invisible">{scheme}</span><span>{shown}</span></a></dd></dl>;
};

const Header = ({ account }: { readonly account: Account }): JSX.Element => {
  const { acct, name, bio, followers, following, posts, locked } = account;
  const [user = '', domain = location.host] = acct.split('@');
  const isMe = acct === me;
  const button = isMe ? <a className="button" href={isNew ? '/profile/edit' : '/settings/profile'}>Edit profile</a> : <button type="button" className="button">Follow</button>;
  const counts = <><Count acct={acct} path="" count={posts} words="posts" /><Count acct={acct} path="/following" count={following} words="following" /><Count acct={acct} path="/followers" count={followers} words="followers" /></>;
  return (
    <div className="account-timeline__header">
      <div className="account__header">
        <div className="account__header__image" />
        <div className="account__header__bar">
          <div className="account__header__tabs"><a className="avatar" href={`/@${acct}`}><Avatar acct={acct} size={92} /></a>{isNew ? null : <div className="account__header__buttons">{button}</div>}</div>
          {isNew ? (
            <>
              <div className="_account_timeline_components__nameWrapper"><div><h1><span className="display-name"><bdi>{name}</bdi></span></h1><button type="button" className="_account_timeline_components__handle">@{fullName(acct)}</button>{locked ? <Icon id="lock" /> : null}</div><div className="account__header__buttons">{button}</div></div>
              <Words className="_comp_account_bio__bio" text={bio} />
              <Fields {...account} />
              <ul className="_account_timeline_components__numbers">{counts}</ul>
            </>
          ) : (
            <>
              <div className="account__header__tabs__name"><h1><span>{name}</span><small><span>@{user}<span className="invisible">@{domain}</span></span><button type="button" className="account__domain-pill">{domain}</button>{locked ? <Icon id="lock" /> : null}</small></h1></div>
              <div className="account__header__extra"><div className="account__header__bio"><Words className="account__header__content translate" text={bio} /><div className="account__header__fields"><Fields {...account} /></div></div><div className="account__header__extra__links">{counts}</div></div>
            </>
          )}
        </div>
      </div>
      <div className="account__section-headline">{['', '/with_replies', '/media'].map((tab) => <a key={tab} href={`/@${acct}${tab}`} onClick={(event) => { event.preventDefault(); go(`/@${acct}${tab}`); }}>{{ '': 'Posts', '/with_replies': 'Posts and replies', '/media': 'Media' }[tab]}</a>)}</div>
    </div>
  );
};

export const Profile = ({ acct, tab }: { readonly acct: string; readonly tab: string | undefined }): JSX.Element => {
  const { posts } = useStore();
  const answersOthers = (id: string | undefined): boolean => id !== undefined && posts.find((post) => post.id === id)?.acct !== acct;
  const own = posts.filter((post) => (post.acct === acct && post.visibility !== 'direct') || post.boostedBy === acct);
  const shown = own.filter((post) => (tab === 'with_replies' ? !post.boostedBy : !answersOthers(post.answers)));
  return <><Header account={accountOf(acct)} /><Feed posts={shown.toSorted((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false))} isOnProfile /></>;
};
