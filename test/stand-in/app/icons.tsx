import type { JSX } from 'react';

/** Plain strokes on a grid of 24. */
const strokes = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-6h-5v6H4z',
  explore: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  bell: 'M6 16V10a6 6 0 1 1 12 0v6l2 2H4zM9.5 20.5c1.5 1 3.5 1 5 0',
  mail: 'M3 5.5h18v13H3zM3 6l9 7 9-7',
  spark: 'M12 3v18M3 12h18M6 6l12 12M18 6 6 18',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 21c.5-8 14.5-8 15 0',
  more: 'M7 12h.01M12 12h.01M17 12h.01',
  feather: 'M20 4C10 4 6 10 5 20M5 15c6 1 11-1 13-6',
  image: 'M4 4h16v16H4zM4 16l5-5 5 5 3-3 3 3M15 8.5h.01',
  gif: 'M3 5h18v14H3zM9.5 10H7v4h2.5v-2M12.5 10v4M15.5 14v-4H18M15.5 12H17.5',
  poll: 'M4 6h16M4 12h10M4 18h13',
  smile: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.5 14c1.5 3 5.5 3 7 0M9 9.5h.01M15 9.5h.01',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 1 1 12 0c0 3-2 6-6 11zM12 8.5v3',
  plus: 'M12 5v14M5 12h14',
  reply: 'M20 11.5c0 4-3.5 7-8 7l-5 2.5v-4c-2-1.5-3-3.5-3-5.5 0-4 3.5-7 8-7s8 3 8 7z',
  repost: 'M4 9l3-3 3 3M7 6v10h7M20 15l-3 3-3-3M17 18V8h-7',
  heart: 'M12 20C5 15.5 3 12 3 9a4.5 4.5 0 0 1 9-1.5A4.5 4.5 0 0 1 21 9c0 3-2 6.5-9 11z',
  chart: 'M5 20v-7M10 20V5M15 20v-9M20 20V8',
  bookmark: 'M6 4h12v17l-6-4.5L6 21z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M5 14v6h14v-6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  back: 'M20 12H5M11 5.5 4.5 12l6.5 6.5',
  gear: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM12 3v3M12 18v3M3 12h3M18 12h3M5.5 5.5l2 2M16.5 16.5l2 2M18.5 5.5l-2 2M7.5 16.5l-2 2',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17z',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  cross: 'M4 4l16 16M20 4 4 20',
  columns: 'M4 5h4v14H4zM10 5h4v14h-4zM16 5h4v14h-4z',
  check: 'M12 2.5l2.5 2 3.2-.3.9 3.1 2.7 1.7-1.2 3 1.2 3-2.7 1.7-.9 3.1-3.2-.3-2.5 2-2.5-2-3.2.3-.9-3.1L2.7 15l1.2-3-1.2-3 2.7-1.7.9-3.1 3.2.3zM8.5 12l2.5 2.5 4.5-5',
} as const;
export type IconName = keyof typeof strokes;

export const Icon = ({ name, size = 20, testId }: { readonly name: IconName; readonly size?: number; readonly testId?: string }): JSX.Element => (
  <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" data-testid={testId} className={name === 'check' ? 'verified' : undefined}>
    <path d={strokes[name]} fill="none" stroke="currentColor" strokeWidth={name === 'more' ? 2.6 : 1.8} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
