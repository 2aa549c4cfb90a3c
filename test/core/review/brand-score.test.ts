import { describe, expect, test } from 'vitest';
import { acme } from '../../../src/core/rules/example-brands.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { learn } from '../../../src/core/brand/voice.ts';
import { review, type Reviewer } from '../../../src/core/review/review.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { BrandProfile } from '../../../src/core/model/brand.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import { chatty, official } from '../../support/voices.ts';

const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, ...rest });
const reviewer = (brand: BrandProfile, rest: Partial<Reviewer> = {}): Reviewer => ({ settings: defaultSettings, locale: 'en', brand, recent: [], now: 0, ...rest });
const text = 'Sea freight prices fell by nine percent, and the weekly table is on acme.com';

describe('the brand score', () => {
  test('is hidden until there is a name or a topic', () => {
    expect(review(draft(text), reviewer(noBrand)).brand).toBeUndefined();
    expect(review(draft(text), reviewer({ ...noBrand, handle: 'acme', sites: ['acme.com'], use: ['Acme'], languages: ['en'], preset: 'b2b', tone: { formal: 1 } })).brand).toBeUndefined();
    expect(review(draft(text), reviewer({ ...noBrand, name: 'Acme' })).brand).toBeDefined();
    expect(review(draft(text), reviewer({ ...noBrand, topics: ['freight'] })).brand).toBeDefined();
  });

  test('counts topics, links home and mentions in a post, each in its own row', () => {
    const brand = review(draft(text), reviewer(acme)).brand;
    expect(brand?.rows.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['on-topic', 'home-link', 'pointer-due']));
    expect((brand?.base ?? 0) + (brand?.rows ?? []).reduce((sum, { points }) => sum + points, 0)).toBe(brand?.shown);
  });

  test('shows no tip about it while it is hidden', () => {
    const { tips } = review(draft('omg this is sooo good lol'), reviewer({ ...noBrand, tone: { formal: 1 } }));
    expect(tips.every(({ brand }) => brand === 0)).toBe(true);
  });

  const aboutUs: ReadonlySet<string> = new Set(['on-topic', 'pointer-due', 'home-link']);
  test('in a reply depends on manners and tone only', () => {
    expect(rules.filter(({ situations }) => situations.includes('reply')).filter(({ id }) => aboutUs.has(id))).toEqual([]);
    const parent = { author: 'mike_b', text: 'When does the port open?', isOwn: false, mentionsMe: true };
    for (const answer of [text, 'At six, and gate two is the shorter way', 'Acme Freight ships on Friday, see acme.com', 'omg idk lol']) {
      const { brand } = review(draft(answer, { kind: 'reply', parent }), reviewer(acme, { voice: learn([...official.earlier, ...chatty.earlier]) }));
      expect(brand?.rows.filter(({ ruleId }) => aboutUs.has(ruleId))).toEqual([]);
    }
  });

  test('a reply in a tone the brand did not choose gets a tip', () => {
    const parent = { author: 'mike_b', text: 'When does the port open?', isOwn: false, mentionsMe: true };
    const rows = review(draft('lol idk fam, tbh it opens whenever, gonna check rn', { kind: 'reply', parent }), reviewer({ ...acme, tone: { formal: 1, emoji: 0 } })).brand?.rows ?? [];
    expect(rows.find(({ ruleId }) => ruleId === 'tone')?.points).toBeLessThan(0);
  });
});
