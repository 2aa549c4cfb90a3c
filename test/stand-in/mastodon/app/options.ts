export const versions = ['4.3', '4.5', '4.7'] as const;
export type Version = (typeof versions)[number];

/** What the parameters of the first address ask of the stand-in; they last for the visit. */
export interface Options {
  readonly version: Version;
  readonly theme: 'light' | 'dark';
  /** The multi-column interface. */
  readonly columns: boolean;
  /** The maximum length of a post on this server. */
  readonly limit: number;
  readonly loggedOut: boolean;
  /** How the server answers a post: it accepts it, refuses it, or waits until a test decides. */
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
