import type { JSX } from 'react';
import { Composer } from '../composer/composer.tsx';
import { PostCell } from '../post.tsx';
import { useStore, words } from '../store.ts';

export const Home = (): JSX.Element => {
  const { posts } = useStore();
  return (
    <>
      <div className="column-head tabs" role="tablist"><div role="tab" aria-selected="true"><span>{words.forYou}</span></div><div role="tab" aria-selected="false"><span>{words.following}</span></div></div>
      <Composer place="home" />
      <section role="region" aria-label="Timeline">
        {posts.filter(({ pinned, answers }) => pinned !== true && answers === undefined).map((post) => <PostCell key={post.id} post={post} />)}
      </section>
    </>
  );
};
