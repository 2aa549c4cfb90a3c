import { useEffect, type JSX, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { me } from './accounts.ts';
import { ComposeForm } from './compose-form.tsx';
import { Icon } from './icon.tsx';
import { Modals } from './modals.tsx';
import { Feed } from './post.tsx';
import { Profile } from './profile.tsx';
import { exposeToTests } from './registry.ts';
import { change, go, isShare, options, useStore } from './store.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to name
import './app.css';

const Link = ({ to, children, className }: { readonly to: string; readonly children: ReactNode; readonly className?: string }): JSX.Element => <a href={to} className={className} onClick={(event) => { event.preventDefault(); go(to); }}>{children}</a>;

const Footer = (): JSX.Element =>
  options.version === '4.7' ? (
    <footer className="_ui_link_footer__wrapper"><h2>{location.host}:</h2><ul><li><a href="/about">About<span className="sr-only"> {location.host}</span></a></li><li><a href="/privacy-policy">Privacy policy</a></li></ul></footer>
  ) : (
    <div className="link-footer"><p><strong>{location.host}</strong>: <a href="/about">About</a> · <a href="/privacy-policy">Privacy policy</a></p></div>
  );

const Search = (): JSX.Element => <form className="search" onSubmit={(event) => event.preventDefault()}><input className="search__input" type="text" placeholder="Search or paste URL" /></form>;

/** While another form is open, the panel keeps an empty box. */
const Panel = ({ isElsewhere }: { readonly isElsewhere: boolean }): JSX.Element => (
  <div className="compose-panel"><Search />{options.loggedOut ? <div className="server-banner">{location.host} is one of many servers.</div> : isElsewhere ? <div className="compose-form" /> : <ComposeForm />}<Footer /></div>
);

const Navigation = (): JSX.Element => (
  <div className="navigation-panel">
    <Link to="/home" className="column-link">Home</Link><Link to="/explore" className="column-link">Explore</Link><Link to="/publish" className="column-link new-post">New post</Link>
    {options.loggedOut ? <a href="/auth/sign_in" className="button">Log in</a> : null}
  </div>
);

const Column = ({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element => (
  <div role="region" className="column"><div className="column-header__wrapper"><h1 className="column-header"><button type="button" className="column-header__title">{title}</button></h1></div><div className="scrollable">{children}</div></div>
);

const Page = ({ path }: { readonly path: string }): JSX.Element => {
  const { posts } = useStore();
  const [, acct, tab] = /^\/@([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
  if (acct !== undefined && /^\d+$/.test(tab ?? '')) {
    const found = posts.filter(({ id, answers }) => id === tab || answers === tab);
    return <Column title="Back"><Feed posts={found} /></Column>;
  }
  if (acct !== undefined) return <Column title="Back"><Profile key={acct} acct={acct} tab={tab} /></Column>;
  if (path === '/publish') return <Column title="New post"><ComposeForm isAlone /></Column>;
  if (path === '/explore') return <Column title="Explore"><p className="empty">Nothing is trending.</p></Column>;
  return <Column title="Home"><Feed posts={posts.filter(({ pinned }) => !pinned)} /></Column>;
};

const Single = ({ path, hasPanel }: { readonly path: string; readonly hasPanel: boolean }): JSX.Element => (
  <div className="columns-area__panels">
    {hasPanel ? <div className="columns-area__panels__pane columns-area__panels__pane--compositional"><div className="columns-area__panels__pane__inner"><Panel isElsewhere={path === '/publish'} /></div></div> : null}
    <div className="columns-area__panels__main"><div className="columns-area columns-area--mobile"><Page path={path} /></div></div>
    <div className="columns-area__panels__pane columns-area__panels__pane--navigational"><div className="columns-area__panels__pane__inner"><Navigation /></div></div>
  </div>
);

const Many = ({ path }: { readonly path: string }): JSX.Element => (
  <div className="columns-area">
    <div className="drawer" role="region"><nav className="drawer__header"><Link to="/home">Home</Link></nav><Search /><div className="drawer__pager"><div className="drawer__inner">{options.loggedOut ? null : <ComposeForm />}</div></div></div>
    <Page path="/home" />
    <Column title="Notifications"><p className="empty">You are all caught up.</p></Column>
    {path === '/home' ? null : <Page path={path} />}
  </div>
);

const Alerts = (): JSX.Element => {
  const { alerts } = useStore();
  const dismiss = (id: number): void => change({ alerts: alerts.filter((alert) => alert.id !== id) });
  return (
    <div className="notification-list">
      {alerts.map(({ id, words, post }) => (
        <div key={id} className="notification-bar notification-bar--active"><span className="notification-bar-message">{words}</span>{post === undefined ? null : <button type="button" className="notification-bar-action" onClick={() => { dismiss(id); go(`/@${me}/${post}`); }}>Open</button>}
          <button type="button" className="icon-button notification-bar-dismiss-button" title="Dismiss" onClick={() => dismiss(id)}><Icon id="times" /></button></div>
      ))}
    </div>
  );
};

const App = (): JSX.Element => {
  const { path, hasPanel } = useStore();
  useEffect(() => {
    document.body.classList.toggle('layout-multiple-columns', options.columns);
    document.body.classList.toggle('layout-single-column', !options.columns);
  }, []);
  if (isShare) return <><div className="compose-standalone"><ComposeForm isAlone /></div><Modals /><Alerts /></>;
  return (
    <div tabIndex={-1} className="app-inner">
      <div className="ui">{options.columns ? <Many path={path} /> : <Single path={path} hasPanel={hasPanel} />}
        {hasPanel || options.columns ? null : <nav className="ui__navigation-bar"><Link to="/home">Home</Link><Link to="/publish">New post</Link></nav>}</div>
      <Alerts />
      <Modals />
    </div>
  );
};

const root = document.querySelector('#mastodon, #mastodon-compose');
if (root === null) throw new Error('The page has no root to draw in');
exposeToTests();
createRoot(root).render(<App />);
