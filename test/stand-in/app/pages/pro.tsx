import { useState, type JSX } from 'react';
import { viewerHandle } from '../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { Composer } from '../composer/composer.tsx';
import { Icon } from '../icons.tsx';
import { Layers } from '../layers.tsx';
import { PostCell } from '../post.tsx';
import { SearchBox } from '../sidebar.tsx';
import type { Post } from '../posts.ts';
import { useStore, words } from '../store.ts';

/** A column whose first post is open, with its inline reply below. */
const Column = ({ title, posts }: { readonly title: string; readonly posts: readonly Post[] }): JSX.Element => {
  const [first, ...rest] = posts;
  if (first === undefined) return <></>;
  return (
    <section className="pro-column" data-testid="multi-column-layout-column-content">
      <div className="column-head"><h2>{title}</h2><i>@{viewerHandle}</i></div>
      <div className="pro-scroll">
        <PostCell post={first} />
        <div data-testid="cellInnerDiv"><div data-testid="inline_reply_offscreen"><Composer place="inline" about={{ reply: first.id }} /></div></div>
        {rest.map((post) => <PostCell key={post.id} post={post} />)}
      </div>
    </section>
  );
};

/** X Pro: columns, and a drawer with a composer. Its Post button has no test id, and its bar no link to the profile. */
export const Pro = (): JSX.Element => {
  const { posts } = useStore();
  const [writing, setWriting] = useState(true);
  const ordinary = posts.filter(({ answers, promoted }) => answers === undefined && promoted !== true);
  const by = (...handles: readonly string[]): readonly Post[] => ordinary.filter(({ author }) => handles.includes(author));
  return (
    <>
      <Layers />
      <div className="pro">
        <header role="banner" className="pro-bar">
          <Icon name="cross" size={26} />
          <button type="button" aria-label={words.post} className="pro-post" onClick={() => setWriting(!writing)}><Icon name="feather" size={22} /></button>
          <Icon name="columns" size={24} /><Icon name="explore" size={24} />
          <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu"><Avatar handle={viewerHandle} size={36} /></button>
        </header>
        {writing ? (
          <div data-testid="drawerAnimatedDiv" className="drawer">
            <div className="column-head"><h2>{words.post}</h2><button type="button" className="text-button">@{viewerHandle}</button><button type="button" className="round" aria-label="Close" onClick={() => setWriting(false)}><Icon name="close" /></button></div>
            <Composer place="drawer" />
          </div>
        ) : null}
        <main role="main" className="pro-columns">
          <Column title={words.home} posts={ordinary.slice(0, 6)} />
          <Column title="Repairs" posts={by('saddlespoke', 'tomo_builds')} />
          <Column title="Kitchen" posts={by('dapurbumi', 'aling_nena')} />
          <section className="pro-column"><div className="column-head wide"><SearchBox /></div></section>
        </main>
      </div>
    </>
  );
};
