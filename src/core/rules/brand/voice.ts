import { acme } from '../example-brands.ts';
import type { Examples } from '../example.ts';
import { type Context, defineRule } from '../rule.ts';

/** Style takes thousands of words to prove (Eder 2015); one draft can only hint, so this stays soft. */
const fewestPosts = 20;
const fewestWords = 8;
const shallow = -0.4;
const deep = -1;
const alike = 0.4;
/** Words named as unlike; more would be the whole draft. */
const shown = 3;
/** A draft that mostly consists of other people's words says nothing about the writer's own. */
const mostQuoted = 0.5;

const isMostlyQuoted = ({ analysis: { text, notMeant } }: Context): boolean =>
  notMeant.quotes().reduce((sum, { start, end }) => sum + end - start, 0) > text.length * mostQuoted;

export const voice = defineRule({
  id: 'voice',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['three-mistakes', 'why-companies-tweet', 'wording', 'small-samples'],
  title: 'Sound like yourself',
  advice: 'This doesn’t sound like your other posts. On purpose?',
  praise: 'This sounds like you.',
  why: 'Readers trust a voice they know.',
  check: (context) => {
    const { voice: heard, analysis, brand } = context;
    if (!heard || heard.posts < fewestPosts || analysis.words.length < fewestWords) return undefined;
    if (brand.languages.length > 0 && analysis.language !== undefined && !brand.languages.includes(analysis.language)) return undefined;
    const { likeness, usual } = heard;
    if (usual.median <= usual.p5 || isMostlyQuoted(context)) return undefined;
    if (likeness >= usual.median) return { spans: [], brand: alike };
    if (likeness >= usual.p5) return undefined;
    const depth = Math.min(1, (usual.p5 - likeness) / (usual.median - usual.p5));
    return { spans: heard.unlike.slice(0, shown).toSorted((a, b) => a.start - b.start), brand: shallow + (deep - shallow) * depth };
  },
});

const usual = { p5: 0.4, median: 0.6 };
const strange = { likeness: 0.2, usual, unlike: [], posts: 60 };
const near = { likeness: 0.5, usual, unlike: [], posts: 60 };

export const examples: Examples = {
  fires: [
    { text: 'Yo fam we be shipping boxes all day every day no cap fr', brand: acme, voice: strange },
    { text: 'Hereinafter the undersigned shall furnish the consignment notwithstanding any delay', brand: acme, voice: strange },
    { text: 'OMG you guys like literally the port is like sooo full', brand: acme, voice: strange },
    { text: 'Behold, dear voyagers, the majestic dawn of a bold and boundless depot', brand: acme, voice: strange },
    { text: 'bestie the forklift said slay and then it slayed, iykyk', brand: acme, voice: strange },
    { text: 'Pursuant to article nine, consignees are herewith advised of altered tariffs', brand: acme, voice: { ...strange, likeness: 0.39 } },
    { text: 'aight so boom, paperwork done, coffee gone, vibes immaculate today', brand: acme, voice: { ...strange, posts: 20 } },
    { text: 'Verily, thy parcel hath crossed the river and resteth in our hall', brand: acme, voice: { ...strange, likeness: -3 } },
  ],
  quiet: [
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
};
