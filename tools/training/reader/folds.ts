/** The number of folds, by account, for the reported figures. */
export const folds = 5;

/** Assigns accounts to folds by a hash of their names, so that the folds are the same everywhere. */
export function foldOf(account: string, count: number): number {
  let hash = 2166136261;
  for (let at = 0; at < account.length; at++) hash = Math.imul(hash ^ account.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) % count;
}

/** The file of the model trained without a fold, between training and measuring. */
export const foldFile = (fold: number, trial = 'whole'): URL => new URL(`../../../.cache/reader/${trial}/fold-${fold}.json`, import.meta.url);
