import type { JSX } from 'react';
import { accountOf } from './accounts.ts';
import { ago } from './ago.ts';
import { Avatar } from './avatar.tsx';
import type { Post } from './posts.ts';
import { PostText } from './post-text.tsx';
import { go } from './store.ts';

/** The box of a quoted post: in a post, and among the attachments of a composer. Not an article, and no link element. */
export const QuotedPost = ({ post }: { readonly post: Post }): JSX.Element => {
  const { name, handle } = accountOf(post.author);
  return (
    <div role="link" tabIndex={0} className="quoted" onClick={(event) => { event.stopPropagation(); go(`/${handle}/status/${post.id}`); }}>
      <div className="quoted-head">
        <div data-testid="Tweet-User-Avatar"><Avatar handle={handle} size={20} /></div>
        <div data-testid="User-Name" className="user-name"><div><span>{name}</span></div><div><span>@{handle}</span><span>·</span><time dateTime={new Date(post.postedAt).toISOString()}>{ago(post.postedAt)}</time></div></div>
      </div>
      <PostText text={post.text} language={post.language} />
      {post.picture === undefined ? null : <div data-testid="tweetPhoto" className="picture small"><img alt={post.picture.alt === '' ? 'Image' : post.picture.alt} src={pictureOf(post.id)} /></div>}
    </div>
  );
};

/** A quiet drawing in place of a photo. */
export function pictureOf(id: string): string {
  const hue = (Number(id.slice(-2)) * 53) % 360;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="hsl(${hue} 40% 82%)"/><circle cx="118" cy="26" r="12" fill="hsl(${hue} 70% 93%)"/><path d="M0 74 44 36l30 26 24-18 62 46H0z" fill="hsl(${hue} 34% 54%)"/><path d="M0 84 60 62l52 20 48-14v22H0z" fill="hsl(${hue} 38% 38%)"/></svg>`)}`;
}
