import * as fc from 'fast-check';
import { noBrand } from '../../src/core/brand/profile.ts';
import type { Reviewer } from '../../src/core/review/review.ts';
import { defaultSettings } from '../../src/core/storage/settings.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import type { LanguageId } from '../../src/core/model/language.ts';

/** Useful and empty clauses, as people write them; posts consist of both. */
const clauses: Readonly<Record<LanguageId, { readonly useful: readonly string[]; readonly empty: readonly string[] }>> = {
  en: {
    useful: ['the new filter cuts upload time from 9 to 2 seconds', 'we moved the desk because nobody found it', 'how to patch a tube in 5 minutes: mark, sand, glue', 'what would you keep in a small kitchen?', 'according to the harbour office ferries rose by 12%', 'our hours change on Monday', 'Maria baked 40 loaves for the school', 'https://acme.com/tubes', 'the path is mud', 'you can bring your own jar', 'I fixed my gate'],
    empty: ['just woke up', 'need more coffee', 'so bored at work', 'flash sale', '50% off everything, shop now', 'order yours today', 'you won’t believe what happened next', 'something big is coming', 'tag a friend', 'like if you agree', 'follow me and I’ll follow back', 'ugh, worst day ever', 'a revolutionary, game-changing platform', 'world-class', 'hey everyone', 'just wanted to say', 'I think maybe possibly', 'it seems kind of late', '#a #b #c #d', 'must read', 'amazing, incredible, epic', 'literally', 'actually', 'join us for our workshop'],
  },
  id: {
    useful: ['fitur baru memangkas waktu unggah dari 9 ke 2 detik', 'kursi kami cat terang supaya kelihatan malam hari', 'cara menyimpan cabai: cuci, keringkan, bungkus', 'kalian biasanya belanja sayur di mana?', 'menurut BPS inflasi turun jadi 2,1%', 'mulai Senin jam buka berubah', 'jalurnya becek', 'https://acme.id/ongkir', 'kamu boleh bawa stoples sendiri'],
    empty: ['gabut banget', 'laper tapi mager', 'kopi dulu', 'diskon 50%', 'order sekarang ya kak', 'stok terbatas', 'bikin kaget', 'rt kalau setuju', 'tag temanmu', 'pasti difolbek', 'hadeh kesel banget', 'solusi terbaik', 'revolusioner dan spektakuler', 'halo semua', 'cuma mau bilang', 'kayaknya mungkin', 'baca selengkapnya', 'luar biasa'],
  },
  fil: {
    useful: ['naging 2 segundo ang pag-upload sa bagong feature', 'itinigil namin ang ulat dahil walang nagbubukas', 'paano pumili ng sapatos: sukatin ang paa sa hapon', 'saan kayo bumibili ng sariwang isda?', 'ayon sa PSA bumaba sa 3.1% ang walang trabaho', 'simula Lunes nagbago ang oras', 'maputik ang daan', 'https://acme.ph/presyo', 'puwede kang magdala ng sariling garapon'],
    empty: ['inaantok na naman ako', 'kape muna', 'sale na', 'order na kayo', 'limited stocks', 'di ka maniniwala', 'i-tag mo ang tropa', 'like mo kung agree', 'balik follow agad', 'badtrip talaga', 'walang katulad', 'rebolusyonaryo', 'hello guys', 'gusto ko lang sabihin', 'siguro parang yata', 'tingnan mo to', 'world class'],
  },
};

const joints = ['. ', ', ', ' ', '! ', '\n', ' – '];

export interface Post {
  readonly language: LanguageId;
  readonly text: string;
}

/** Posts of one to five clauses, useful and empty ones mixed. */
export const posts: fc.Arbitrary<Post> = fc.constantFrom<LanguageId>('en', 'id', 'fil').chain((language) => {
  const { useful, empty } = clauses[language];
  const piece = fc.tuple(fc.oneof(fc.constantFrom(...useful), fc.constantFrom(...empty)), fc.constantFrom(...joints));
  return fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => ({ language, text: pieces.flat().join('') }));
});

export const draftWith = (text: string, more: Partial<Draft> = {}): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, ...more });

export const reviewerIn = (language: LanguageId, more: Partial<Reviewer> = {}): Reviewer => ({
  settings: defaultSettings,
  locale: language,
  brand: { ...noBrand, languages: [language] },
  recent: [],
  now: 1_700_000_000_000,
  ...more,
});
