/** What the models see of a post: features, their kinds, and the token each ends at. */
export interface Features {
  /** The model's number for each feature. */
  readonly ids: Uint32Array;
  readonly kinds: Uint8Array;
  readonly places: Uint16Array;
  length: number;
}

export const whole = 0;
export const letters = 1;
/** Links, mentions, hashtags and counts. They help to tell the purpose of a post, but must not decide its value. */
export const outer = 2;

/** The weight of a kind of feature. Letter n-grams weigh less than words, because each word has about ten. */
export const weightOf = (kind: number): number => (kind === letters ? 0.3 : 1);

/** Position of features without a token. */
export const nowhere = 0xffff;

/** Enough for the tokens that are judged. Features beyond it are left out. */
const most = 8192;

/** Reused for every post, so that judging one creates no garbage. */
export const room: Features = { ids: new Uint32Array(most), kinds: new Uint8Array(most), places: new Uint16Array(most), length: 0 };

/** Adds a feature. Negative ids are ignored. */
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
