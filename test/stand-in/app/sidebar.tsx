import type { JSX } from 'react';
import { accounts } from './accounts.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { words } from './store.ts';

export const SearchBox = (): JSX.Element => (
  <form role="search" className="search" aria-label={words.search} onSubmit={(event) => event.preventDefault()}>
    <Icon name="explore" size={16} />
    <input type="text" data-testid="SearchBox_Search_Input" placeholder={words.search} aria-label={words.search} role="combobox" aria-expanded="false" aria-controls="search-results" autoComplete="off" />
  </form>
);

const topics = [['Cycling · Trending', 'Chain wear'], ['Trending in Indonesia', 'Harga cabai'], ['Trending', 'Ferry 4'], ['Food · Trending', 'Pandesal']] as const;

export const Sidebar = (): JSX.Element => (
  <div data-testid="sidebarColumn" className="sidebar">
    <SearchBox />
    <section className="box">
      <h2>What’s happening</h2>
      {topics.map(([place, topic]) => <div key={topic} className="topic" data-testid="trend"><i>{place}</i><b>{topic}</b></div>)}
    </section>
    <section className="box">
      <h2>Who to follow</h2>
      {accounts.slice(1, 4).map(({ handle, name }) => (
        <div key={handle} className="suggestion" data-testid="UserCell">
          <Avatar handle={handle} /><Link href={`/${handle}`}><b>{name}</b><i>@{handle}</i></Link><button type="button" className="follow">{words.follow}</button>
        </div>
      ))}
    </section>
    <p className="small-print">A stand-in for trying things out. Every account in it is invented.</p>
  </div>
);
