import { expect, test } from 'vitest';
import { accountsOf } from '../../src/account/accounts.ts';
import { noBrand } from '../../src/core/brand/profile.ts';
import { parsePins } from '../../src/core/profile/pins.ts';
import { parsePostHistory } from '../../src/core/posts/post-history.ts';
import { defaultSettings } from '../../src/core/storage/settings.ts';

const nothing = { history: [], record: [], pins: parsePins(undefined), brands: [], settings: defaultSettings };

test('lists every handle of every brand, and every account that posted, each once', () => {
  const brands = [
    { ...noBrand, handle: 'ana', moreHandles: ['bluesky:ana.example', 'mastodon:ana@mastodon.example'] },
    { ...noBrand, name: 'Without any' },
    { ...noBrand, handle: 'kopi' },
  ];
  const record = parsePostHistory([{ postedAt: 1_700_000_000_000, account: 'bluesky:ana.example', kind: 'post' }, { postedAt: 1_700_000_000_001, account: 'tomo', kind: 'post' }]);
  expect(accountsOf({ ...nothing, brands, record }, undefined)).toEqual(['ana', 'bluesky:ana.example', 'mastodon:ana@mastodon.example', 'kopi', 'tomo']);
});

test('lists the person’s own profile first if it is on screen, and never anybody else’s', () => {
  const profile = { handle: 'tomo', isOwn: true, isProtected: false };
  const brands = [{ ...noBrand, handle: 'ana' }, { ...noBrand, handle: 'Tomo' }];
  expect(accountsOf({ ...nothing, brands }, profile)).toEqual(['tomo', 'ana']);
  expect(accountsOf({ ...nothing, brands }, { ...profile, handle: 'noor', isOwn: false })).toEqual(['ana', 'Tomo']);
});
