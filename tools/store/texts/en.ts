import type { StoreTexts } from './types.ts';

export const texts: StoreTexts = {
  fields: {
    name: 'Name',
    summary: 'Summary',
    description: 'Description',
    terms: 'Search terms',
    purpose: 'Single purpose',
    permissions: 'Why each permission',
    dataUse: 'Data use',
    remoteCode: 'Remote code',
    notes: 'Notes for the reviewer',
    policy: 'Privacy policy',
    pictures: 'Pictures',
  },
  lead: 'Made by `npm run listings`: change the texts there. Each block goes into the field of its name.',
  description: `Worth Following gives you tips while you write on X. It asks two questions of every draft: what's in it for the reader, and does it sound like you?

You see one quiet line: how useful the draft is and how much it sounds like you, in words, and the first tip. Click it for praise and at most two tips, with a checklist for the kind of post you're writing and one example. Every tip says why, where it comes from and what it changes in the score. The words it means are underlined. A fix goes in only when you click it, and you can undo it.

WHAT IT DOES
• Tips for posts, replies, quotes and threads on X, X Pro and the mobile site
• On Bluesky and your Mastodon server too, once you turn them on, one at a time
• A last look before you post: a phone number in public, a picture without a description, the wrong account
• Followers and following as a style in plain words, not a grade
• What your recent posts do, how often you post, and who is waiting for an answer
• Learns how you write from your own posts or X's archive file, on your device
• Checks a whole content calendar from a CSV file
• Works without X too: try it in the options

WHAT IT DOESN'T DO
• Nothing is sent anywhere. There is no server, no account, no analytics and no advertising
• It reads nothing until you turn it on, and never messages, searches or sites you haven't turned on
• It doesn't post, follow or click anything for you
• It doesn't predict reach. These are tips, and you can turn off each one

In English, Indonesian and Filipino. Not affiliated with X Corp., Bluesky or Mastodon.`,
  terms: ['writing coach', 'brand voice', 'content calendar', 'social media', 'copywriting', 'tone of voice', 'alt text'],
  purpose: 'To give tips to a person who writes posts on X, or on Bluesky or a Mastodon server that they turned on: it scores the draft for its value to the reader and for the person’s own brand, gives tips, and describes followers and following of a profile in words. All on the device.',
  remoteCode: 'No. All code is in the package, and its policy allows scripts of the package only.',
  dataUse: {
    collected: ['Does any data leave the device?', 'No. Nothing is collected or transmitted.'],
    content: ['Website content', 'Handled on the device only: the draft, the post it replies to, the profile and posts on screen. Where the form asks what is handled, tick this one.'],
    others: ['Personal identification, health, finances, passwords, private messages, location, web history, user activity', 'No. Handles and counts of your own and of pinned public profiles are saved on the device only.'],
    sold: ['Sold or given to third parties?', 'No.'],
    unrelated: ['Used or given for anything but the single purpose?', 'No.'],
    credit: ['Used for credit or lending?', 'No.'],
  },
  policy: 'The address of PRIVACY.md where the project is published. The same text is in the package: src/privacy/index.html.',
  notes: `No account on X is needed.
1. Install. The welcome page opens: a draft with its tips is there at once. Choose "Turn on tips", then "Skip".
2. The same box is in the extension's options under "Try it".
3. Press the example "Small talk". A line appears below the box. Click it: the card opens with tips, reasons and the score.
4. Press "Something useful": the score rises and the tip turns into praise.
5. Section "Tips": switch "Small talk" off and press the example again: the tip is gone.
6. Section "Data": export, import and delete. "Calendar": "Use an example", "Check posts".
7. Section "Sites": "Turn on" next to Bluesky makes the browser ask for bsky.app alone; a Mastodon server is typed, because it can have any address. That is why https://*/* is optional: no site is asked for before that click.
On x.com the same line is next to every text box. The extension sends no request; the policy of its pages is connect-src 'none'.`,
  buildNotes: `The source archive builds to the same bytes. Node 20.19 or newer (20.20.2 and npm 11 were used), Linux, macOS or Windows:
npm ci
npm run package
Then compare dist/packages/*-firefox.zip with what was submitted. Bundler: Vite with @crxjs/vite-plugin, versions in package-lock.json. Libraries in the package, unmodified: preact, webextension-polyfill. The large strings in the bundle are word weights and a table of writing habits; docs/evaluation.md says how they were made.`,
  pictures: [
    ['Is it worth reading? See it while you write.', 'A useful draft in X’s text box. Below it one line: Value worth reading, and praise for its concrete figures.'],
    ['Two tips at most. Each says why, and many fix it in a click.', 'The open card under a loud draft: tips about hashtags, capitals and exclamation marks, with buttons that fix them.'],
    ['Followers and following: a style, not a grade.', 'A profile with a small card next to its header: followers, following, their ratio, and its style in words on a scale.'],
    ['Turn any tip off. Everything stays on your device.', 'The popup with its tips in groups, each with a switch, next to the page that says what is read and what never is.'],
    ['A whole content calendar at a glance.', 'A table of planned posts, each with its scores and tips.'],
  ],
  tile: 'Kind tips for what you post',
};
