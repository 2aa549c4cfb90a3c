/** What the parameters of an address ask of the stand-in. */
interface Options {
  readonly theme: 'light' | 'dim' | 'dark';
  /** Nobody is logged in. */
  readonly loggedOut: boolean;
  /** How Bluesky answers a post: it accepts it, refuses it, or waits until a test decides. */
  readonly answer: 'yes' | 'no' | 'later';
  /** Screens that were left but stay in the page, hidden. */
  readonly kept: readonly string[];
}

export const optionsOf = ({ searchParams }: URL): Options => ({
  theme: (['dim', 'dark'] as const).find((theme) => theme === searchParams.get('theme')) ?? 'light',
  loggedOut: searchParams.get('loggedout') === '1',
  answer: (['no', 'later'] as const).find((answer) => answer === searchParams.get('answer')) ?? 'yes',
  kept: searchParams.get('kept')?.split(',').map((path) => `/${path}`) ?? [],
});
