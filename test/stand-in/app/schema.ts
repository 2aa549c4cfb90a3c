import type { Account } from './accounts.ts';

export const siteSchema = { '@context': 'https://schema.org', '@type': 'WebSite', name: 'X', url: 'https://x.com' };

const counter = (action: string, name: string, count: number): object => ({
  '@type': 'InteractionCounter', interactionType: `https://schema.org/${action}`, name, userInteractionCount: count,
});

/** The counts in X's structured data. FollowAction is for followers, SubscribeAction for following. */
export const profileSchema = (account: Account): object => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  dateCreated: `${account.joined}-01T00:00:00.000Z`,
  mainEntity: {
    '@type': 'Person',
    additionalName: account.handle,
    description: account.bio,
    // The first page sent has `name` and `sameAs` where the app writes `givenName` and `relatedLink`.
    ...(account.schema === 'server' ? { name: account.name, sameAs: [`https://x.com/${account.handle}`] } : { givenName: account.name }),
    identifier: String(1_000_000 + account.followers),
    url: `https://x.com/${account.handle}`,
    interactionStatistic: [
      counter('FollowAction', 'Follows', account.followers),
      counter('SubscribeAction', 'Friends', account.following),
      counter('WriteAction', 'Posts', account.postCount),
    ],
  },
  ...(account.site === undefined || account.schema === 'server' ? {} : { relatedLink: [`https://${account.site}`] }),
});
