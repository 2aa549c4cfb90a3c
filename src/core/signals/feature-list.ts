/** What the models see of a post: features, their weights, and the token each ends at. */
export interface Features {
  /** The model's number for each feature's hash. */
  readonly ids: Uint32Array;
  readonly kinds: Uint8Array;
  readonly places: Uint16Array;
  length: number;
}

export const whole = 0;
export const letters = 1;
/** Links, names, hashtags and counts: they help to tell the purpose of a post, but must not carry its value. */
export const outer = 2;

/** The weight of a feature's kind: letter runs less than words, because each word has ten of them. */
export const weightOf = (kind: number): number => (kind === letters ? 0.3 : 1);

/** Position of features without a token. */
export const nowhere = 0xffff;

/** Enough for as many tokens as are judged; later ones are left out. */
const most = 8192;

/** Buffers reused for every post: judging one leaves nothing for the garbage collector. */
export const room: Features = { ids: new Uint32Array(most), kinds: new Uint8Array(most), places: new Uint16Array(most), length: 0 };

/** Adds a feature; negative numbers are left out. */
export const push = (id: number, kind: number, place: number): void => {
  const at = room.length;
  if (id < 0 || at >= most) return;
  room.ids[at] = id;
  room.kinds[at] = kind;
  room.places[at] = place;
  room.length = at + 1;
};

/** Adds features of one kind at one position. */
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
