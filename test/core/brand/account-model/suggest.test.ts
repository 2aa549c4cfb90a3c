import { describe, expect, test } from 'vitest';
import { emptyAccountModel, learnPosts, withProfile, type AccountModel, type LearnedPost } from '../../../../src/core/brand/account-model/account-model.ts';
import { suggestionsFrom } from '../../../../src/core/brand/account-model/suggest.ts';
import { noBrand } from '../../../../src/core/brand/profile.ts';

const posts = (texts: readonly string[]): readonly LearnedPost[] => texts.map((text, at) => ({ id: String(at + 1), postedAt: 1_700_000_000_000 + at * 3_600_000, kind: 'post', text }));
const learnedFrom = (texts: readonly string[]): AccountModel => learnPosts(emptyAccountModel('acmefreight'), posts(texts));

const freight = learnedFrom([
  'Sea freight from Surabaya takes nine days this week. People ask why: two ports are full. acme.com/rates',
  'Good day to book sea freight: prices fell for people who ship on Friday. acme.com/rates',
  'We asked people at the port about sea freight. Most said: book early. https://www.acme.com/ask',
  'New customs form today, two pages shorter. People who ship coffee need it. #customs bbc.com/news',
  'Customs opens at six today. Bring the form. bbc.com/news',
  'Our customs desk answers within the hour, every day bbc.com/news',
]);

describe('suggestions', () => {
  test('are words, pairs and hashtags in three or more posts, except common ones', () => {
    const { topics } = suggestionsFrom(freight, noBrand);
    expect(topics).toContain('sea freight');
    expect(topics).toContain('customs');
    expect(topics).not.toContain('people');
    expect(topics).not.toContain('coffee');
    // The pair replaces its words.
    expect(topics).not.toContain('freight');
  });

  test('include the account’s own site, but no shared host', () => {
    expect(suggestionsFrom(freight, noBrand).sites).toEqual(['acme.com']);
    expect(suggestionsFrom(freight, { ...noBrand, sites: ['acme.com'] }).sites).toEqual([]);
    expect(suggestionsFrom(withProfile(freight, { site: 'https://www.acmefreight.id/start' }), noBrand).sites).toEqual(['acmefreight.id', 'acme.com']);
    expect(suggestionsFrom(withProfile(freight, { site: 'https://linktr.ee/acme' }), noBrand).sites).toEqual(['acme.com']);
  });

  test('include languages of a tenth of the posts', () => {
    expect(suggestionsFrom(freight, noBrand).languages).toEqual(['en']);
    expect(suggestionsFrom(freight, { ...noBrand, languages: ['en'] }).languages).toEqual([]);
    expect(suggestionsFrom({ ...freight, languages: { en: 95, id: 5 } }, noBrand).languages).toEqual(['en']);
    expect(suggestionsFrom({ ...freight, languages: { en: 85, fil: 15 } }, noBrand).languages).toEqual(['en', 'fil']);
  });

  test('leave out what the brand already has, in any form', () => {
    const brand = { ...noBrand, name: 'Customs Corner', topics: ['freight'] };
    expect(suggestionsFrom(freight, brand).topics.filter((topic) => /customs|freight/.test(topic))).toEqual([]);
  });

  test('include words of the bio, until it changes', () => {
    const described = withProfile(freight, { bio: 'Warehousing and barges on the Mahakam' });
    expect(suggestionsFrom(described, noBrand).topics).toContain('warehousing');
    expect(withProfile(described, { bio: 'Warehousing and barges on the Mahakam' })).toBe(described);
    expect(suggestionsFrom(withProfile(described, { bio: '' }), noBrand).topics).not.toContain('warehousing');
  });

  test('work in Indonesian and Filipino, too', () => {
    const kopi = learnedFrom(['Kopi susu hari ini pakai biji dari Gayo, diseduh pelan', 'Biji Gayo sudah datang lagi, kopi susu kembali seperti dulu', 'Cara menyimpan kopi susu di kulkas: botol kaca, dua hari saja. Biji Gayo lebih tahan.']);
    expect(suggestionsFrom(kopi, noBrand).topics.join(' ')).toMatch(/gayo/);
    const tinapay = learnedFrom(['Bagong luto ang pandesal tuwing alas-singko ng umaga', 'Paano itabi ang pandesal nang dalawang araw: balutin sa tela', 'Lumambot ang pandesal kapag mainit ang kusina']);
    expect(suggestionsFrom(tinapay, noBrand).topics).toContain('pandesal');
  });

  test('are empty if nothing was learned', () => {
    expect(suggestionsFrom(emptyAccountModel('a'), noBrand)).toEqual({ topics: [], sites: [], languages: [] });
  });
});
