import { me } from './accounts.ts';

export type Visibility = 'public' | 'unlisted' | 'private' | 'direct';

/** An invented post. In its text, "@name" and addresses become links. */
export interface Post {
  readonly id: string;
  readonly acct: string;
  readonly text: string;
  readonly postedAt: number;
  readonly replies: number;
  readonly boosts: number;
  readonly likes: number;
  readonly visibility: Visibility;
  readonly answers?: string;
  readonly quotes?: string;
  readonly boostedBy?: string;
  readonly warning?: string;
  readonly pinned?: boolean;
  /** Descriptions of its pictures. */
  readonly pictures?: readonly string[];
}

const hour = 3_600_000;
const now = Date.now();

/** An id as servers assign them: it begins with the time. */
export const idAt = (time: number): string => String((BigInt(Math.floor(time)) << 16n) + 7n);

const post = (acct: string, age: number, text: string, more: Partial<Post> = {}): Post => ({ id: idAt(now - age), acct, text, postedAt: now - age, replies: 1, boosts: 2, likes: 3, visibility: 'public', ...more });

const started = post(me, 9 * hour, 'Chillies in a 10-litre pot want 1.5 litres of water a day in October. We measured for two weeks, morning and evening.', { replies: 4, boosts: 31, likes: 128, pictures: ['Six black pots with chilli plants on a tiled roof'] });
const asked = post('noor@maps.example', 2 * hour, 'Which corner of a roof gets the most sun in the rainy season?\n\nI am drawing one for @kebun_kota, and the satellite disagrees with the people. https://noormaps.example/roofs/2026/sun-hours-by-month', { replies: 76, boosts: 1200, likes: 2378 });

export const firstPosts: readonly Post[] = [
  post(me, 90 * hour, 'Start here: every pot we have, what is in it, and what it cost. https://kebunkota.example/pots', { pinned: true, replies: 0, boosts: 12, likes: 41 }),
  asked,
  post('tomo@boats.example', 3 * hour, 'Just between us: the rib broke again.', { visibility: 'direct' }),
  post(me, 4 * hour, '@noor@maps.example The east one until noon, then none of them. We have a table of it, by month.', { answers: asked.id }),
  post('tomo@boats.example', 5 * hour, 'Steam-bent a rib at 96 °C for one hour per 25 mm of thickness. Three of four held.', { boostedBy: me }),
  post(me, 8 * hour, 'The same pots in November: 0.9 litres, because it rains in.', { answers: started.id, replies: 0, boosts: 3, likes: 20 }),
  started,
  post(me, 20 * hour, 'This is why we trust tables more than advice.', { quotes: asked.id }),
  post(me, 30 * hour, 'Slugs ate 11 of 40 seedlings in one night. Photos below.', { warning: 'slugs' }),
];
