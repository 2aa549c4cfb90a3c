import { useSyncExternalStore } from 'react';
import { firstPosts, furtherPosts, workshopPosts, type Post } from './posts.ts';
import { optionsOf } from './options.ts';
import { viewerHandle } from './accounts.ts';
import { wordsOf } from './words.ts';

/** Options last for the visit, because the app's own addresses do not contain them. */
export const options = optionsOf(new URL(location.href));
export const words = wordsOf(options.language);
export const isPro = location.hostname.startsWith('pro.');

/** What a modal composer replies to or quotes; kept in the history so that back and forward work. */
export interface About {
  readonly reply?: string;
  readonly quote?: string;
  readonly texts?: readonly string[];
}

/** A short message of X; about an accepted post, with a link to it. */
export interface Toast {
  readonly words: string;
  readonly post?: string;
}

export interface State {
  readonly path: string;
  /** The page behind a modal. */
  readonly behind: string;
  readonly about: About;
  readonly theme: 'light' | 'dark';
  readonly posts: readonly Post[];
  /** The post that single-key shortcuts apply to. */
  readonly focused: string | undefined;
  readonly toast: Toast | undefined;
}

const modalPaths = /^\/(?:compose\/post|intent\/post|i\/keyboard_shortcuts)/;
export const isModal = (path: string): boolean => modalPaths.test(path);

const aboutAddress = (url: URL): About => {
  const asked = url.searchParams;
  const parts = Number(asked.get('parts') ?? 1);
  const text = asked.get('text');
  const reply = asked.get('reply') ?? asked.get('in_reply_to');
  const quote = asked.get('quote');
  return {
    ...(reply === null ? {} : { reply }),
    ...(quote === null ? {} : { quote }),
    ...(text === null && parts < 2 ? {} : { texts: [text ?? '', ...Array.from({ length: parts - 1 }, () => '')] }),
  };
};

const startPath = location.pathname === '/' ? '/home' : location.pathname;

let state: State = {
  path: startPath,
  behind: isModal(startPath) ? '/home' : startPath,
  about: aboutAddress(new URL(location.href)),
  theme: options.theme,
  posts: [...firstPosts, ...furtherPosts(options.more), ...workshopPosts(options.ownPosts)],
  focused: undefined,
  toast: undefined,
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

const show = (path: string, about: About): void => change({ path, about, behind: isModal(path) ? state.behind : path });

/** X never reloads: it pushes a state and redraws. */
export const go = (path: string, about: About = {}): void => {
  history.pushState(about, '', path);
  show(path, about);
  if (!isModal(path)) scrollTo(0, 0);
};
export const closeModal = (): void => go(state.behind);

addEventListener('popstate', () => show(location.pathname, (history.state as About | null) ?? {}));

export const postOf = (id: string | undefined): Post | undefined => state.posts.find((post) => post.id === id);

let newest = 0;
let toasts = 0;
const say = (toast: Toast): void => {
  const mine = (toasts += 1);
  change({ toast });
  setTimeout(() => {
    if (mine === toasts) change({ toast: undefined });
  }, 3000);
};

/** How X answers the next posts; a test may change it. */
export const answers = { now: options.answer };
const undecided: ((isTaken: boolean) => void)[] = [];
/** Accepts or refuses the posts that are waiting. */
export const decide = (isTaken: boolean): void => {
  for (const answer of undecided.splice(0)) answer(isTaken);
};

/** Asks X to accept posts, now or when a test decides. Refused posts stay where they were written, scheduled ones do not appear yet. */
export const submit = (texts: readonly string[], about: About, isScheduled: boolean, done: (isTaken: boolean) => void): void => {
  const answer = (isTaken: boolean): void => {
    if (isTaken && isScheduled) say({ words: 'Your post will be sent on Fri, Nov 27, 2026 at 9:00 AM' });
    else if (isTaken) publish(texts, about);
    else say({ words: 'Whoops! You already said that.' });
    done(isTaken);
  };
  if (answers.now === 'later') undecided.push(answer);
  else answer(answers.now === 'yes');
};

/** Puts the posts on top of the timeline. */
const publish = (texts: readonly string[], about: About): void => {
  const posts = texts.map((text): Post => {
    newest += 1;
    return {
      id: String(2000 + newest), author: viewerHandle, text, language: 'en', postedAt: Date.now(), replies: 0, reposts: 0, likes: 0, views: 1,
      ...(about.reply === undefined ? {} : { answers: about.reply }), ...(about.quote === undefined ? {} : { quotes: about.quote }),
    };
  });
  change({ posts: [...posts, ...state.posts] });
  say({ words: 'Your post was sent', post: `/${viewerHandle}/status/${posts[0]?.id ?? ''}` });
};

const liked = (post: Post): Post => ({ ...post, liked: !post.liked, likes: post.likes + (post.liked ? -1 : 1) });
export const toggleLike = (id: string): void =>
  change({ posts: state.posts.map((post) => (post.id === id ? liked(post) : post)) });
