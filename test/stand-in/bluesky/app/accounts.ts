/** An invented account. */
export interface Account {
  readonly handle: string;
  readonly did: string;
  readonly name: string;
  readonly bio: string;
  readonly followers: number;
  readonly following: number;
  readonly posts: number;
  readonly followsYou?: boolean;
  /** Has no picture of its own. */
  readonly isPlain?: boolean;
}

export const accounts: readonly Account[] = [
  { handle: 'saddleandspoke.example', did: 'did:plc:saddlespoke22222222222222', name: 'Saddle & Spoke', bio: 'Bicycle workshop in Bandung. What 40 repairs a week teach us, written down so that you can do them at home. https://saddleandspoke.example/repairs/at-home', followers: 12_846, following: 1_207, posts: 3_412 },
  { handle: 'noormaps.example', did: 'did:plc:noormaps2222222222222222', name: 'Noor Haddad', bio: 'I draw maps of ordinary places.\nNew: the water fountains of 31 cities.', followers: 48_213, following: 391, posts: 9_120, followsYou: true },
  { handle: 'tomo.builds.example', did: 'did:plc:tomobuilds22222222222222', name: 'Tomo Ito', bio: 'Small boats, hand tools, honest failures.', followers: 7_310, following: 655, posts: 1_288, isPlain: true },
  { handle: 'followbackfinn.example', did: 'did:plc:followbackfinn2222222222', name: 'Finn follows back', bio: 'Follow me, I follow you!', followers: 15_302, following: 14_988, posts: 40_112 },
];

/** The person using the page. */
export const viewer = accounts[0] as Account;

export const accountOf = (who: string): Account => accounts.find(({ handle, did }) => who === handle || who === did) ?? { handle: who, did: `did:plc:${who}`, name: who, bio: '', followers: 0, following: 0, posts: 0, isPlain: true };
