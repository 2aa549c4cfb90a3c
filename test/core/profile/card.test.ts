import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/core/profile/card.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { cardWords } from '../../../src/strings/profile.ts';

const card = (followers: number | undefined, following: number | undefined, uncertainty = 0, locale: LanguageId = 'en', rest: Partial<Profile> = {}) =>
  cardOf(
    { handle: 'acme', isOwn: false, isProtected: false, followers: followers === undefined ? undefined : { value: followers, uncertainty }, following: following === undefined ? undefined : { value: following, uncertainty }, ...rest },
    cardWords(locale),
    locale,
  );
const said = ({ counts, style }: ReturnType<typeof card>): string => [...counts.map(({ shown }) => shown), style.split(':')[0]].join(' | ');

describe('the card of a profile', () => {
  test.each<[number, number, number, string]>([
    [12_846, 1_207, 0, '12,846 | 1,207 | 11 | Broadcaster'],
    [500, 100, 0, '500 | 100 | 5.0 | Broadcaster'],
    [499, 100, 0, '499 | 100 | 4.99 | More followers than following'],
    [150, 100, 0, '150 | 100 | 1.5 | About even both ways'],
    [67, 100, 0, '67 | 100 | 0.7 | About even both ways'],
    [66, 100, 0, '66 | 100 | 0.66 | Still growing. Normal for newer accounts'],
    [0, 600, 0, '0 | 600 | 0.0 | Follows far more than follow back'],
    [3, 0, 0, '3 | 0 | – | Too early to tell'],
    [40, 50, 0, '40 | 50 | – | Too early to tell'],
    [300, 0, 0, '300 | 0 | – | Broadcasts only'],
    [5_000_000_000, 1, 0, '5,000,000,000 | 1 | 5,000,000,000 | Broadcaster'],
    [12_800, 10_100, 100, '≈ 12,800 | ≈ 10,100 | ≈ 1.3 | About even both ways'],
    [15_000, 10_000, 100, '≈ 15,000 | ≈ 10,000 | ≈ 1.5 | Could be either style'],
  ])('%i followers, %i following, give or take %i: %s', (followers, following, uncertainty, words) => {
    expect(said(card(followers, following, uncertainty))).toBe(words);
  });
  test.each([
    ['one count is missing', card(100, undefined)],
    ['both are', card(undefined, undefined)],
    ['the account is closed', card(412, 389, 0, 'en', { isProtected: true })],
  ])('says “not known yet” and shows no number if %s', (_, { counts, style, scale, short }) => {
    expect({ counts, scale }).toEqual({ counts: [], scale: undefined });
    expect([style, short]).toEqual(Array(2).fill('Followers and following: not known yet'));
  });
  test.each<[LanguageId, string]>([
    ['en', '12,846 | 5,100 | 2.5 | More followers than following'],
    ['id', '12.846 | 5.100 | 2,5 | Lebih banyak pengikut daripada mengikuti'],
    ['fil', '12,846 | 5,100 | 2.5 | Mas maraming followers kaysa following'],
  ])('writes numbers as people do in %s', (locale, words) => {
    const whole = card(12_846, 5_100, 0, locale);
    expect(said(whole)).toBe(words);
    expect([whole.label, whole.short, whole.scale?.says].join()).not.toMatch(/[{}]/);
  });
});
