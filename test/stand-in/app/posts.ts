import type { Drawing } from './drawings.ts';

/** An invented post. */
export interface Post {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly language: string;
  readonly postedAt: number;
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
  readonly liked?: boolean;
  readonly answers?: string;
  readonly quotes?: string;
  readonly repostedBy?: string;
  readonly pinned?: boolean;
  readonly promoted?: boolean;
  /** The community in which it was written. */
  readonly community?: string;
  /** A long article, with a title and lines, instead of text. */
  readonly article?: { readonly title: string; readonly lines: readonly string[] };
  readonly picture?: { readonly drawing: Drawing; readonly alt: string };
  readonly poll?: readonly string[];
}

const minute = 60_000;
const hour = 60 * minute;
const now = Date.now();

/** An ordinary post with ordinary numbers, so that each post below states only what is special about it. */
const post = (number: number, author: string, age: number, text: string, more: Partial<Post> = {}): Post => ({
  id: String(1000 + number), author, text, language: 'en', postedAt: now - age,
  replies: (number * 7 + 8) % 23, reposts: (number * 11) % 61, likes: (number * 97) % 800, views: 1200 + number * 731, ...more,
});

export const firstPosts: readonly Post[] = [
  post(1, 'noor_maps', 18 * minute, 'A trick for reading any city map faster: find the railway first. Stations were built where people already were, so the streets around them are usually the oldest.\n\nTry it on yours and tell me where it fails.', { replies: 76, reposts: 234, likes: 2378, views: 112_290 }),
  post(2, 'saddlespoke', 2 * hour, 'Chain skipping under load? Measure before you buy:\n\n12 links = 304.8 mm when new. At 306 mm replace the chain. At 308 mm the cassette goes with it.\n\nA ruler is enough. Full checklist: https://saddleandspoke.example/chain', { picture: { drawing: 'chain', alt: 'A steel ruler against a bicycle chain, the twelfth link ending at 306 millimetres' } }),
  post(3, 'dapurbumi', 3 * hour, 'Tempe cepat asam di kulkas? Bungkus ulang dengan kertas, bukan plastik. Di dapur kami tahan 5 hari, dari biasanya 2. #dapurhemat', { language: 'in' }),
  post(4, 'tomo_builds', 4 * hour, '@saddlespoke do you true wheels with the tyre on or off? I get a different reading each time.', { replies: 2, likes: 9, views: 410 }),
  post(5, 'harbor_bulletin', 5 * hour, 'Ferry 4 runs every 40 minutes instead of 20 until Friday: one engine is in the dock. The 07:10 keeps its time. https://harborbulletin.example/ferries/line-4-timetable-november', { language: 'en', picture: { drawing: 'ferry', alt: '' } }),
  post(6, 'brightdeskapp', 6 * hour, 'Your desk, but brighter. Try Brightdesk free for 30 days.', { promoted: true }),
  post(7, 'aling_nena', 7 * hour, 'Bakit bumabagsak ang pandesal sa gitna? Kadalasan, sobra sa 40 minuto ang huling alsa. Subukan: 25 minuto lang kapag 30°C ang kusina 😊', { language: 'tl' }),
  post(8, 'noor_maps', 9 * hour, 'This is why I trust repair shops more than manuals. A number, a tool you own, and what to do next.', { quotes: '1002', replies: 12, likes: 341 }),
  post(9, 'tomo_builds', 11 * hour, 'Steam-bent a rib at 96 °C for one hour per 25 mm of thickness. Three of four held. The fourth had a knot I had seen and hoped about.', { repostedBy: 'noor_maps' }),
  post(10, 'harbor_bulletin', 13 * hour, 'Which timetable do you look at first?', { poll: ['The screen at the pier', 'The paper one', 'This account'] }),
  post(11, 'saddlespoke', 20 * hour, 'Start here: our free guides, one repair each, with the tool list and the time it takes us.\nhttps://saddleandspoke.example/guides', { pinned: true }),
  post(12, 'saddlespoke', 26 * hour, '@tomo_builds Off, always. The tyre hides up to 0.5 mm. Then check once more with it on: if it moved, the bead sits wrong.', { answers: '1004' }),
  post(13, 'saddlespoke', 30 * hour, 'We opened 31 squeaking pedals this month. 24 were dry washers, 5 loose cleats, 2 were the shoe 😅', {}),
  post(14, 'followbackfinn', 31 * hour, 'Follow me and I follow you back!! RT so that everybody sees it 🔥🔥🔥 #followback #f4f #follow4follow', {}),
  post(16, 'noor_maps', 38 * hour, '', { article: { title: 'Every map is a vote', lines: ['A street that is left out is a street nobody pays for.', 'Which one is missing on yours?'] } }),
  post(17, 'tomo_builds', 39 * hour, '', { picture: { drawing: 'chain', alt: '' } }),
  post(15, 'noor_maps', 40 * hour, 'Fountain no. 212: behind the fish market, works from April to October.', { picture: { drawing: 'fountain', alt: '' } }),
];

const parts = ['rear hub', 'bottom bracket', 'brake cable', 'head tube', 'derailleur hanger', 'spoke nipple', 'seat clamp'];
const notes = [
  'Workshop note: the {part} wants {n} minutes and one tool. Start with the torque, not with the grease. saddleandspoke.com/notes',
  'We timed the {part} again: {n} minutes on the stand, half of it cleaning. Write yours down and compare.',
  'Before you replace the {part}, turn it by hand {n} times. Rough means dry, clicking means worn.',
];

/** Kinds of own posts that most people do not have. */
const further: Readonly<Record<string, Post>> = {
  community: post(20, 'saddlespoke', 21 * hour, 'Which oil do you use below freezing? We went through four this winter.', { community: 'Bike menders of Bandung' }),
  preview: post(21, 'saddlespoke', 22 * hour, 'The whole story of the bent fork, from the phone call to the ride home. '.repeat(6)),
};
export const furtherPosts = (kinds: readonly string[]): readonly Post[] => kinds.flatMap((kind) => further[kind] ?? []);

/** Additional posts of the workshop, older than all others and all different. */
export const workshopPosts = (count: number): readonly Post[] =>
  Array.from({ length: count }, (_, at) => post(100 + at, 'saddlespoke', (50 + at) * hour, (notes[at % notes.length] ?? '').replace('{part}', parts[at % parts.length] ?? '').replace('{n}', String(5 + at))));
