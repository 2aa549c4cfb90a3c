import type { JSX, ReactNode } from 'react';
import { accountOf } from './accounts.ts';
import { ago, fullTime } from './ago.ts';
import { Avatar } from './avatar.tsx';
import { shownCount, wholeCount } from './counts.ts';
import { drawingOf } from './drawings.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { PostText } from './post-text.tsx';
import type { Post } from './posts.ts';
import { QuotedPost } from './quoted.tsx';
import { RepostMenu } from './repost-menu.tsx';
import { change, go, options, postOf, toggleLike, useStore, words } from './store.ts';

const Action = ({ name, label, count, testId, act, on = false }: { readonly name: IconName; readonly label: string; readonly count: number; readonly testId: string; readonly act?: () => void; readonly on?: boolean }): JSX.Element => (
  <button type="button" className={`action ${testId}${on ? ' on' : ''}`} aria-label={label} data-testid={testId} onClick={(event) => { event.stopPropagation(); act?.(); }}>
    <Icon name={name} size={18} /><span>{count > 0 ? <span>{shownCount(count, options.language)}</span> : null}</span>
  </button>
);

/** The group's label contains all counts in full. */
const Actions = ({ post }: { readonly post: Post }): JSX.Element => {
  const whole = (count: number): string => wholeCount(count, options.language);
  const label = `${whole(post.replies)} replies, ${whole(post.reposts)} reposts, ${whole(post.likes)} likes, ${post.liked ? 'Liked, ' : ''}${whole(post.views)} views`;
  return (
    <div className="actions" role="group" aria-label={label}>
      <Action name="reply" testId="reply" label={`${whole(post.replies)} Replies. Reply`} count={post.replies} act={() => go('/compose/post', { reply: post.id })} />
      <RepostMenu id={post.id}>{(open) => <Action name="repost" testId="retweet" label={`${whole(post.reposts)} reposts. Repost`} count={post.reposts} act={open} />}</RepostMenu>
      <Action name="heart" testId={post.liked ? 'unlike' : 'like'} on={post.liked ?? false} label={`${whole(post.likes)} Likes. ${post.liked ? 'Liked' : 'Like'}`} count={post.likes} act={() => toggleLike(post.id)} />
      <Link className="action" href={`/${post.author}/status/${post.id}/analytics`} aria-label={`${whole(post.views)} views. View post analytics`}><Icon name="chart" size={18} /><span><span>{shownCount(post.views, options.language)}</span></span></Link>
      <Action name="bookmark" testId="bookmark" label="0 Bookmarks. Bookmark" count={0} />
    </div>
  );
};

const Time = ({ post, full = false }: { readonly post: Post; readonly full?: boolean }): JSX.Element => (
  <Link href={`/${post.author}/status/${post.id}`} dir="ltr" className="time"><time dateTime={new Date(post.postedAt).toISOString()}>{full ? fullTime(post.postedAt) : ago(post.postedAt)}</time></Link>
);

const Context = ({ post }: { readonly post: Post }): JSX.Element | null => {
  if (post.repostedBy !== undefined) return <div className="context"><Icon name="repost" size={14} /> <Link href={`/${post.repostedBy}`}><span data-testid="socialContext">{accountOf(post.repostedBy).name} {words.reposted}</span></Link></div>;
  if (post.community !== undefined) return <div className="context"><Icon name="user" size={14} /> <Link href="/i/communities/1500000000000000000"><span data-testid="socialContext">{post.community}</span></Link></div>;
  return post.pinned ? <div className="context"><Icon name="pin" size={14} /> <div data-testid="socialContext">{words.pinned}</div></div> : null;
};

/** Long posts are cut, except the one that the page is about. */
const previewLength = 280;
const Words = ({ post, whole }: { readonly post: Post; readonly whole: boolean }): JSX.Element | null => {
  if (post.text === '') return null;
  if (whole || post.text.length <= previewLength) return <PostText text={post.text} language={post.language} />;
  return <><PostText text={post.text.slice(0, previewLength)} language={post.language} /><button type="button" data-testid="tweet-text-show-more-link" className="show-more">{words.showMore}</button></>;
};

/** A timeline shows an article as a picture and a title; its own page shows all of it, in blocks like an editor's. */
const Article = ({ article, whole }: { readonly article: NonNullable<Post['article']>; readonly whole: boolean }): JSX.Element => (
  <div className="long-article">
    <h2 data-testid="twitter-article-title">{article.title}</h2>
    {whole ? <div data-testid="longformRichTextComponent">{article.lines.map((line) => <div key={line} data-block="true"><span>{line}</span></div>)}</div> : null}
  </div>
);

const Body = ({ post, chip, whole = false }: { readonly post: Post; readonly chip: boolean; readonly whole?: boolean }): JSX.Element => {
  const answered = postOf(post.answers);
  const quoted = postOf(post.quotes);
  return (
    <>
      {chip && answered !== undefined ? <div className="replying">{words.replyingTo} <Link href={`/${answered.author}`} dir="ltr">@{answered.author}</Link></div> : null}
      <Words post={post} whole={whole} />
      {post.article === undefined ? null : <Article article={post.article} whole={whole} />}
      {post.picture === undefined ? null : <div data-testid="tweetPhoto" className="picture"><img alt={post.picture.alt === '' ? 'Image' : post.picture.alt} src={drawingOf(post.picture.drawing)} /></div>}
      {post.poll === undefined ? null : <div data-testid="cardPoll" className="poll">{post.poll.map((choice) => <button key={choice} type="button">{choice}</button>)}</div>}
      {quoted === undefined ? null : <QuotedPost post={quoted} />}
    </>
  );
};

const Name = ({ post, children }: { readonly post: Post; readonly children?: ReactNode }): JSX.Element => {
  const { handle, name, verified } = accountOf(post.author);
  return (
    <div data-testid="User-Name" className="user-name">
      <div><Link href={`/${handle}`}><span>{name}</span></Link>{verified ? <Icon name="check" size={17} testId="icon-verified" /> : null}</div>
      <div><Link href={`/${handle}`} tabIndex={-1}><span>@{handle}</span></Link>{children}</div>
    </div>
  );
};

interface Properties {
  readonly post: Post;
  /** The post that a status page is about. */
  readonly focal?: boolean;
  /** Replies in the thread on a status page have no "Replying to". */
  readonly chip?: boolean;
  /** Shown above the reply being written, without buttons. */
  readonly answered?: boolean;
  /** The next post belongs to the same conversation, so X draws no line in between. */
  readonly tied?: boolean;
}

export const PostArticle = ({ post, focal = false, chip = true, answered = false, tied = false }: Properties): JSX.Element => {
  const { focused } = useStore();
  return (
    <article data-testid="tweet" role="article" tabIndex={focal ? -1 : 0} className={`post${focal ? ' focal' : ''}${focused === post.id ? ' focused' : ''}`}
      onClick={() => { if (!focal && !answered && !post.promoted) go(`/${post.author}/status/${post.id}`); }} onFocus={() => change({ focused: post.id })}>
      <Context post={post} />
      <div className="post-row">
        <div data-testid="Tweet-User-Avatar"><Avatar handle={post.author} />{answered || tied ? <div className="thread-line" /> : null}</div>
        <div className="post-main">
          <Name post={post}>{focal || post.promoted ? null : <><span>·</span><Time post={post} /></>}</Name>
          {focal ? null : <Body post={post} chip={chip} />}
          {focal || answered ? null : <Actions post={post} />}
        </div>
        {post.promoted ? <span className="ad">{words.ad}</span> : null}
      </div>
      {focal ? <><Body post={post} chip={false} whole /><div className="focal-time"><Time post={post} full /> · <b>{shownCount(post.views, options.language)}</b></div><Actions post={post} /></> : null}
      {answered ? <div className="replying-to">{words.replyingTo} <Link href={`/${post.author}`}>@{post.author}</Link></div> : null}
    </article>
  );
};

export const PostCell = (properties: Properties): JSX.Element => (
  <div data-testid="cellInnerDiv">
    <div className={properties.tied ? '' : 'divided'}>
      {properties.post.promoted ? <div data-testid="placementTracking"><PostArticle {...properties} /></div> : <PostArticle {...properties} />}
    </div>
  </div>
);
