import type { Examples } from '../../../rules/example.ts';
import { acme } from '../../../rules/example-brands.ts';

const jars = 'Every jar on this shelf was filled by somebody who lives within a mile of the shop and brought the fruit in a wheelbarrow. ';
const tolls = 'The customs form has a field that most people read wrong, and then a whole shipment waits at the port for days on end. ';
const tram = 'The tram carries more people than all three bus lines together, on a track that was paid for decades ago, as the yearly figures of the town show.';
const rivers = 'Otters came back to this stretch after the weir was opened, and with them came the eels, which nobody had counted on.';
const picture = { draft: { media: { count: 1, described: 1 } } };
const start = { situation: 'thread-start' } as const;

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  length: {
    flags: [
      'When the container arrives at the port and the papers are not in order because someone at the factory typed the wrong code in the third field of the form then the whole shipment stops and waits for days',
      'We looked at every invoice from last year, sorted them by client, compared the dates, called the ones who paid late, wrote down their reasons, and found that most simply never saw the email at all. It sat in a shared inbox that nobody opens on Fridays, or ever.',
      'Our depot team has been testing a new label layout for several weeks now. It puts the postcode first. Drivers like it. Sorters like it. Customers do not notice. Errors fell from nine a day to two a day. We will keep it, and we will also share the template with you soon.',
      'The library lends tools on Tuesdays and seeds in spring and sewing machines all year and if you bring back a mended thing then you may put your name on the wall beside the door where the first forty names already are',
      'Rain came early. The path is mud. Wear boots. Bring a stick. Dogs stay on the lead. The upper gate is shut. Use the lower one. The tea room is open. Cash only there. The last bus leaves at six. Mind the cattle grid. We meet by the oak at the pond.',
    ],
    passes: [
      'Errors fell from nine a day to two after we put the postcode first', 'Line one.\n\nLine two is here.\n\nLine three ends it.', 'Label both sides.',
      'Borrow a drill here.\nSow our beans.\nMend your coat.',
      'Wear boots by the pond',
      'We moved.',
    ],
  },
  'long-for-a-post': {
    flags: [
      jars.repeat(3),
      { text: tolls.repeat(14), draft: { limit: 25_000 } },
      { text: 'Why our town should keep its rails', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 11 }, () => tram) } } },
    ],
    passes: [
      'One jar at a time, the cellar fills',
      'We wrote down what each box of the parcel label means: acme.com/labels',
      { text: 'Five fish that are back in the brook', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 6 }, () => rivers) } } },
      'All that was ever said about the old mill stands on our page: mill.com/story',
    ],
  },
  cryptic: {
    flags: [
      { text: 'This!!', ...picture },
      { text: 'wow', ...picture },
      { text: 'same 😂', ...picture },
      { text: 'This 👇 https://clay.com/9' },
      { text: 'Omg', draft: { media: { count: 1, described: 1 } } },
      { text: 'That. 😍', draft: { media: { count: 1, described: 1 } } },
    ],
    passes: [
      { text: 'Sunrise over the Cebu depot', ...picture },
      { text: 'Our new label layout', ...picture },
      { text: 'Before and after the repaint', ...picture },
      { text: 'This kiln is forty years old', draft: { media: { count: 1, described: 1 } } },
      { text: 'Look out for ice on the bridge', draft: { media: { count: 1, described: 1 } } },
      'That was the last ferry of the season',
    ],
  },
  hashtags: {
    flags: [
      '#freight #shipping #logistics news', 'We #love our #amazing #customers', '#a #b #c #d #e',
      'Market day #food #local #bread #cheese',
      '#one #two #three',
      'Our #new #garden #shed is #open',
    ],
    passes: [
      'Rates fell #freight', '#AcmeFreight #customs update', 'Top #1 and #2 in the list',
      'Room #4 and room #12 are free',
      'Bread at the market #local #bread',
      'Live updates from the harbour #storm #ferry #harbour',
    ],
  },
  'front-load': {
    flags: [
      'Hey everyone, just wanted to say our hours change Monday', 'We are excited to announce that our hours change Monday', 'So, as you may know our hours change on Monday',
      'Hi all, we are happy to announce that the sauna is warm again',
      'Needless to say, the bridge will stay closed until spring',
      'I just wanted to let you know the clinic moved upstairs',
    ],
    passes: [
      'Our hours change Monday: 8 to 18', 'So far this year we moved 900 pallets', 'Look at the label before you sign',
      'Just in time for spring, the pool opens in May',
      'So many of you asked: yes, dogs are welcome on board',
      'Well water in the valley is safe again',
      'Hey Jude was recorded in one take on a July night',
    ],
  },
  hedging: {
    flags: [
      'I think maybe we could possibly ship a bit earlier', 'Not sure if this helps but it seems kind of useful, imo', 'Perhaps it might be sort of faster by rail',
      'I guess it is probably sort of broken',
      'Maybe, possibly, it seems we could be late',
      "In my opinion it might be kind of too early, not sure if I'm right",
    ],
    passes: [
      'I think rail is faster on this route', 'Rail is probably faster under 800 km', 'It takes two days',
      'Perhaps the oldest bakery in town',
      'It may be late, but the last train waits',
      'A bit of salt, a little sugar, quite some patience',
      'Kind of blue is my favourite record of the fifties',
    ],
  },
  accessible: {
    flags: [
      { text: 'New depot photo', draft: { media: { count: 1, described: 0 } } }, '𝓝𝓮𝔀 𝓭𝓮𝓹𝓸𝓽 opens', 'New depot 🎉🎉🎉🎉🎉',
      'Open day 🎈🎈🎈🎈🎈🎈',
      '𝗡𝗲𝘄 𝗺𝗲𝗻𝘂 from Monday',
      { text: 'The new playground from above', draft: { media: { count: 2, described: 1 } } },
    ],
    passes: [
      { text: 'New depot photo', draft: { media: { count: 1, described: 1 } } }, 'New depot opens 🎉', 'New depot opens in Cebu',
      'Menu from Monday 🥗🍞',
      'E = mc² fits on a stamp',
      { text: 'The playground from above, swings on the left', draft: { media: { count: 1, described: 1 } } },
      'Größe, façade, naïve: accents are fine',
    ],
  },
  'stray-link': {
    flags: ['Read CLAUDE.md first, then plan.md', 'The kiln is off.So we glaze tomorrow', 'I rewrote main.py and lib.rs in three days', 'Open the file glaze.md on page two', 'We unpacked.It took an hour'],
    passes: ['Read acme.com first', 'It rained. So what, we fired anyway', 'Our notes live at https://clay.md/plan', 'Trams leave 7.30 and 8.15', 'Version 2.4 is out', 'Write to jo@clay.com', 'Ask at notion.so or at bun.sh'],
  },
  thread: {
    flags: [
      { text: 'A thread', ...start },
      { text: 'Some thoughts on work', ...start },
      { text: 'Let me tell a story', ...start },
      { text: 'Thread', situation: 'thread-start' },
      { text: 'Thoughts about gardens', situation: 'thread-start' },
      { text: 'And more', situation: 'thread-part' },
      { text: 'Snails left the beds once copper tape went round them', situation: 'thread-part', draft: { kind: 'thread', part: { index: 3, texts: ['', '', '', ''] } } },
    ],
    passes: [
      { text: '7 lessons from moving 900 pallets', ...start },
      { text: "What would you do with a lost pallet? Here's what we did", ...start },
      { text: 'How to label a pallet so it never gets lost, a short thread', ...start },
      { text: 'Why did our tomatoes fail this year? A short thread', situation: 'thread-start' },
      { text: 'Four mistakes we made with the irrigation pump', situation: 'thread-start' },
      { text: 'Drawings and the parts list: pump.com/garden', situation: 'thread-part', draft: { kind: 'thread', part: { index: 3, texts: ['', '', '', ''] } } },
      { text: 'The pump ran at noon, when half the water evaporates', situation: 'thread-part' },
      { text: 'Third: mulch. It kept the soil moist through August', situation: 'thread-part' },
    ],
  },
  'camel-case': {
    flags: [
      'The march starts at noon by the old mill #blacklivesmatter',
      'Our co-op turned ten today #smallbusiness #supportlocal',
      '#Mentalhealth starts with a walk, says our nurse',
      'Two painters share one easel in shed four #womeninart',
      { text: 'Crates, labels and straps all ship on Friday #acmefreight', brand: acme },
    ],
    passes: [
      'The march ends at six by the new mill #BlackLivesMatter',
      'We hang the lanterns up tonight #christmas',
      // Not to be split: one word in a dictionary, a name, capitals for a reason, too short, unknown words.
      'Bring your own apron to class #workshop #homeschool',
      'They painted the hull green again #greenpeace',
      'Our talk is on stage two #iOSdev #TEDxManila',
      'Goals in the last minute #fifa #ucl',
      'A song from the hills #zamzamtrio',
      'Colour the box with `#blacklivesmatter` in the sheet',
      'Crates packed, off they go #smallbusiness #supportlocal #womeninart #blacklivesmatter',
    ],
  },
};
