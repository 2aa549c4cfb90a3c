/** The baseline for voices: a log-ratio of character trigrams, the account's against others'. */
export interface Trigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Mean log-ratio of a text's trigrams. */
  readonly likeness: (text: string, others: Trigrams) => number;
}

/** Trigrams of others mixed in; the best of 50 to 30,000. */
const mixed = 10_000;
/** A trigram that nobody used. */
const unseen = 0.5;

const forEachTrigram = (text: string, visit: (trigram: string) => void): void => {
  const padded = ` ${text.toLowerCase()} `;
  for (let at = 0; at + 3 <= padded.length; at++) visit(padded.slice(at, at + 3));
};

export const trigramsOf = (texts: readonly string[]): Trigrams => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts)
    forEachTrigram(text, (trigram) => {
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
      total++;
    });
  const likeness = (text: string, others: Trigrams): number => {
    let sum = 0;
    let length = 0;
    forEachTrigram(text, (trigram) => {
      const share = ((others.counts.get(trigram) ?? 0) + unseen) / (others.total + unseen * others.counts.size);
      sum += Math.log(((counts.get(trigram) ?? 0) + mixed * share) / (total + mixed) / share);
      length++;
    });
    return sum / Math.max(1, length);
  };
  return { counts, total, likeness };
};
