import { describe, expect, test } from 'vitest';
import { reviewProfile } from '../../../src/core/profile/review.ts';
import type { ProfileFacts } from '../../../src/core/profile/facts.ts';
import { defaultSettings, type Settings } from '../../../src/core/storage/settings.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';

const day = 86_400_000;
const now = 1_700_000_000_000;
const exact = (value: number) => ({ value, uncertainty: 0 });
const own: ProfileFacts = { handle: 'acmefreight', isOwn: true, followers: exact(800), following: exact(4900), bio: 'Just me', site: '', history: [], posts: { count: 40, replies: 0 } };
const tips = (profile: ProfileFacts, settings: Settings = defaultSettings, locale: LanguageId = 'en') => reviewProfile(profile, { settings, locale, now });

describe('a profile’s tips', () => {
  test('are at most three, the most serious first', () => {
    expect(tips(own).map(({ ruleId }) => ruleId)).toEqual(['lopsided', 'home-and-promise', 'broadcast-only']);
  });
  test('on other profiles are the style only', () => {
    expect(tips({ ...own, isOwn: false }).map(({ ruleId }) => ruleId)).toEqual(['ratio-style']);
  });
  test('are none if nothing is known', () => {
    expect(tips({ handle: 'x', isOwn: true, history: [] })).toEqual([]);
  });
  test('quote the numbers', () => {
    const history = [500, 900, 520, 940, 510, 930].map((following, i) => ({ handle: 'a', followers: 400, following, followersUncertainty: 0, followingUncertainty: 0, takenAt: now - (20 - 4 * i) * day }));
    const [first] = tips({ handle: 'a', isOwn: true, history });
    expect(first?.advice).toContain('followed 1240 and unfollowed 810');
  });
  test('are in the person’s language, without rules that are off or snoozed', () => {
    expect(tips(own, defaultSettings, 'id')[0]?.advice).toMatch(/^Kamu mengikuti/);
    expect(tips(own, { ...defaultSettings, ruleOverrides: { lopsided: false } })[0]?.ruleId).toBe('home-and-promise');
    const asleep = reviewProfile(own, { settings: defaultSettings, locale: 'en', now, dismissals: [{ ruleId: 'lopsided', at: now - day }, { ruleId: 'lopsided', at: now }] });
    expect(asleep.map(({ ruleId }) => ruleId)).not.toContain('lopsided');
  });
});
