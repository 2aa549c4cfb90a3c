/** Interface languages of the stand-in. */
export const languages = ['en', 'id', 'fil', 'es', 'tr', 'de', 'ja', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What the parameters of an address ask of the stand-in. */
export interface Options {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The mobile web's plain textarea. */
  readonly mobile: boolean;
  /** The account may write long posts. */
  readonly longPosts: boolean;
  /** Pages stay half-loaded. */
  readonly loading: boolean;
  /** The profile's tabs as they were until August 2026: Replies shows posts, too. */
  readonly oldTabs: boolean;
  /** Nobody is logged in. */
  readonly loggedOut: boolean;
  /** Suggested names without roles. */
  readonly bareSuggestions: boolean;
  /** Which of a dialog's two boxes are marked as modal. */
  readonly modals: 'inner' | 'outer' | 'both' | 'none';
  /** Kinds of own posts that most people do not have: in a community, cut by "Show more". */
  readonly more: readonly string[];
  /** How X answers a post: it accepts it, refuses it, or waits until a test decides. */
  readonly answer: 'yes' | 'no' | 'later';
  /** Additional posts of the person using the page. */
  readonly ownPosts: number;
}

export const optionsOf = (url: URL): Options => {
  const asked = url.searchParams;
  return {
    language: languages.find((language) => language === asked.get('lang')) ?? 'en',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    mobile: asked.get('mobile') === '1',
    longPosts: asked.get('longposts') === '1',
    loading: asked.get('loading') === '1',
    oldTabs: asked.get('tabs') === 'old',
    loggedOut: asked.get('loggedout') === '1',
    bareSuggestions: asked.get('suggestions') === 'bare',
    modals: (['outer', 'both', 'none'] as const).find((which) => which === asked.get('modals')) ?? 'inner',
    more: asked.get('more')?.split(',') ?? [],
    answer: (['no', 'later'] as const).find((answer) => answer === asked.get('answer')) ?? 'yes',
    ownPosts: Number(asked.get('ownposts') ?? 0),
  };
};
