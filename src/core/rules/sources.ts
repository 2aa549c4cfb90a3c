import type { Source } from '../model/tip.ts';
import type { SiteId } from '../model/site.ts';

const doi = (name: string): string => `https://doi.org/${name}`;

/** Everything the advice is based on, by the name that rules use: first the five texts on posting, whose addresses are unknown, then studies, then rulebooks. */
export const sources = {
  'business-medium': { title: 'Twitter marketing: your followers are your newsletter' },
  'why-companies-tweet': { title: 'What Twitter is, and why companies use it' },
  'what-people-want': { title: 'Twitter marketing: giving people what they want' },
  'business-tweeters': { title: 'Ben Hanna: A look at how business accounts grow on Twitter', year: 2009 },
  'three-mistakes': { title: 'Social media marketing: don’t make these 3 mistakes' },

  'who-gives-a-tweet': { title: 'André, Bernstein, Luther: Who gives a tweet? What readers find worth reading', year: 2012, address: doi('10.1145/2145204.2145277') },
  'follow-predictors': { title: 'Hutto, Yardi, Gilbert: A longitudinal study of follow predictors on Twitter', year: 2013, address: doi('10.1145/2470654.2470771') },
  'what-goes-viral': { title: 'Berger, Milkman: What makes online content viral?', year: 2012, address: doi('10.1509/jmr.10.0353') },
  'about-me': { title: 'Naaman, Boase, Lai: Is it really about me?', year: 2010, address: doi('10.1145/1718918.1718953') },
  wording: { title: 'Tan, Lee, Pang: The effect of wording on message propagation', year: 2014, address: doi('10.3115/v1/P14-1017') },
  politeness: { title: 'Danescu-Niculescu-Mizil and others: A computational approach to politeness', year: 2013, address: 'https://aclanthology.org/P13-1025/' },
  'million-followers': { title: 'Cha and others: The million follower fallacy', year: 2010 },
  unfollowing: { title: 'Kwak, Chun, Moon: Fragile online relationship, a first look at unfollowing', year: 2011, address: doi('10.1145/1978942.1979104') },
  'small-samples': { title: 'Eder: Does size matter? Authorship, small samples, big problem', year: 2015, address: doi('10.1093/llc/fqt066') },
  brevity: { title: 'Gligorić, Anderson, West: Causal effects of brevity on style and success', year: 2019 },
  'second-person': { title: 'Cruz, Leonhardt, Pezzuti: Second person pronouns and brands', year: 2017 },
  certainty: { title: 'Pezzuti, Leonhardt, Warren: Certainty in language on social media', year: 2021 },
  clickbait: { title: 'Molina and others: Does clickbait actually attract more clicks?', year: 2021 },
  'curiosity-gaps': { title: 'Aubin Le Quéré, Matias: When curiosity gaps backfire', year: 2025 },
  'composing-tweets': { title: 'Jalali, Papatla: Composing tweets to increase retweets', year: 2019 },
  'effective-tweeting': { title: 'Buddy Media: Strategies for effective tweeting', year: 2012 },
  'sprout-index': { title: 'The Sprout Social Index', year: 2016 },

  'engagement-bait-policy': { title: 'Facebook: Fighting engagement bait', year: 2017 },
  'x-manipulation': { title: 'X’s rules on platform manipulation and spam', address: 'https://help.x.com/en/rules-and-policies/platform-manipulation' },
  'x-following': { title: 'X’s rules on following', address: 'https://help.x.com/en/using-x/x-follow-limit' },
  'x-descriptions': { title: 'X’s help on describing pictures', address: 'https://help.x.com/en/using-x/add-image-descriptions' },
  'x-algorithm-2023': { title: 'The code by which X recommended posts', year: 2023, address: 'https://github.com/twitter/the-algorithm' },
  'x-algorithm-2026': { title: 'The code by which X recommends posts', year: 2026, address: 'https://github.com/xai-org/x-algorithm' },
  'camel-case-tags': { title: 'Mastodon users on hashtags that screen readers can read', year: 2018, address: 'https://github.com/mastodon/mastodon/issues/8241' },
  'twitter-text': { title: 'twitter-text: what X makes a link of', address: 'https://github.com/twitter/twitter-text' },
  'non-text-content': { title: 'W3C: WCAG 1.1.1, non-text content', address: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;

const isOfX = (id: SourceId): boolean => id.startsWith('x-');

/** Looks up sources. On other sites X's own rules and code are left out, unless there are no other sources. */
export function sourcesOf(ids: readonly SourceId[], site: SiteId = 'x'): readonly Source[] {
  const general = site === 'x' ? ids : ids.filter((id) => !isOfX(id));
  return (general.length > 0 ? general : ids).map((id) => sources[id]);
}

/** "Title (year)", for display. */
export const nameOf = ({ title, year }: Source): string => (year === undefined ? title : `${title} (${year})`);
