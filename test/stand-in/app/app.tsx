import { useEffect, type JSX } from 'react';
import { Layers } from './layers.tsx';
import { Navigation } from './navigation.tsx';
import { Home } from './pages/home.tsx';
import { Articles, Explore, Grok, Messages, Notifications, Settings } from './pages/others.tsx';
import { Pro } from './pages/pro.tsx';
import { Profile } from './pages/profile.tsx';
import { Status } from './pages/status.tsx';
import { Sidebar } from './sidebar.tsx';
import { accountOf } from './accounts.ts';
import { LoggedOut } from './pages/logged-out.tsx';
import { isPro, options, useStore, words, type State } from './store.ts';

const Page = ({ path }: { readonly path: string }): JSX.Element => {
  const [, first = 'home', second, third = ''] = path.split('/');
  if (second === 'status') return <Status id={third} />;
  switch (first) {
    case 'home': return <Home />;
    case 'explore': case 'search': case 'hashtag': return <Explore />;
    case 'messages': return <Messages />;
    case 'notifications': return <Notifications />;
    case 'settings': return <Settings isProfile={second === 'profile'} />;
    case 'compose': return <Articles />;
    case 'i': return <Grok />;
    default: return <Profile handle={first} tab={second} />;
  }
};

const backgrounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)' } as const;

const dress = ({ theme }: State): void => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.colorScheme = theme;
  document.body.style.backgroundColor = backgrounds[theme];
};

const titleOf = (path: string): string => {
  const [, first = '', second] = path.split('/');
  const { name, handle, state } = accountOf(first);
  if (second === undefined && state !== 'suspended' && name !== handle) return `(4) ${name} (@${handle}) / X`;
  return `(4) ${words.home} / X`;
};

export const App = (): JSX.Element => {
  const state = useStore();
  useEffect(() => dress(state), [state]);
  useEffect(() => { document.title = titleOf(state.path); }, [state.path]);
  if (isPro) return <Pro />;
  if (options.loggedOut) return <LoggedOut path={state.behind} />;
  const isWide = /^\/(?:messages|compose\/articles|i\/grok)/.test(state.behind);
  return (
    <>
      <Layers />
      <div className="page">
        <Navigation />
        <main role="main" className={isWide ? 'wide-main' : ''}>
          <div data-testid="primaryColumn" className="primary"><Page key={state.behind.split('/').slice(0, 4).join('/')} path={state.behind} /></div>
          {isWide ? null : <Sidebar />}
        </main>
      </div>
    </>
  );
};
