/** What the models see of a post: features, how much each counts, and the token it ends at. */
export interface Features {
  /** What the reader made of each feature's hash. */
  readonly ids: Uint32Array;
  readonly kinds: Uint8Array;
  readonly places: Uint16Array;
  length: number;
}

export const whole = 0;
export const letters = 1;
/** Links, names, tags and how many there are of anything: they help to tell what a post is for, but must not carry its value. */
export const outer = 2;

/** What a feature of a kind counts: runs of letters less than words, as there are ten of them to a word. */
export const weightOf = (kind: number): number => (kind === letters ? 0.3 : 1);

/** Place of what stands at no token of its own. */
export const nowhere = 0xffff;

/** Enough for as many tokens as are judged; what comes later is left out. */
const most = 8192;

/** Room that is used again for every post: judging one leaves nothing to collect. */
export const room: Features = { ids: new Uint32Array(most), kinds: new Uint8Array(most), places: new Uint16Array(most), length: 0 };

/** Adds a feature; numbers below 0 are left out. */
export const push = (id: number, kind: number, place: number): void => {
  const at = room.length;
  if (id < 0 || at >= most) return;
  room.ids[at] = id;
  room.kinds[at] = kind;
  room.places[at] = place;
  room.length = at + 1;
};

/** Adds features of one kind at one place. */
export const pushAll = (found: readonly number[], kind: number, place: number): void => {
  const { ids, kinds, places } = room;
  let at = room.length;
  for (let next = 0; next < found.length && at < most; next++, at++) {
    ids[at] = found[next] ?? 0;
    kinds[at] = kind;
    places[at] = place;
  }
  room.length = at;
};
