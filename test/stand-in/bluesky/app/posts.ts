/** An invented post. */
export interface Post {
  /** Its time, in the site's own encoding. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly age: string;
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly answers?: string | undefined;
  readonly quotes?: string | undefined;
  readonly repostedBy?: string;
  readonly isPinned?: boolean;
}

const digits = '234567abcdefghijklmnopqrstuvwxyz';
const hour = 3_600_000;

/** Microseconds since 1970 in eleven characters, and two for the machine. */
export const idOf = (milliseconds: number): string => {
  let id = '';
  for (let left = milliseconds * 1000; id.length < 11; left = Math.floor(left / 32)) id = (digits[left % 32] ?? '') + id;
  return `${id}22`;
};

const now = Date.now();
const post = (name: string, author: string, hours: number, text: string, more: Partial<Post> = {}): readonly [string, Post] => [
  name,
  { id: idOf(now - hours * hour), author, text, age: hours < 24 ? `${hours}h` : `${Math.floor(hours / 24)}d`, replies: (hours * 7) % 23, reposts: (hours * 11) % 61, likes: (hours * 97) % 800, ...more },
];

const named = new Map([
  post('fountains', 'noormaps.example', 1, 'A trick for reading any city map faster: find the railway first. Stations were built where people already were. When does yours date from, @saddleandspoke.example?', { replies: 76, reposts: 2_340, likes: 12_378 }),
  post('chain', 'saddleandspoke.example', 2, 'Chain skipping under load? Measure before you buy: 12 links are 304.8 mm when new. At 306 mm replace the chain.'),
  post('tyre', 'tomo.builds.example', 4, 'Do you true wheels with the tyre on or off? I get a different reading each time.'),
  post('trust', 'noormaps.example', 9, 'This is why I trust repair shops more than manuals. A number, a tool you own, and what to do next.'),
  post('guides', 'saddleandspoke.example', 400, 'Start here: our free guides, one repair each, with the tool list and the time it takes us.', { isPinned: true }),
  post('off', 'saddleandspoke.example', 26, 'Off, always. The tyre hides up to 0.5 mm. Then check once more with it on.'),
  post('pedals', 'saddleandspoke.example', 30, 'We opened 31 squeaking pedals this month. 24 were dry washers, 5 loose cleats, 2 were the shoe.'),
  post('rib', 'tomo.builds.example', 31, 'Steam-bent a rib at 96 °C for one hour per 25 mm of thickness. Three of four held.'),
]);

export const idNamed = (name: string): string | undefined => named.get(name)?.id;

export const firstPosts: readonly Post[] = [...named].map(([name, each]) =>
  name === 'off' ? { ...each, answers: idNamed('tyre') } : name === 'trust' ? { ...each, quotes: idNamed('chain') } : name === 'rib' ? { ...each, repostedBy: 'saddleandspoke.example' } : each,
);
