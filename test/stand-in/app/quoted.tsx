import type { JSX, MouseEvent } from 'react';
import { accountOf } from './accounts.ts';
import { ago } from './ago.ts';
import { Avatar } from './avatar.tsx';
import { drawingOf } from './drawings.ts';
import type { Post } from './posts.ts';
import { PostText } from './post-text.tsx';
import { go } from './store.ts';

interface Properties {
  readonly post: Post;
  /** Among the attachments of a composer, it is not clickable. */
  readonly preview?: boolean;
}

/** The box of a quoted post, in a post or among the attachments of a composer. It is neither an article nor a link element. */
export const QuotedPost = ({ post, preview = false }: Properties): JSX.Element => {
  const { name, handle } = accountOf(post.author);
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    go(`/${handle}/status/${post.id}`);
  };
  return (
    <div {...(preview ? {} : { role: 'link', tabIndex: 0, onClick: open })} className="quoted">
      <div className="quoted-head">
        <div data-testid="Tweet-User-Avatar"><Avatar handle={handle} size={20} /></div>
        <div data-testid="User-Name" className="user-name"><div><span>{name}</span></div><div><span>@{handle}</span><span>·</span><time dateTime={new Date(post.postedAt).toISOString()}>{ago(post.postedAt)}</time></div></div>
      </div>
      <PostText text={post.text} language={post.language} />
      {post.picture === undefined ? null : <div data-testid="tweetPhoto" className="picture small"><img alt={post.picture.alt === '' ? 'Image' : post.picture.alt} src={drawingOf(post.picture.drawing)} /></div>}
    </div>
  );
};
