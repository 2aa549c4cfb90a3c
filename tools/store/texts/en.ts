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
  description: `Worth Following sits beside the compose box of X and asks two things while you write: is there something in it for the reader, and does it sound like you?

You see one quiet line: Value and Brand in words, and the first hint. A click opens at most three hints, praise first. Each says why, where the advice comes from and what it changes in the score. Words that a hint means are underlined; a fix goes in on your click only, and undo works.

WHAT IT DOES
• Coaches posts, replies, quotes and threads on X, X Pro and the mobile web
• Gives a last look before Post: a phone number in public, a picture without description, the wrong account
• Reads followers and following as a style in plain words, not as a grade
• Shows what your last posts were for, your rhythm and who waits for an answer
• Learns how you write from your own posts or X's archive file, on your device
• Scores a whole content calendar from a CSV file
• Works without X, too: the options have a page to try it on

WHAT IT DOES NOT
• Nothing is sent anywhere. There is no server, no account, no analytics and no advertising
• It reads nothing before you say yes, and no messages, searches or other sites
• It posts, follows and clicks nothing for you
• It forecasts no reach. It is advice, and every rule has a switch

In English, Indonesian and Filipino. Not affiliated with X Corp.`,
  terms: ['writing coach', 'brand voice', 'content calendar', 'social media', 'copywriting', 'tone of voice', 'alt text'],
  purpose: 'To coach a person who writes posts on X: it scores the draft for value to the reader and for the person’s own brand, gives hints, and describes followers and following of a profile in words. All on the device.',
  remoteCode: 'No. All code is in the package, and its policy allows scripts of the package only.',
  dataUse: {
    collected: ['Does any data leave the device?', 'No. Nothing is collected or transmitted.'],
    content: ['Website content', 'Handled on the device only: the draft, the post it answers, the profile and posts on screen. Where the form asks what is handled, tick this one.'],
    others: ['Personal identification, health, finances, passwords, private messages, location, web history, user activity', 'No. Handles and counts of your own and of pinned public profiles are kept on the device only.'],
    sold: ['Sold or given to third parties?', 'No.'],
    unrelated: ['Used or given for anything else than the single purpose?', 'No.'],
    credit: ['Used for credit or lending?', 'No.'],
  },
  policy: 'The address of PRIVACY.md where the project is published. The same text is in the package: src/privacy/index.html.',
  notes: `No account on X is needed.
1. Install. The welcome page opens: a draft with its tips stands there at once. Choose "Turn on tips", then "Skip".
2. The same box is in the extension's options under "Try it".
3. Press the example "Small talk". A line appears below the box. Click it: the card opens with hints, reasons and the score.
4. Press "Something useful": the score rises and the hint turns into praise.
5. Section "Rules": switch "Small talk" off and press the example again: the hint is gone.
6. Section "Data": export, import and delete. "Calendar": "Fill in an example", "Look at them".
On x.com the same line stands beside every compose box. The extension sends no request; the policy of its pages is connect-src 'none'.`,
  buildNotes: `The source archive builds to the same bytes. Node 20.19 or newer (20.20.2 and npm 11 were used), Linux, macOS or Windows:
npm ci
npm run package
Then compare dist/packages/*-firefox.zip with what was submitted. Bundler: Vite with @crxjs/vite-plugin, versions in package-lock.json. Libraries in the package, unmodified: preact, webextension-polyfill. The large strings in the bundle are word weights and a table of writing habits; docs/evaluation.md says how they were made.`,
  pictures: [
    ['Is it worth reading? See it while you write.', 'The compose box of X with a useful draft. Below it one line: Value worth reading, and praise for its concrete figures.'],
    ['Three hints at most. Each says why, and many fix it in a click.', 'The open card under a loud draft: hints about hashtags, big words and exclamation marks, with buttons that fix them.'],
    ['Followers and following: a style, not a grade.', 'A profile with a small card beside its header: followers, following, their ratio, and its style in words on a scale.'],
    ['Every rule has a switch. Everything stays on your device.', 'The popup with its rules in groups, each with a switch, beside the page that says what is read and what never is.'],
    ['A whole content calendar at a glance.', 'A table of planned posts, each with its scores and hints.'],
  ],
  tile: 'A kind coach for what you post',
};
