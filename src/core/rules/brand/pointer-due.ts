import { handleOf, siteOf } from '../../brand/account.ts';
import { joined, brandMentionsIn } from '../../brand/brand-mentions.ts';
import type { CueName } from '../../languages/cues.ts';
import { isOriginal } from '../../profile/sample.ts';
import { type Context, defineRule } from '../rule.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import type { Fix } from '../../model/tip.ts';
import type { PastPost } from '../../model/post.ts';
import { sites } from '../../model/site.ts';
import type { Span } from '../../model/span.ts';

/**
 * `three-mistakes` wants every message to say who is posting and where there is more; name and picture are next to each post, so one
 * in five posts is enough.
 */
const window = 4;
const present = 0.5;
/** Log-odds: gentle at first, in full after twice as many posts without a mention. */
const missing = { first: -0.3, full: -0.6 };
/** X counts every link as 23 characters. */
const linkLength = 23;
/** Wishes and calls for help are not the place to mention the brand. */
const free: readonly CueName[] = ['season', 'grief', 'calamity', 'advisory', 'help-appeal'];

/** Number of posts since the last one that mentioned the brand. A thread counts as one, and a mention in any part is enough. */
function postsSince(recent: readonly PastPost[]): number {
  let since = 0;
  for (const post of recent) {
    if (post.kind !== 'reply' && post.pointsHome) break;
    if (isOriginal(post)) since++;
  }
  return since;
}

/** Appends the site, or the name as a hashtag, if there is room. */
function pointerFix({ draft, analysis, brand }: Context): Fix | undefined {
  const at = analysis.text.length;
  const gap = analysis.text === '' || /\s$/.test(analysis.text) ? '' : ' ';
  const room = draft.limit - analysis.length - gap.length;
  const site = brand.sites[0];
  if (site !== undefined && room >= linkLength) return { kind: 'insert-site', edits: [{ start: at, end: at, text: gap + site }] };
  const tag = `#${(brand.name === '' ? handleOf(brand.handle) : brand.name).replace(/[^\p{L}\p{M}\p{N}_]/gu, '')}`;
  const hashtags = analysis.entities.filter(({ kind }) => kind === 'hashtag').length;
  if (joined(tag) === '' || hashtags >= sites[siteOf(draft)].mostHashtags || room < tag.length) return undefined;
  return { kind: 'insert-hashtag', edits: [{ start: at, end: at, text: gap + tag }] };
}

export const pointerDue = defineRule({
  id: 'pointer-due',
  group: 'brand',
  severity: 'nudge',
  lastLook: true,
  situations: ['new', 'thread-start', 'quote'],
  sources: ['three-mistakes'],
  title: 'Say who you are and where to find you',
  advice: '{count} posts without a way to find you. Add your site, if it fits.',
  praise: 'Readers can see who’s speaking and where to find more.',
  why: 'Posts get shared without you. A name or a site leads new readers back.',
  check: (context) => {
    const { parts, analysis, brand, recent, cues } = context;
    const pointersOf = (part: TextAnalysis): readonly Span[] => brandMentionsIn(part, brand);
    if (parts.some((part) => pointersOf(part).length > 0)) return { spans: pointersOf(analysis), brand: present };
    if (brand.name === '' && brand.handle === '' && brand.sites.length === 0) return undefined;
    // A post that starts with a mention is addressed to that account.
    if (analysis.tokens[0]?.kind === 'mention') return undefined;
    const since = Math.min(2 * window, postsSince(recent));
    if (since < window) return undefined;
    if (free.some((name) => cues(name).strong.length > 0)) return undefined;
    const brandWeight = missing.first + ((missing.full - missing.first) * (since - window)) / window;
    return { spans: [], brand: brandWeight, data: { count: since }, fix: pointerFix(context) };
  },
});
