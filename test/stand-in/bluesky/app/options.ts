/** What an address asks of the stand-in beside its path. */
interface Options {
  readonly theme: 'light' | 'dim' | 'dark';
  /** Nobody is logged in. */
  readonly loggedOut: boolean;
  /** What Bluesky says to a post: it takes it, refuses it, or has not decided until a test does. */
  readonly answer: 'yes' | 'no' | 'later';
  /** Screens that were left and stay in the page, hidden. */
  readonly kept: readonly string[];
}

export const optionsOf = ({ searchParams }: URL): Options => ({
  theme: (['dim', 'dark'] as const).find((theme) => theme === searchParams.get('theme')) ?? 'light',
  loggedOut: searchParams.get('loggedout') === '1',
  answer: (['no', 'later'] as const).find((answer) => answer === searchParams.get('answer')) ?? 'yes',
  kept: searchParams.get('kept')?.split(',').map((path) => `/${path}`) ?? [],
});
