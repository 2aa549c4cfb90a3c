import { useSyncExternalStore } from 'react';
import { viewer } from './accounts.ts';
import { optionsOf } from './options.ts';
import { firstPosts, idNamed, idOf, type Post } from './posts.ts';

/** What a composer is opened with. */
export interface Opening {
  readonly text: string;
  readonly reply: string | undefined;
  readonly quote: string | undefined;
}

interface State {
  /** The last screen is the visible one; the earlier ones stay in the page. */
  readonly screens: readonly string[];
  readonly posts: readonly Post[];
  readonly composer: Opening | undefined;
}

const url = new URL(location.href);
export const options = optionsOf(url);
const asked = url.searchParams;

/** How many screens the site keeps. */
const mostKept = 5;

const isIntent = url.pathname === '/intent/compose';
let state: State = {
  screens: [...options.kept, isIntent ? '/' : url.pathname],
  posts: firstPosts,
  composer: isIntent ? { text: asked.get('text') ?? '', reply: idNamed(asked.get('reply') ?? ''), quote: idNamed(asked.get('quote') ?? '') } : undefined,
};
const listeners = new Set<() => void>();

export const getState = (): State => state;
export const change = (next: Partial<State>): void => {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
};
export const useStore = (): State =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getState);

const show = (path: string): void => change({ screens: [...state.screens, path].slice(-mostKept - 1) });
export const go = (path: string): void => {
  history.pushState(null, '', path);
  show(path);
};
addEventListener('popstate', () => show(location.pathname));

export const compose = (about: Partial<Opening> = {}): void => change({ composer: { text: '', reply: undefined, quote: undefined, ...about } });
export const postOf = (id: string | undefined): Post | undefined => (id === undefined ? undefined : state.posts.find((post) => post.id === id));

/** How Bluesky answers the next posts, and the one still waiting. */
export const answers = { now: options.answer };
let waiting: ((isTaken: boolean) => void) | undefined;
export const decide = (isTaken: boolean): void => {
  waiting?.(isTaken);
  waiting = undefined;
};

/** Sends posts; `settled` is told whether they were accepted. */
export const submit = (texts: readonly string[], { reply, quote }: Opening, settled: (isTaken: boolean) => void): void => {
  waiting = (isTaken) => {
    if (isTaken) {
      const sent = texts.map((text, at): Post => ({ id: idOf(Date.now() + at), author: viewer.handle, text, age: 'now', replies: 0, reposts: 0, likes: 0, answers: reply, quotes: quote }));
      change({ posts: [...sent, ...state.posts] });
    }
    settled(isTaken);
  };
  const answer = answers.now;
  if (answer !== 'later') setTimeout(() => decide(answer === 'yes'));
};
