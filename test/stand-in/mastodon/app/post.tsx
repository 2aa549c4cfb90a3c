import { useState, type JSX, type ReactNode } from 'react';
import { accountOf, me } from './accounts.ts';
import { Icon } from './icon.tsx';
import { Avatar, DisplayName } from './person.tsx';
import type { Post } from './posts.ts';
import { edit, go, mention, postOf, quote, reply } from './store.ts';
import { Words } from './words.tsx';

const to = (path: string) => ({ href: path, onClick: (event: { preventDefault: () => void }) => { event.preventDefault(); go(path); } });

/** Exact below a thousand, truncated above. */
const short = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 100) / 10}K`);

const Counted = ({ icon, count, title, press, like }: { readonly icon: string; readonly count: number | undefined; readonly title: string; readonly press?: () => void; readonly like?: boolean }): JSX.Element => (
  <div className="status__action-bar__button-wrapper">
    <button type="button" className={`status__action-bar__button ${like ? 'star-icon ' : ''}icon-button`} title={title} onClick={press}>
      <Icon id={icon} /> {count === undefined ? null : <span className="icon-button__counter"><span className="animated-number"><span>{short(count)}</span></span></span>}
    </button>
  </div>
);

const Menu = ({ post }: { readonly post: Post }): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  const item = (name: string, act: () => void): JSX.Element => <li className="dropdown-menu__item"><button type="button" onClick={() => { setOpen(false); act(); }}>{name}</button></li>;
  return (
    <div className="status__action-bar__button-wrapper">
      <button type="button" className="icon-button" title="More" onClick={() => setOpen(!isOpen)}><Icon id="ellipsis-h" /></button>
      {isOpen ? <div className="dropdown-menu"><ul className="dropdown-menu__container__list">{item('Quote', () => quote(post))}{post.acct === me ? item('Edit', () => edit(post)) : item('Privately mention', () => mention(post.acct, 'direct'))}</ul></div> : null}
    </div>
  );
};

const Above = ({ post, isOnProfile }: { readonly post: Post; readonly isOnProfile: boolean }): JSX.Element | null => {
  const answered = postOf(post.answers);
  const line = (icon: string, words: ReactNode): JSX.Element => <div className="status__prepend"><div className="status__prepend__icon"><Icon id={icon} /></div><span>{words}</span></div>;
  if (post.boostedBy !== undefined && isOnProfile) return line('retweet', <><a {...to(`/@${post.boostedBy}`)} className="status__display-name muted"><bdi><strong>{accountOf(post.boostedBy).name}</strong></bdi></a> boosted</>);
  if (post.visibility === 'direct') return line('at', 'Private mention');
  if (answered === undefined) return null;
  return line('reply', answered.acct === post.acct ? 'Continued thread' : <>Replied to <a {...to(`/@${answered.acct}`)} data-hover-card-account={answered.acct}><bdi>{accountOf(answered.acct).name}</bdi></a></>);
};

/** Hashtags at the end of a post get their own line. */
const tagsAtEnd = /\n\n((?:#\w+ ?)+)$/;

const Tags = ({ tags }: { readonly tags: readonly string[] }): JSX.Element => (
  <div className="hashtag-bar">{tags.slice(0, 4).map((tag) => <a key={tag} href={`/tags/${tag.slice(1)}`}>#<span>{tag.slice(1)}</span></a>)}{tags.length > 4 ? <button type="button" className="link-button">and {tags.length - 4} more</button> : null}</div>
);

interface Shown {
  readonly post: Post;
  readonly isOnProfile?: boolean;
  readonly isQuoted?: boolean;
}

export const Status = ({ post, isOnProfile = false, isQuoted = false }: Shown): JSX.Element => {
  const classes = ['status', `status-${post.visibility}`, post.answers ? 'status-reply' : '', post.quotes ? 'status--has-quote' : '', isQuoted ? 'status--is-quote' : ''].filter(Boolean).join(' ');
  const [isShown, show] = useState(post.warning === undefined);
  const [, tags] = tagsAtEnd.exec(post.text) ?? [];
  return (
    <div className={`status__wrapper status__wrapper-${post.visibility} focusable`} tabIndex={0} {...(post.pinned && isOnProfile && { 'data-featured': 'true' })}>
      {isQuoted ? null : <Above post={post} isOnProfile={isOnProfile} />}
      <div className={classes} data-id={post.id}>
        <div className="status__info">
          <a {...to(`/@${post.acct}/${post.id}`)} className="status__relative-time"><time dateTime={new Date(post.postedAt).toISOString()}>{Math.max(1, Math.round((Date.now() - post.postedAt) / 3_600_000))}h</time></a>
          <a {...to(`/@${post.acct}`)} className="status__display-name"><div className="status__avatar"><Avatar acct={post.acct} size={isQuoted ? 32 : 46} /></div><DisplayName acct={post.acct} /></a>
        </div>
        {post.warning === undefined ? null : <div className="content-warning"><p>{post.warning}</p><button type="button" className="link-button" onClick={() => show(!isShown)}>Show more</button></div>}
        {isShown ? <div className="status__content"><Words className="status__content__text status__content__text--visible translate" text={post.text.replace(tagsAtEnd, '')} /></div> : null}
        {post.pictures ? <div className="media-gallery">{post.pictures.map((alt, at) => <div key={at} className="media-gallery__item" role="img" aria-label={alt} />)}</div> : null}
        {post.quotes === undefined || isQuoted ? null : <QuotedPost id={post.quotes} />}
        {isShown && tags !== undefined ? <Tags tags={tags.trim().split(' ')} /> : null}
        {isQuoted ? null : (
          <div className="status__action-bar">
            <Counted icon={post.answers ? 'reply-all' : 'reply'} title="Reply" count={post.replies} press={() => reply(post)} />
            <Counted icon="retweet" title="Boost" count={isOnProfile ? post.boosts : undefined} />
            <Counted icon="star" title="Favourite" count={isOnProfile ? post.likes : undefined} like />
            <Menu post={post} />
          </div>
        )}
      </div>
    </div>
  );
};

export const QuotedPost = ({ id }: { readonly id: string }): JSX.Element => {
  const post = postOf(id);
  return post ? <div className="status__quote"><Status post={post} isQuoted /></div> : <div className="status__quote status__quote--error">Post unavailable</div>;
};

export const Feed = ({ posts, isOnProfile = false }: { readonly posts: readonly Post[]; readonly isOnProfile?: boolean }): JSX.Element => (
  <div role="feed" className="item-list">{posts.map((post) => <article key={post.id} tabIndex={-1}><Status post={post} isOnProfile={isOnProfile} /></article>)}</div>
);
