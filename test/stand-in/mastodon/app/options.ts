export const versions = ['4.3', '4.5', '4.7'] as const;
export type Version = (typeof versions)[number];

/** What the first address asks of the stand-in; it holds for the visit. */
export interface Options {
  readonly version: Version;
  readonly theme: 'light' | 'dark';
  /** The interface of many columns. */
  readonly columns: boolean;
  /** Characters of a post on this server. */
  readonly limit: number;
  readonly loggedOut: boolean;
  /** What the server says to a post: it takes it, refuses it, or has not decided until a test does. */
  readonly answer: 'yes' | 'no' | 'later';
}

export const optionsOf = (url: URL): Options => {
  const asked = url.searchParams;
  return {
    version: versions.find((version) => version === asked.get('version')) ?? '4.7',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    columns: asked.get('layout') === 'columns',
    limit: Number(asked.get('limit') ?? 500),
    loggedOut: asked.get('loggedout') === '1',
    answer: (['no', 'later'] as const).find((answer) => answer === asked.get('answer')) ?? 'yes',
  };
};
