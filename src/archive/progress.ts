import type { ArchiveProgress } from './types.ts';

/** Nobody can see more than ten updates a second. */
const pause = 100;
/** How long to wait with an estimate, because it would jump before. */
const enough = 1000;

/** Reports progress at most ten times a second, and at the end. */
export interface Pace {
  readonly advance: (bytes: number, posts: number) => void;
  readonly finish: () => void;
}

export const paceOf = (bytesInAll: number, tell: ((progress: ArchiveProgress) => void) | undefined, now: () => number): Pace => {
  const started = now();
  let told = started;
  let bytes = 0;
  let posts = 0;
  const say = (time: number): void => {
    const spent = time - started;
    const secondsLeft = spent >= enough && bytes > 0 ? Math.max(0, (spent * (bytesInAll - bytes)) / bytes / 1000) : undefined;
    tell?.({ bytes: Math.min(bytes, bytesInAll), bytesInAll, posts, secondsLeft });
    told = time;
  };
  return {
    advance: (more, morePosts) => {
      bytes += more;
      posts += morePosts;
      const time = now();
      if (time - told >= pause) say(time);
    },
    finish: () => say(now()),
  };
};
