/** UI languages that the stand-in speaks. */
export const languages = ['en', 'id', 'fil', 'es', 'tr', 'de', 'ja', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What an address asks of the stand-in beside its path. */
export interface Options {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The mobile web's plain textarea. */
  readonly mobile: boolean;
  /** The account may write long posts. */
  readonly longPosts: boolean;
  /** Pages stay half-loaded. */
  readonly loading: boolean;
  /** Further posts of the person at the screen, on top of the few that everybody has. */
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
    ownPosts: Number(asked.get('ownposts') ?? 0),
  };
};
