import type { BrandProfile } from '../../../model/brand.ts';
import type { Examples } from '../../../rules/example.ts';
import { acme } from '../../../rules/example-brands.ts';

const silent = [{ text: 'a b c d' }, { text: 'e f g h' }, { text: 'i j k l' }, { text: 'm n o p' }];
const pointed = [{ text: 'New lanes opened' }, { text: 'Notes on our blog acme.com/notes' }, { text: 'Tall loads need flags' }, { text: 'Fog again' }];
const abroad = [1, 2, 3, 4].map((n) => ({ text: `news ${n} https://cnn.com/${n}` }));
const mixed = [...abroad.slice(0, 3), { text: 'Our lane map https://acme.com/lanes' }];
const usual = { p5: 0.4, median: 0.6 };
const strange = { likeness: 0.2, usual, unlike: [], posts: 60 };
const near = { likeness: 0.5, usual, unlike: [], posts: 60 };
const relaxed = { ...acme, tone: { formal: 0.2, emoji: 0.8 } };
const calm = { ...acme, tone: { lively: 0.1 } };
const institution = { ...acme, tone: { institutional: 0.9, emoji: 0.1 } };
const spelled = { ...acme, use: ['e-invoice', 'LoadPlanner', 'pick-up'], avoid: [{ word: 'blue collar', instead: 'skilled' }, { word: 'solution', instead: '' }] };
const named = (name: string) => ({ ...acme, name, topics: [] });
const bakery: Partial<BrandProfile> = { name: 'Corner Loaf', handle: 'cornerloaf', sites: ['cornerloaf.com'] };
const formal = { ...acme, address: 'formal' as const };
const familiar = { ...acme, address: 'familiar' as const };

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'on-topic': {
    flags: [
      { text: 'Our favourite pizza place in town got a brand new oven', brand: acme },
      { text: 'The football final last night had a crazy second half', brand: acme },
      { text: 'Thinking about repainting the kitchen walls light blue', brand: acme },
      { text: 'Our neighbour finally sold that rusty yellow caravan', brand: acme },
      { text: 'The new season of that baking contest starts slow', brand: acme },
      { text: 'Three museums worth a rainy Sunday with small kids', brand: acme },
      { text: 'Customers at the diner next door love the new jukebox', brand: acme },
      { text: 'The portable heater in our lobby makes a funny noise', brand: acme },
    ],
    passes: [
      { text: 'Customs forms changed today', brand: acme },
      { text: 'Freight rates fell 8% this week', brand: acme },
      { text: 'Happy Friday', brand: acme },
      { text: 'What we learned from 300 late deliveries in one winter', brand: acme },
      { text: 'We shipped a grand piano up five floors, here is the rigging plan', brand: acme },
      { text: 'Merry Christmas to everyone who works the night shift tonight', brand: acme },
      { text: 'Thank you for twelve wonderful years with our little crew', brand: acme },
      { text: 'New rules for tall loads start in May #LogisticsNews', brand: acme },
      { text: 'Our favourite pizza place in town got a brand new oven', brand: { ...acme, topics: ['freight'] } },
      { text: 'Acme Freight now has a running club, and beginners are welcome', brand: acme },
    ],
    praises: [
      { text: 'Customs forms in plain words, part one', brand: acme },
      { text: 'Two shippers compare notes on reefer plugs', brand: acme },
      { text: 'A quiet day, but #FreightFacts never sleep', brand: acme },
    ],
  },
  'pointer-due': {
    flags: [
      { text: 'Customs paperwork now takes two days at Rotterdam', brand: acme, recent: silent },
      { text: 'Container prices dipped again', brand: acme, recent: silent },
      { text: 'Why pallets get lost: labels on one side only', brand: acme, recent: silent },
      { text: 'Reefer plugs at the east pier run dry after midnight', brand: acme, recent: silent },
      { text: 'A colleague of ours explains bonded storage https://portnews.example.org/bonded', brand: acme, recent: silent },
      { text: 'Acme teaches its drivers to nap, and it works', brand: acme, recent: silent },
      { text: 'Which form do you dread most at the border?', brand: acme, recent: silent },
      { text: 'Rail from Duisburg is back to eleven days', brand: acme, recent: [{ text: 'Yes, from Monday', kind: 'reply', pointsHome: true }, ...silent] },
    ],
    passes: [
      { text: 'More on our site: acme.com/customs', brand: acme, recent: silent },
      { text: 'Acme Freight moved 900 pallets this week', brand: acme, recent: silent },
      { text: '#AcmeFreight tip of the day: label both sides', brand: acme, recent: silent },
      { text: 'Reefer space to Manila opens on Tuesday', brand: acme, recent: pointed },
      { text: 'Wire ropes last four winters', brand: acme, recent: [{ text: 'All of it at acme.com/ropes', kind: 'thread', part: 2 }, { text: 'Why ropes fray', kind: 'thread' }, ...silent] },
      { text: 'Our first week as a company, hello', brand: acme, recent: silent.slice(0, 3) },
      { text: 'The full table of port fees: https://blog.acme.com/fees', brand: acme, recent: silent },
      { text: 'A happy new year to all crews at sea', brand: acme, recent: silent },
      { text: 'Ask @AcmeFreight anything about pallets until five', brand: acme, recent: silent },
      { text: 'Wind closed the north gate, use the south one', brand: { ...acme, name: '', handle: '', sites: [] }, recent: silent },
    ],
    praises: [
      { text: 'More of this at acme.com/why', brand: acme },
      { text: 'Acme Freight turns thirty this month', brand: acme, recent: silent },
      { text: 'Lifted with care #acmefreight', brand: acme },
    ],
  },
  'home-link': {
    flags: [
      { text: 'Port strike explained https://bbc.com/strike', brand: acme, recent: abroad },
      { text: 'Good thread on tariffs https://nytimes.com/x', brand: acme, recent: abroad },
      { text: 'Fuel prices by country https://iea.org/f', brand: acme, recent: abroad },
      { text: 'How canals set their tolls https://canals.example.org/tolls', brand: acme, recent: abroad },
      { text: 'Someone mapped every lighthouse on our route https://maps.example.org/lights', brand: acme, recent: abroad },
      { text: 'Not our page, though close: https://notacme.com/guide', brand: acme, recent: abroad },
      { text: 'Worth an evening: https://acme.com.example.org/long-read', brand: acme, recent: abroad },
      { text: 'Pilots talk about fog https://sea.example.org/fog', brand: acme, recent: [{ text: 'Sure, see acme.com/faq', kind: 'reply', hasLink: true, linksHome: true }, ...abroad] },
    ],
    passes: [
      { text: 'Port strike explained https://acme.com/strike', brand: acme, recent: abroad },
      { text: 'Port strike explained in 3 lines', brand: acme, recent: abroad },
      { text: 'Our customs checklist acme.com/check', brand: acme, recent: abroad },
      { text: 'A cartoon that every dispatcher will know https://comics.example.org/7', brand: acme, recent: mixed },
      { text: 'Where to give blood after the quake https://redcross.example.org/blood', brand: { ...acme, preset: 'newsroom' }, recent: abroad },
      { text: 'Where to renew a fishing permit this month https://ports.example.org/permits', brand: { ...acme, preset: 'public-office' }, recent: abroad },
      { text: 'Two studies on tyre wear https://tyres.example.org/wear', brand: { ...acme, sites: [] }, recent: abroad },
      { text: 'Photos from the yard: https://photos.acme.com/yard', brand: acme, recent: abroad },
      { text: 'First link of the year https://wharf.example.org/plan', brand: acme, recent: abroad.slice(0, 2) },
    ],
    praises: [
      { text: 'All port fees in one table: https://www.acme.com/table', brand: acme },
      { text: 'Our tide notes, weekly: tides.acme.com/week', brand: acme, recent: abroad },
    ],
  },
  voice: {
    flags: [
      { text: 'Yo fam we be shipping boxes all day every day no cap fr', brand: acme, voice: strange },
      { text: 'Hereinafter the undersigned shall furnish the consignment notwithstanding any delay', brand: acme, voice: strange },
      { text: 'OMG you guys like literally the port is like sooo full', brand: acme, voice: strange },
      { text: 'Behold, dear voyagers, the majestic dawn of a bold and boundless depot', brand: acme, voice: strange },
      { text: 'bestie the forklift said slay and then it slayed, iykyk', brand: acme, voice: strange },
      { text: 'Pursuant to article nine, consignees are herewith advised of altered tariffs', brand: acme, voice: { ...strange, likeness: 0.39 } },
      { text: 'aight so boom, paperwork done, coffee gone, vibes immaculate today', brand: acme, voice: { ...strange, posts: 20 } },
      { text: 'Verily, thy parcel hath crossed the river and resteth in our hall', brand: acme, voice: { ...strange, likeness: -3 } },
    ],
    passes: [
      { text: 'Container prices dipped again this week, third time in a row for Asia routes', brand: acme, voice: near },
      { text: 'Short one', brand: acme, voice: strange },
      { text: 'Yo fam we be shipping boxes all day every day no cap fr', brand: acme, voice: { ...strange, posts: 12 } },
      { text: 'Two barges wait outside the lock because the night crew is one short', brand: acme, voice: { ...strange, likeness: 0.7 } },
      { text: 'Our forklift drivers voted: the new seats are better for long shifts', brand: acme },
      { text: 'The mayor said: “Lo and behold, my fellow citizens, a bridge hath been raised unto us”', brand: acme, voice: strange },
      { text: 'Terima kasih untuk semua sopir yang lembur sampai tengah malam kemarin', brand: acme, voice: strange },
      { text: 'Gate two closes early on Thursday, so plan your pickups around that', brand: acme, voice: { ...near, likeness: 0.4 } },
    ],
    praises: [
      { text: 'The night crew found a shorter way through the old harbour gate', brand: acme, voice: { ...near, likeness: 0.65 } },
    ],
  },
  tone: {
    flags: [
      { text: 'lol freight rates are wild dude', brand: acme },
      { text: 'Customs cleared 🎉🎉', brand: acme },
      { text: 'Harga kirim turun lagi minggu ini karena solar murah', brand: acme },
      { text: 'New scanner is kinda lit ngl', brand: acme },
      { text: 'Gonna need bigger pallets tbh', brand: acme },
      { text: 'Two new cranes 😍 up and running', brand: acme },
      { text: 'Bukas na po ang bagong bodega sa Batangas para sa lahat', brand: acme },
      { text: 'The bridge is open! Trucks are rolling! What a sight', brand: calm },
      { text: 'I moved my desk to gate two', brand: institution },
      { text: 'Ice 🧊 fog 🌫 and gulls 🐦 at dawn', brand: institution },
    ],
    passes: [
      { text: 'A pilot writes: “I love my night shift” and so say we', brand: institution },
      { text: 'Ice 🧊 at gate two', brand: institution },
      { text: 'Freight rates fell again this week', brand: acme },
      { text: 'Customs cleared in two hours', brand: acme },
      { text: 'lol freight rates are wild dude', brand: relaxed },
      { text: 'A driver told us: “gonna be late, lol, sheep everywhere”', brand: acme },
      { text: 'Crane two is back 🎉 thanks to the night crew', brand: relaxed },
      { text: 'Depot Surabaya opens Monday', brand: acme },
      { text: 'Harga kirim turun lagi minggu ini karena solar murah', brand: { ...acme, languages: ['en', 'id'] } },
      { text: 'Four hundred parcels, no delay. Well done, team!', brand: calm },
      { text: 'Our dude ranch charter sails at nine', brand: { ...acme, tone: {} } },
    ],
  },
  'house-words': {
    flags: [
      { text: 'The cheap way to ship a sofa', brand: acme },
      { text: 'Our clients asked for Saturday slots', brand: acme },
      { text: 'Cheap rates for new clients', brand: acme },
      { text: 'Is a cheap crate a safe crate', brand: acme },
      { text: 'Clients, meet your new dispatcher', brand: acme },
      { text: 'Plan tomorrow in loadplanner before lunch', brand: spelled },
      { text: 'Every blue collar job here comes with a pension', brand: spelled },
      { text: 'A moving solution that fits in one van', brand: spelled },
    ],
    passes: [
      { text: 'The affordable way to ship a sofa', brand: acme },
      { text: 'Our customers asked for Saturday slots', brand: acme },
      { text: 'Cheapest? We checked, and no', brand: acme },
      { text: 'One reader wrote “your crates look cheap” and she had a point', brand: acme },
      { text: 'Ask @clients or read #cheap, we have seen it all', brand: acme },
      { text: 'Open LoadPlanner, drag the crate, done', brand: spelled },
      { text: 'E-invoice by default from June', brand: spelled },
      { text: 'Blue shirts with a white collar for the front desk', brand: spelled },
    ],
  },
  'name-form': {
    flags: [
      { text: 'acme freight opens in Cebu', brand: acme },
      { text: 'ACME FREIGHT opens in Cebu', brand: acme },
      { text: 'Acme Frieght opens in Cebu', brand: acme },
      { text: 'Thirty years of Acme freight and still no dull Monday', brand: acme },
      { text: 'At AcmeFreight, dogs may ride along', brand: acme },
      { text: 'Try Bookwrom for the train home', brand: named('Bookworm') },
      { text: 'Good news from loadplanner: version four is here', brand: named('LoadPlanner') },
      { text: 'Welcome to Load Planner, the quiet one', brand: named('LoadPlanner') },
    ],
    passes: [
      { text: 'Acme Freight opens in Cebu', brand: acme },
      { text: '@acmefreight opens in Cebu', brand: acme },
      { text: '#acmefreight opens in Cebu', brand: acme },
      { text: "Acme Freight's night crew found the missing crate", brand: acme },
      { text: 'They call us “acme freights” on the docks', brand: acme },
      { text: 'TODAY ONLY: ACME FREIGHT OPENS AT SIX', brand: acme },
      { text: 'Every bookworm needs a lamp', brand: named('Bookworm') },
      { text: 'Watching the flowers bloom near gate two', brand: named('Bloom') },
      { text: 'Iota ships on Fridays', brand: named('iota') },
      { text: 'We load planners, desks and chairs first', brand: named('LoadPlanner') },
    ],
  },
  'wrong-account': {
    flags: [
      { text: 'At Acme Freight we weigh every crate twice', brand: acme, account: 'mike_b' },
      { text: 'Our port guide is out: acme.com/guide', brand: acme, account: 'mike_b' },
      { text: 'We are hiring two night drivers at Acme Freight', brand: acme, account: 'mike_b' },
      { text: 'Order now at acme.com and it leaves tonight', brand: acme, account: 'mike_b' },
      { text: 'Corner Loaf is closed on Tuesday, we are painting the oven room', brand: acme, brands: [acme, bakery], account: 'acmefreight' },
      { text: 'Acme Freight answers within the hour, and our weekend desk is back', brand: acme, brands: [acme, bakery], account: 'cornerloaf' },
      { text: 'Our rye recipe is up at cornerloaf.com/rye', brand: acme, brands: [acme, bakery], account: 'acmefreight' },
    ],
    passes: [
      { text: 'Acme Freight lifted our old piano without a scratch, and we cried', brand: { ...acme, handle: '' }, account: 'mike_b' },
      { text: 'Bolts, says Acme Freight, we count by hand', brand: acme, account: 'AcmeFreight' },
      { text: 'I drive for Acme Freight and our dog rides along', brand: acme, account: 'mike_b' },
      { text: 'Lunch with @acmefreight today, we talked tariffs', brand: acme, account: 'mike_b' },
      { text: 'Acme Freight is on the evening news', brand: acme, account: 'mike_b' },
      { text: 'We at Acme Freight now bring bread from Corner Loaf', brand: acme, brands: [acme, bakery], account: 'acmefreight' },
      { text: 'Our gate code changed', brand: acme, account: 'mike_b' },
      { text: 'Acme Freight here: we sort by colour' , brand: acme },
    ],
  },
  'address-form': {
    flags: [
      { text: "What's up folks, gate three moves to the left", brand: formal },
      { text: 'Hey guys, the yard opens at five', brand: formal },
      { text: "Y'all asked for later pickups, here they are", brand: formal },
      { text: 'Dear valued customer, the counter is now upstairs', brand: familiar },
      { text: 'To whom it may concern: parking is free on Sunday', brand: familiar },
      { text: 'Dear Sir or Madam, the elevator works again', brand: familiar },
    ],
    passes: [
      { text: 'You can now change the pickup time by phone', brand: formal },
      { text: 'Hey guys, the yard opens at five', brand: acme },
      { text: 'A driver greets everyone with “hey guys” at dawn', brand: formal },
      { text: 'Hey all, the ramp is dry again', brand: familiar },
      { text: 'Our customer desk is open until eight', brand: familiar },
      { text: 'The tug Dear Friend sails at noon', brand: familiar },
    ],
  },
};
