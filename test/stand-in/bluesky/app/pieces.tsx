import type { JSX, ReactNode } from 'react';
import type { Account } from './accounts.ts';
import { go } from './store.ts';

/** The site puts control characters around a handle. */
export const shownHandle = (handle: string): string => `\u202a@${handle}\u202c`;

const shapes = {
  home: 'M3 10l9-7 9 7v11h-6v-7h-6v7h-6z', bell: 'M12 2a7 7 0 0 0-7 7v5l-2 3h18l-2-3V9a7 7 0 0 0-7-7z', person: 'M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM3 21c1-5 5-7 9-7s8 2 9 7z', pen: 'M4 20l1-5L16 4l4 4L9 19z', cross: 'M5 5l14 14M19 5L5 19',
  reply: 'M20 3H4a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h3v4l5-4h8z', repost: 'M5 8l4-4v3h8v5M19 16l-4 4v-3H7v-5', like: 'M12 21C5 15 3 12 3 8a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 4-2 7-9 13z', globe: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM2 12h20', picture: 'M3 5h18v14H3zM3 17l6-6 5 5', pin: 'M12 21v-6M6 15h12l-2-4V5H8v6z',
  arrow: 'M5 4v8h13M14 8l4 4-4 4', tag: 'M3 3h9l9 9-9 9-9-9z', video: 'M3 5h12v14H3zM15 10l6-4v12l-6-4', smile: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM8 14c2 3 6 3 8 0',
  // Both states of the button for a description.
  plus: 'M12 3a1 1 0 0 1 1 1v7h7a1 1 0 1 1 0 2h-7v7a1 1 0 1 1-2 0v-7H4a1 1 0 1 1 0-2h7V4a1 1 0 0 1 1-1Z', tick: 'M21.6 3.2a1 1 0 0 1 .2 1.4l-11.5 16a1 1 0 0 1-1.5.1L2.3 14a1 1 0 1 1 1.4-1.4l5.7 5.9L20.2 3.4a1 1 0 0 1 1.4-.2Z',
} as const;

export const Icon = ({ name, size = 20 }: { readonly name: keyof typeof shapes; readonly size?: number }): JSX.Element => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill={name === 'plus' || name === 'tick' ? 'currentColor' : 'none'} stroke={name === 'plus' || name === 'tick' ? 'none' : 'currentColor'} strokeWidth={2}><path d={shapes[name]} /></svg>
);

/** The address of a picture contains the account's DID. */
export const Avatar = ({ account, size = 42 }: { readonly account: Account; readonly size?: number }): JSX.Element => (
  <div className="avatar" style={{ width: size, height: size }}>
    {account.isPlain ? <svg width={size} height={size} viewBox="0 0 24 24" fill="none"><circle cx="12" cy="12" r="12" fill="#0070ff" /><circle cx="12" cy="9.5" r="3.5" fill="#fff" /></svg> : <img src={`/img/avatar/plain/${account.did}/bafkrei@jpeg`} width={size} height={size} alt="" />}
  </div>
);

export const Link = ({ href, children, ...more }: JSX.IntrinsicElements['a'] & { readonly href: string; readonly children?: ReactNode }): JSX.Element => (
  <a href={href} {...more} onClick={(event) => {
    event.preventDefault();
    event.stopPropagation();
    go(href);
  }}>{children}</a>
);

/** "1.2K", truncated, not rounded. */
export const short = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 100) / 10}K`);
