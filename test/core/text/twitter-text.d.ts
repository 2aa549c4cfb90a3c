/** The functions that tests call; the package has no types. */
declare module 'twitter-text' {
  interface Found {
    readonly indices: readonly [number, number];
    readonly url?: string;
    readonly screenName?: string;
    readonly hashtag?: string;
    readonly cashtag?: string;
  }
  const twitterText: {
    readonly extractEntitiesWithIndices: (text: string) => readonly Found[];
    readonly parseTweet: (text: string) => { readonly weightedLength: number };
  };
  export default twitterText;
}
