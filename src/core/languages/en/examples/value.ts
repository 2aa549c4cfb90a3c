import type { Examples } from '../../../rules/example.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  praise: {
    flags: [
      'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.',
      'We cut the queue at the desk from 40 minutes to 6: forms are now filled in at home, because most people waited for a pen.',
      'Clinic closed Monday, the boiler is being replaced. Urgent? Call the desk at St. Mary, open until 8 pm; booked visits move to Tuesday, same hour.',
    ],
    passes: [
      'Good morning all of you',
      'We are so excited, big things are coming soon',
      'Version 3 is available',
    ],
  },
  'second-tip': {
    flags: [
      'We are proud to leverage synergies and deliver world-class solutions',
      'Excited to welcome Amara to the team! 🎉',
    ],
    passes: [
      'The library on Mill Road opens at ten on Sundays from May on, with coffee by the scouts.',
      'Which knot holds a wet rope best? I use the bowline, and it slips.',
      'To thaw a frozen lock, warm the key, not the lock.',
    ],
  },
  'engagement-bait': {
    flags: [
      'Boost this if your cat rules the house', 'Reskeet if paper maps beat phones',
      'Like if you love Mondays, RT if you hate them', 'Tag a friend who needs this today', "Most people won't get this. Bookmark this before it's gone",
      'Retweet if you miss the nineties',
      'Double tap if you agree',
      "Comment YES and I'll send you the list, follow and RT",
    ],
    passes: [
      'A spoon of vinegar gives the dough a boost', 'The new pump boosts pressure from 2 to 3 bar', 'Please boost: a walking stick was found at Gate 4',
      'What would you share with your younger self?', 'Market share fell to 12% in Q2', 'RT to help: missing child last seen in Cebu, call 911',
      'Share of renewable power reached a record in spring',
      'Please share: blood donors needed at St. Mary, type O',
      'RT-PCR results take a day longer this week',
      'I will share what I learned from repairing clocks',
      'Which of these two covers would you take to the printer?',
    ],
  },
  'follow-bait': {
    flags: [
      "Follow me and I'll follow back, let's grow together", 'Drop your handles, looking for mutuals', 'Road to 10k, help me reach it',
      'F4F? I follow back everyone',
      'Gain followers fast with this follow train',
      'Please follow me',
    ],
    passes: [
      'I will follow up on Friday', "Following the new tax rules? Here's how they change invoices", 'Why do some accounts lose followers every Monday?',
      'We follow up every complaint within a day',
      'Follow us for a new repair guide each Friday, tools included',
      'Running the Road to 10k run for the hospice on Sunday',
      'Followers of the old faith met in this barn',
    ],
  },
  calamity: {
    flags: [
      'Typhoon sale! 30% off raincoats while the flood lasts, order now',
      'Hurricane special: buy now, 20% off all torches',
    ],
    passes: [
      'Our inbox was flooded with kind messages after the talk',
      'The typhoon passed north of the island last night, all staff are safe',
      'We are having a fire sale on old stock',
      'Our DMs are flooded, we answer by Monday',
      'The flood of 1953 changed how this coast builds its dikes',
      'She plays a rescue pilot in the new series',
      'A perfect storm of small mistakes',
    ],
    praises: [
      'Flood in Marikina: evacuees at the H. Bautista school need blankets and drinking water. Call 0917 555 0100',
      'After the earthquake in Cianjur volunteers needed near Masjid Agung, sign up at relief.com/cianjur',
      'Flash flood warning for Mill Creek: shelter is open at Oak School, call 555 010 2244',
      'Evacuees from the wildfire near Oakville need cots and water at Oakville High School, contact relief.org/oak',
    ],
  },
};
