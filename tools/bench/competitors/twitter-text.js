import twitter from 'twitter-text';

export const load = async () => (text) => twitter.parseTweet(text);
