declare module 'twitter-text' {
  interface ParsedText {
    readonly weightedLength: number;
    readonly validRangeEnd: number;
  }
  const twitter: { readonly parseTweet: (text: string) => ParsedText };
  export default twitter;
}
