import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Privacy policy',
  updated: 'Last changed on {date}.',
  short: [
    'Everything happens on your device. Nothing is sent anywhere: there is no server, no account, no analytics and no advertising.',
    'Nothing is read until you turn tips on. You can turn them off again at any time.',
    'It works on X. On Bluesky or a Mastodon server only if you turn that site on.',
    'Drafts are only in memory while you write. They are never saved.',
  ],
  reads: {
    title: 'What it reads, and why',
    head: ['What', 'Why', 'How long'],
    rows: [
      ['The post you’re writing on X or a site you turned on, how many pictures it has and which have descriptions', 'To score it and give tips', 'In memory, until half a minute after you leave the text box or the page'],
      ['The post you’re replying to or quoting', 'To tell a helpful reply from an advert', 'In memory, as long as the draft'],
      ['Followers, following, name, bio and website of the profile on screen', 'To show the ratio as a style, next to the header', 'In memory; of your own profile, the counts are saved once a day (see below)'],
      ['Your own posts on your own profile, with their public numbers', 'To learn how you write and what your posts do', 'Words are discarded at once; see below for what is saved'],
      ['Other people’s posts on screen, only while My account is open', 'To find questions and complaints that are waiting for your answer', 'Discarded when the page closes'],
      ['Files you choose: X’s archive, a calendar, an export, a brand', 'To learn from it, score it or import it', 'Read on the page; the file isn’t saved'],
    ],
  },
  never: {
    title: 'What it never reads',
    list: [
      'Messages, searches, Grok, articles, settings and passwords',
      'Websites you haven’t turned on, other tabs, your history or your bookmarks',
      'Anything that isn’t already on the page: it loads nothing and clicks nothing for you',
      'Private windows: it doesn’t run there',
    ],
  },
  kept: {
    title: 'What it saves, and for how long',
    intro: 'Only in this browser’s storage for the extension, on this device; it isn’t synced. Uninstalling removes all of it.',
    head: ['What', 'What’s in it', 'How long'],
    rows: {
      settings: ['Your settings', 'Switches, language, pauses, how often you called a tip wrong, and whether you agreed', 'Until you change or delete them'],
      brands: ['Your brands', 'What you enter: name, handle, sites, topics, words, tone', 'Until you change or delete them'],
      record: ['Post statistics', 'For each of your posts: its post ID and site, time, kind, language, which tips applied, what kind of post it was, likes, reposts and replies, and hashes of its links and word sequences to recognise a repeat. Never its words', 'The 400 days up to your newest post; at most 1,000 posts'],
      dismissals: ['Dismissed tips', 'Which tip, and when', 'For three weeks, then until your next dismissal; at most 200'],
      history: ['Follower counts', 'Followers and following of your own profiles, once a day', 'Two years, counted back from the newest'],
      pins: ['Pinned profiles', 'Handle and latest counts of public profiles you pin', 'Until you unpin them; at most five'],
      voices: ['Learned voices', 'How an account writes, as counts and hashes; its topic words, once three posts have them; the website and topics of its own profile', 'Until you forget the account; at most 20'],
      tab: ['The popup’s tab', 'Which of its three tabs was open last; and the version of the data format', 'Until you open another one'],
    },
  },
  asks: {
    title: 'Permissions',
    head: ['Permission', 'Why'],
    storage: 'To save your settings, your brands and the other things named in the privacy policy on this device.',
    hosts: 'To read the post you’re writing and the profile you open, and to show tips next to them.',
    scripting: 'To start on the sites you turn on yourself, and only there.',
    optional: 'Only if you turn on Bluesky or your Mastodon server. The first time, your browser asks you about that one site; until you say yes, it can’t be seen. You can take it back at any time.',
    none: 'It asks for nothing else.',
  },
  control: {
    title: 'What you can do',
    list: [
      'See it: Options › Data shows what is saved, in numbers.',
      'Take it with you: Export puts all of it into one readable file; Import shows what would change first.',
      'Delete it: “Delete everything” there, or one account, brand, pin or voice at a time. It’s gone at once.',
      'Stop it: turn tips off, take back your consent, turn a site off, or pause on one.',
    ],
  },
  shared: {
    title: 'Who gets it',
    list: [
      'Nobody. We don’t collect, sell or share any data, or use it for advertising, credit or anything but giving you tips.',
      'The extension’s pages can’t connect to anything (connect-src \'none\'), and no code in it would try to.',
      'The use of information complies with the Chrome Web Store User Data Policy, including the Limited Use requirements.',
    ],
  },
  changes: {
    title: 'Changes and questions',
    text: 'If we change what is read or saved, the changelog says so under its own heading. Questions? Use the store’s support link, or open an issue in the project.',
  },
  toData: 'See and delete what is saved',
};
