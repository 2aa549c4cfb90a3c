import { useSyncExternalStore } from 'react';
import { me } from './accounts.ts';
import { optionsOf } from './options.ts';
import { firstPosts, idAt, type Post, type Visibility } from './posts.ts';

export const options = optionsOf(new URL(location.href));
export const isShare = document.querySelector('#mastodon-compose') !== null;

export interface Upload {
  readonly id: number;
  readonly description: string;
}

/** The draft. There is only one, wherever its form is. */
export interface Compose {
  readonly text: string;
  readonly warning: string | undefined;
  readonly visibility: Visibility;
  readonly language: string;
  readonly uploads: readonly Upload[];
  readonly poll: readonly string[] | undefined;
  readonly answers: string | undefined;
  readonly quotes: string | undefined;
  readonly edits: string | undefined;
  readonly isSending: boolean;
}

export type Modal = { readonly kind: 'missing-alt' | 'visibility' } | { readonly kind: 'alt'; readonly upload: number };

interface Alert {
  readonly id: number;
  readonly words: string;
  /** Only accepted posts have one. */
  readonly post?: string;
}

export interface State {
  /** Without the "/deck" of the multi-column interface. */
  readonly path: string;
  readonly posts: readonly Post[];
  readonly compose: Compose;
  /** Changes whenever the form takes the focus; contains the caret's position. */
  readonly focus: { readonly times: number; readonly from: number };
  readonly modal: Modal | undefined;
  readonly alerts: readonly Alert[];
  /** Whether there is a panel with a form beside the column. */
  readonly hasPanel: boolean;
}

const empty: Compose = { text: '', warning: undefined, visibility: 'public', language: 'en', uploads: [], poll: undefined, answers: undefined, quotes: undefined, edits: undefined, isSending: false };
const wide = matchMedia('(min-width: 1175px)');
const pathNow = (): string => location.pathname.replace(/^\/deck(?=\/)/, '').replace(/^\/$/, '/home');

let state: State = {
  path: pathNow(), posts: firstPosts, compose: { ...empty, text: new URLSearchParams(location.search).get('text') ?? '' }, focus: { times: 0, from: 0 }, modal: undefined, alerts: [], hasPanel: wide.matches,
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

export const write = (next: Partial<Compose>): void => change({ compose: { ...state.compose, ...next } });
export const postOf = (id: string | undefined): Post | undefined => state.posts.find((post) => post.id === id);

export const go = (path: string): void => {
  history.pushState({ key: 'app' }, '', options.columns ? `/deck${path}` : path);
  change({ path });
};
addEventListener('popstate', () => change({ path: pathNow() }));
wide.addEventListener('change', () => change({ hasPanel: wide.matches }));

/** In a narrow window one writes on a separate page. */
const show = (): void => {
  if (!state.hasPanel && !options.columns && state.path !== '/publish') go('/publish');
};
const begin = (next: Partial<Compose>, from: number): void => {
  change({ compose: { ...empty, ...next }, focus: { times: state.focus.times + 1, from } });
  show();
};

export const reply = (post: Post): void => {
  const text = post.acct === me ? '' : `@${post.acct} `;
  begin({ text, answers: post.id, visibility: post.visibility }, text.length);
};
export const quote = (post: Post): void => begin({ text: state.compose.text, quotes: post.id }, state.compose.text.length);
export const edit = (post: Post): void => begin({ text: post.text, edits: post.id, visibility: post.visibility, warning: post.warning, quotes: post.quotes }, post.text.length);
export const mention = (acct: string, visibility: Visibility = state.compose.visibility): void => {
  const text = `${state.compose.text}${state.compose.text === '' ? '' : ' '}@${acct} `;
  begin({ ...state.compose, text, visibility }, text.length);
};
export const cancel = (): void => write(empty);

let alerts = 0;
/** They disappear after a while, so a fast writer may see two. */
const say = (words: string, post?: string): void => change({ alerts: [...state.alerts.slice(-1), { id: ++alerts, words, ...(post !== undefined && { post }) }] });

/** How the server answers the next posts; a test may change it. */
export const answers = { now: options.answer };
const undecided: ((isTaken: boolean) => void)[] = [];
export const decide = (isTaken: boolean): void => {
  for (const answer of undecided.splice(0)) answer(isTaken);
};

let published = 0;
const publish = ({ text, warning, visibility, answers: answered, quotes, edits, uploads }: Compose): void => {
  if (edits !== undefined) change({ posts: state.posts.map((post) => (post.id === edits ? { ...post, text } : post)) });
  else {
    const post: Post = {
      id: idAt(Date.now() + ++published), acct: me, text, postedAt: Date.now(), replies: 0, boosts: 0, likes: 0, visibility,
      ...(answered !== undefined && { answers: answered }), ...(quotes !== undefined && { quotes }), ...(warning !== undefined && { warning }), ...(uploads.length > 0 && { pictures: uploads.map(({ description }) => description) }),
    };
    change({ posts: [post, ...state.posts] });
  }
};

/** Sends the draft. The box is emptied once the server has accepted it; on a separate page the app goes back at the same time. */
export const submit = (): void => {
  const sent = state.compose;
  write({ isSending: true });
  const answer = (isTaken: boolean): void => {
    if (!isTaken) {
      write({ isSending: false });
      say('Validation failed: Text was refused');
      return;
    }
    publish(sent);
    if (state.path === '/publish' && history.state !== null) history.back();
    write(empty);
    say(sent.edits === undefined ? 'Post published.' : 'Post saved.', state.posts[0]?.id ?? '');
  };
  if (answers.now === 'later') undecided.push(answer);
  else setTimeout(answer, 0, answers.now === 'yes');
};
