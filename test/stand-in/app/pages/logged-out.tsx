import type { JSX } from 'react';
import { Icon } from '../icons.tsx';
import { Link } from '../link.tsx';
import { PostCell } from '../post.tsx';
import { postOf, useStore, words } from '../store.ts';
import { Profile } from './profile.tsx';

const Shown = ({ path }: { readonly path: string }): JSX.Element => {
  const { posts } = useStore();
  const [, first = '', second, third] = path.split('/');
  const post = second === 'status' ? postOf(third) : undefined;
  if (post !== undefined) return <><PostCell post={post} focal />{posts.filter(({ answers }) => answers === post.id).map((reply) => <PostCell key={reply.id} post={reply} chip={false} />)}</>;
  if (second === undefined && first !== 'home' && first !== 'login') return <Profile handle={first} tab={second} />;
  return <div className="empty"><h2>X</h2></div>;
};

/** What people who are not logged in see: posts and profiles, no composer, and two links. */
export const LoggedOut = ({ path }: { readonly path: string }): JSX.Element => (
  <div className="page">
    <header role="banner" className="side-header"><Link href="/" aria-label="X" className="logo"><Icon name="cross" size={26} /></Link></header>
    <main role="main"><div data-testid="primaryColumn" className="primary"><Shown path={path} /></div></main>
    <div data-testid="BottomBar" className="logged-out"><a href="/login" data-testid="loginButton" role="link">{words.logIn}</a><a href="/i/flow/signup" data-testid="signupButton" role="link">Sign up</a></div>
  </div>
);
