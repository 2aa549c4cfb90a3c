import type { JSX } from 'react';
import { Composer } from '../composer/composer.tsx';
import { Icon } from '../icons.tsx';
import { PostCell } from '../post.tsx';
import { go, postOf, useStore, words } from '../store.ts';

/** A post with what it answers above, and its replies below the inline composer. */
export const Status = ({ id }: { readonly id: string }): JSX.Element => {
  const { posts } = useStore();
  const post = postOf(id);
  if (post === undefined) return <div className="empty">This post is not there.</div>;
  const above = postOf(post.answers);
  return (
    <>
      <div className="column-head"><button type="button" className="round" data-testid="app-bar-back" aria-label="Back" onClick={() => go('/home')}><Icon name="back" /></button><h2>{words.post}</h2></div>
      <section role="region" aria-label="Conversation">
        {above === undefined ? null : <PostCell post={above} chip={false} />}
        <PostCell post={post} focal />
        <div data-testid="cellInnerDiv"><div data-testid="inline_reply_offscreen"><Composer key={id} place="inline" about={{ reply: id }} /></div></div>
        {posts.filter(({ answers }) => answers === id).map((reply) => <PostCell key={reply.id} post={reply} chip={false} />)}
      </section>
    </>
  );
};
