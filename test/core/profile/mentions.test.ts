import { describe, expect, test } from 'vitest';
import { acme } from '../../../src/core/rules/example-brands.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { findMentions } from '../../../src/core/profile/mentions.ts';
import type { VisiblePost } from '../../../src/core/profile/visible-post.ts';

const post = (author: string, text: string): VisiblePost => ({ id: `${author}: ${text}`, author, text, isReply: false });
const heard = (text: string, author = 'ann') => findMentions([post(author, text)], { ...acme, topics: ['customs', 'sea freight'] }, 'mike_b').found.map(({ is, about }) => `${is} ${about}`);

describe('mentions', () => {
  test.each([
    ['question you', '@mike_b do you ship to Cebu on Fridays?'],
    ['question topic', 'Does anybody know how long customs takes in Surabaya now?'],
    ['question topic', 'Anyone with a good #SeaFreight forwarder?'],
    ['complaint brand', `Still waiting for my refund from ${acme.name}, this is unacceptable`],
  ])('finds a %s', (what, text) => {
    expect(heard(text)).toEqual([what]);
  });
  test.each([
    ['talk about something else', 'What time is lunch?'],
    ['a plain remark about a topic', 'Customs opened a new hall today.'],
    ['part of a word', 'Is this customsized?'],
    ['nothing', ' '],
  ])('skips %s', (_, text) => {
    expect(heard(text)).toEqual([]);
  });
  test('excludes the person’s own posts', () => {
    expect(heard('Who needs sea freight to Cebu?', 'Mike_B')).toEqual([]);
    expect(findMentions([post('Mike_B', 'Who needs sea freight?')], acme, 'mike_b').n).toBe(0);
  });
  test('finds only questions to the person if there is no brand', () => {
    expect(findMentions([post('ann', '@mike_b are you open?'), post('bob', 'Who knows customs?')], noBrand, 'mike_b').found).toHaveLength(1);
    expect(findMentions([post('ann', '@mike_b are you open?')], noBrand, '').found).toEqual([]);
  });
  test('reads mentions by the page’s own site if the viewer is unknown', () => {
    const brand = { ...noBrand, handle: 'ana', moreHandles: ['bluesky:ana.example'] };
    const about = (author: string, text: string) => findMentions([post(author, text)], brand, '').found.map((one) => one.about);
    expect(about('bluesky:noor.example', '@ana.example are you open?')).toEqual(['brand']);
    expect(about('mastodon:noor@mastodon.example', '@ana are you open?')).toEqual([]);
    expect(about('noor', '@ana are you open?')).toEqual(['brand']);
  });
  test('counts words that several people use, not one person’s favourite', () => {
    const { words, n } = findMentions([post('ann', 'The tariff is out'), post('bob', 'Tariff again, tariff always'), post('cat', 'Containers, containers'), post('cat', 'Containers')], acme, '');
    expect(n).toBe(4);
    expect(words).toEqual([{ word: 'tariff', people: 2 }]);
  });
});
