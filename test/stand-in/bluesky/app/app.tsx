import { useEffect, useState, type JSX } from 'react';
import { viewer } from './accounts.ts';
import { ComposerDialog } from './composer/dialog.tsx';
import { Avatar, Icon, Link } from './pieces.tsx';
import { Screen } from './screens.tsx';
import { compose, options, useStore } from './store.ts';

const narrow = matchMedia('(max-width: 799px)');
const useNarrow = (): boolean => {
  const [isNarrow, setNarrow] = useState(narrow.matches);
  useEffect(() => {
    const look = (): void => setNarrow(narrow.matches);
    narrow.addEventListener('change', look);
    return () => narrow.removeEventListener('change', look);
  }, []);
  return isNarrow;
};

const Navigation = ({ isNarrow }: { readonly isNarrow: boolean }): JSX.Element => {
  if (options.loggedOut) return <nav role="navigation" className={isNarrow ? 'bottom' : 'left'}><button type="button">Create account</button><button type="button">Sign in</button></nav>;
  return (
    <nav role="navigation" className={isNarrow ? 'bottom' : 'left'}>
      {isNarrow ? null : <div className="switcher"><Avatar account={viewer} size={48} /></div>}
      <Link href="/" aria-label="Home"><Icon name="home" size={26} />{isNarrow ? null : <div>Home</div>}</Link>
      <Link href="/notifications" aria-label="Notifications"><Icon name="bell" size={26} />{isNarrow ? null : <div>Notifications</div>}</Link>
      <Link href={`/profile/${viewer.handle}`} aria-label="Profile"><Icon name="person" size={26} />{isNarrow ? null : <div>Profile</div>}</Link>
      {isNarrow ? null : <button type="button" className="new-post" aria-label="New post" onClick={() => compose()}><Icon name="pen" size={18} /><div>New Post</div></button>}
    </nav>
  );
};

export const App = (): JSX.Element => {
  const { screens, composer } = useStore();
  const isNarrow = useNarrow();
  return (
    <>
      <Navigation isNarrow={isNarrow} />
      <main className="column">
        {screens.map((path, at) => <div key={`${at}${path}`} style={at === screens.length - 1 ? {} : { display: 'none' }}><Screen path={path} /></div>)}
      </main>
      {isNarrow && !options.loggedOut ? <button type="button" className="floating" aria-label="New post" onClick={() => compose()}><Icon name="pen" size={24} /></button> : null}
      {composer === undefined ? null : <ComposerDialog opening={composer} />}
    </>
  );
};
