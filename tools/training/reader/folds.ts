/** Folds of accounts that figures are reported on. */
export const folds = 5;

/** Deals accounts out to folds by a hash of their names: the same everywhere. */
export function foldOf(account: string, count: number): number {
  let hash = 2166136261;
  for (let at = 0; at < account.length; at++) hash = Math.imul(hash ^ account.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) % count;
}

/** Where the reader that was taught without a fold lies between teaching and measuring. */
export const foldFile = (fold: number, trial = 'whole'): URL => new URL(`../../../.cache/reader/${trial}/fold-${fold}.json`, import.meta.url);
