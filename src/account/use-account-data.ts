import { useEffect, useState } from 'preact/hooks';
import { parseBrands } from '../core/brand/profile.ts';
import { parseFollowerHistory, type FollowerHistory } from '../core/profile/follower-history.ts';
import { parsePins, type Pins } from '../core/profile/pins.ts';
import { parsePostHistory, postsUntil, type PostHistory } from '../core/posts/post-history.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import type { BrandProfile } from '../core/model/brand.ts';
import { load, onChange } from '../shell/storage.ts';

/** The stored parts that My account shows. */
export interface StoredAccountData {
  readonly history: FollowerHistory;
  readonly record: PostHistory;
  readonly pins: Pins;
  readonly brands: readonly BrandProfile[];
  readonly settings: Settings;
}

const read = async (): Promise<StoredAccountData> => {
  const [history, record, pins, brands, settings] = await Promise.all([load('history').then(parseFollowerHistory), load('record').then((posts) => postsUntil(parsePostHistory(posts), Date.now())), load('pins').then(parsePins), load('brands').then(parseBrands), load('settings').then(parseSettings)]);
  return { history, record, pins, brands, settings };
};

/** Stored data, updated on every change; `undefined` until it has been read. */
export function useAccountData(): StoredAccountData | undefined {
  const [data, setData] = useState<StoredAccountData>();
  useEffect(() => {
    const follow = async (): Promise<void> => setData(await read());
    void follow();
    return onChange(['history', 'record', 'pins', 'brands', 'settings'], () => void follow());
  }, []);
  return data;
}
