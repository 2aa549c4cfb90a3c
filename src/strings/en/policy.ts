import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Privacy policy',
  updated: 'Last changed on {date}.',
  short: [
    'Everything happens on your device. Nothing is sent anywhere: there is no server, no account, no analytics and no advertising.',
    'Nothing is read before you say yes on the welcome page. You can take the yes back at any time.',
    'Drafts live in memory while you write. They are never stored.',
  ],
  reads: {
    title: 'What is read, and why',
    head: ['What', 'Why', 'How long'],
    rows: [
      ['The draft in a compose box of X, how many pictures it has and which have descriptions', 'To score it and give hints', 'In memory, until you leave the box or the page'],
      ['The post that your draft answers or quotes', 'To tell help from advertising in other people’s talks', 'In memory, as long as the draft'],
      ['Followers, following, name, bio and site of the profile on screen', 'To show the ratio as a style, beside the header', 'In memory; of your own profile one line a day is kept, see below'],
      ['Your own posts on your own profile, with their public numbers', 'To learn how you write and what your posts were for', 'The words at once forgotten; what is kept stands below'],
      ['Other people’s posts on screen, only while you look at My account', 'To find questions and complaints that wait for your answer', 'Forgotten when the page closes'],
      ['Files that you choose: X’s archive, a calendar, an export, a brand', 'To learn from it, score it or take it over', 'Read on the page, not kept as a file'],
    ],
  },
  never: {
    title: 'What is never read',
    list: [
      'Messages, searches, Grok, articles, settings and passwords',
      'Any other site, other tabs, your history or your bookmarks',
      'Anything that is not on the page already: the extension loads nothing from X and presses nothing for you',
      'Private windows: the extension does not run there',
    ],
  },
  kept: {
    title: 'What is kept, and how long',
    intro: 'Only in this browser’s storage for the extension, on this device; it is not synchronised. Uninstalling removes all of it.',
    head: ['What', 'What is in it', 'How long'],
    rows: {
      settings: ['Your choices', 'Switches, language, pauses, how often you called a tip wrong, and whether you said yes', 'Until you change or delete them'],
      brands: ['Your brands', 'What you tell: name, handle, sites, topics, words, tone', 'Until you change or delete them'],
      record: ['Remembered posts', 'Of each of your posts: X’s number for it, time, kind, language, which rules it met, what it did, likes, reposts and answers, and hashes of its links and word sequences to recognise a repeat. Never its words', '400 days back from the newest; at most 1,000 posts'],
      dismissals: ['Hints waved away', 'Which rule, and when', 'Until the next one after three weeks; at most 200'],
      history: ['Days of your counts', 'Followers and following of your own profiles, once a day', 'Two years back from the newest'],
      pins: ['Profiles kept in sight', 'Handle and last counts of public profiles that you pin', 'Until you unpin them; at most five'],
      voices: ['Voices learned', 'How an account writes, as counts and hashes; words of its topics, from three posts on; the site and topics of its own profile', 'Until you forget the account; at most 20'],
      tab: ['The popup’s tab', 'Which of its three tabs was open last; and a number that says in which form all this is stored', 'Until the next choice'],
    },
  },
  asks: {
    title: 'Permissions',
    head: ['Permission', 'Why'],
    storage: 'To keep your choices, your brands and the other parts that the privacy policy names on this device.',
    hosts: 'To read the draft and the profile that you look at, and to show the coach beside them.',
    none: 'Nothing else is asked for.',
  },
  control: {
    title: 'What you can do',
    list: [
      'See it: Options › Data shows what is kept, in numbers.',
      'Take it along: Export writes all of it into one readable file; Import shows what would change first.',
      'Delete it: “Delete everything” there, or one account, brand, pin or voice at a time. It is gone at once.',
      'Stop it: take the yes back, switch the coach off, or pause it on one site.',
    ],
  },
  shared: {
    title: 'Who gets it',
    list: [
      'Nobody. No data is collected by us, sold, shared, or used for advertising, credit or anything but coaching you.',
      'The extension’s pages may not connect to anything (connect-src \'none\'), and no code in it would try to.',
      'The use of information complies with the Chrome Web Store User Data Policy, including the Limited Use requirements.',
    ],
  },
  changes: {
    title: 'Changes and questions',
    text: 'A change of what is read or kept stands in the list of changes under its own heading. Questions: through the support link of the store, or as an issue of the project.',
  },
  toData: 'See and delete what is kept',
};
