import type { ScreenStrings } from './types.ts';

export const screens: ScreenStrings = {
  welcome: {
    title: 'Welcome to Worth Following',
    intro: 'A coach beside the compose box of X. It asks two things of a draft: is there something in it for the reader, and does it sound like you? All of that happens on this device.',
    reads: 'What it reads',
    readsList: ['The draft in a compose box of X, and the post that it answers', 'The followers, following, bio and site of a profile that you look at'],
    never: 'What it never reads',
    neverList: ['Messages, searches, Grok, articles, settings and passwords', 'Any other site, and anything that is not on the page already'],
    kept: 'What is kept, on this device only',
    keptList: ['Your choices and what you tell about your brand', 'What your last posts did, never their words', 'Nothing is sent anywhere: there is no server and no account'],
    agree: 'Yes, coach me',
    later: 'Not now',
    agreed: 'Thank you. The coach is on.',
    skipped: 'All right. Nothing is read until you say yes, here or in the popup.',
    withdraw: 'Take it back',
    steps: 'Three steps, each can wait',
    pin: 'Pin it',
    pinHow: 'Open the puzzle piece beside the address bar and pin Worth Following. Its button shows how many hints there are.',
    tell: 'Tell it your brand',
    tellHow: 'A name and two or three topics are enough. Then it also looks whether a draft sounds like you.',
    tellLink: 'Tell about your brand',
    write: 'Write your first post',
    writeHow: 'Tabs of X that are open already need one reload. Or try it on a page of its own, without X.',
    writeLink: 'Open X',
    tryLink: 'Try it here',
  },
};
