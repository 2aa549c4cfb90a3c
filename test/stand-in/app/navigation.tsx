import type { JSX } from 'react';
import { accountOf, viewerHandle } from './accounts.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { change, go, useStore, words } from './store.ts';

const entries: readonly (readonly [string, IconName, keyof typeof words, string])[] = [
  ['/home', 'home', 'home', 'AppTabBar_Home_Link'],
  ['/explore', 'explore', 'explore', 'AppTabBar_Explore_Link'],
  ['/notifications', 'bell', 'notifications', 'AppTabBar_Notifications_Link'],
  ['/messages', 'mail', 'messages', 'AppTabBar_DirectMessage_Link'],
  ['/i/grok', 'spark', 'grok', 'AppTabBar_Grok_Link'],
  [`/${viewerHandle}`, 'user', 'profile', 'AppTabBar_Profile_Link'],
];

export const Navigation = (): JSX.Element => {
  const { behind, theme } = useStore();
  return (
    <header role="banner" className="side-header">
      <div className="side-inner">
        <Link href="/home" aria-label="X" className="logo"><Icon name="cross" size={26} /></Link>
        <nav role="navigation" aria-label="Primary">
          {entries.map(([path, icon, word, testId]) => (
            <Link key={path} href={path} data-testid={testId} className={behind === path ? 'here' : ''} aria-label={words[word]}><Icon name={icon} size={26} /><span>{words[word]}</span></Link>
          ))}
          <button type="button" data-testid="AppTabBar_More_Menu" aria-label="Change theme" onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}><Icon name="more" size={26} /><span>{words.more}</span></button>
        </nav>
        <Link href="/compose/post" data-testid="SideNav_NewTweet_Button" aria-label={words.post} className="new-post" onClick={() => go('/compose/post')}><span>{words.post}</span><Icon name="feather" size={24} /></Link>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="switcher" aria-label="Account menu">
          <Avatar handle={viewerHandle} /><span><b>{accountOf(viewerHandle).name}</b><i>@{viewerHandle}</i></span>
        </button>
      </div>
    </header>
  );
};
