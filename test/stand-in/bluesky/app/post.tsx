import type { JSX } from 'react';
import { accountOf, type Account } from './accounts.ts';
import { Avatar, Icon, Link, short, shownHandle } from './pieces.tsx';
import type { Post } from './posts.ts';
import { compose, postOf } from './store.ts';

/** Name, handle and age in one row; in a composer none of them is a link. */
export const Meta = ({ account, post, isPlain = false, hasAvatar = false }: { readonly account: Account; readonly post: Post; readonly isPlain?: boolean; readonly hasAvatar?: boolean }): JSX.Element => {
  const to = `/profile/${account.handle}`;
  const age = <><div dir="auto" className="weak inline">· </div>{post.age}</>;
  return (
    <div className="meta">
      {hasAvatar ? <Avatar account={account} size={16} /> : null}
      <div className="who">
        {isPlain ? <><div dir="auto" className="strong">{account.name}</div><div dir="auto" className="weak">{'\u00a0'}{shownHandle(account.handle)}</div></>
          : <><Link href={to} className="strong">{account.name}</Link><Link href={to} className="weak">{'\u00a0'}{shownHandle(account.handle)}</Link></>}
      </div>
      {isPlain ? <div dir="auto" className="weak">{age}</div> : <Link href={`${to}/post/${post.id}`} className="weak">{age}</Link>}
    </div>
  );
};

export const Quote = ({ id, isPlain = false }: { readonly id: string | undefined; readonly isPlain?: boolean }): JSX.Element | null => {
  const quoted = postOf(id);
  if (quoted === undefined) return null;
  const account = accountOf(quoted.author);
  return <div className="quote"><Meta account={account} post={quoted} isPlain={isPlain} hasAvatar /><div dir="auto">{quoted.text}</div></div>;
};

const Reason = ({ post }: { readonly post: Post }): JSX.Element | null => {
  if (post.repostedBy !== undefined) return <Link href={`/profile/${post.repostedBy}`} className="reason"><Icon name="repost" size={13} /><div dir="auto">Reposted by {accountOf(post.repostedBy).name}</div></Link>;
  return post.isPinned === true ? <div className="reason"><Icon name="pin" size={13} /><div dir="auto">Pinned</div></div> : null;
};

export const FeedPost = ({ post, kind = 'feedItem', saysWhom = true }: { readonly post: Post; readonly kind?: 'feedItem' | 'postThreadItem'; readonly saysWhom?: boolean }): JSX.Element => {
  const account = accountOf(post.author);
  const answered = postOf(post.answers);
  return (
    <div role="link" tabIndex={0} className="post" data-testid={`${kind}-by-${post.author}`}>
      <div className="hover" />
      <div className="reasons"><div className="line" /><div><Reason post={post} /></div></div>
      <div className="post-row">
        <Link href={`/profile/${account.handle}`}><Avatar account={account} /></Link>
        <div className="post-main">
          <Meta account={account} post={post} />
          {answered !== undefined && saysWhom ? <div className="answers"><Icon name="arrow" size={13} /><div dir="auto">Replied to <span>{accountOf(answered.author).name}</span></div></div> : null}
          <div><div><div data-testid="postText" dir="auto">{post.text}</div></div><Quote id={post.quotes} /></div>
          <div className="controls">
            <button type="button" data-testid="replyBtn" aria-label={`Reply (${post.replies.toLocaleString('en')} replies)`} onClick={() => compose({ reply: post.id })}><Icon name="reply" size={18} />{post.replies > 0 ? <div>{short(post.replies)}</div> : null}</button>
            <button type="button" data-testid="repostBtn" aria-label="Repost" onClick={() => compose({ quote: post.id })}><Icon name="repost" size={18} />{post.reposts > 0 ? <div data-testid="repostCount">{short(post.reposts)}</div> : null}</button>
            <button type="button" data-testid="likeBtn" aria-label={`Like (${post.likes.toLocaleString('en')} likes)`}><Icon name="like" size={18} />{post.likes > 0 ? <div>{short(post.likes)}</div> : null}</button>
          </div>
        </div>
      </div>
    </div>
  );
};
