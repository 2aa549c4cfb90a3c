import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { coached } from '../../torture/support/composer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('by default shows nothing until more than a second after the last key, however slowly somebody types', async () => {
  const ask = vi.fn(async () => ({ ok: false, reason: 'no-response' }) as const);
  const show = vi.fn();
  const { write, remove } = coached({ ask, show, pause: () => defaultSettings.reviewDelay });
  let text = '';
  for (const letter of 'We are hiring') {
    write((text += letter));
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).not.toHaveBeenCalled();
    expect(show).not.toHaveBeenCalled();
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).toHaveBeenCalledOnce();
  remove();
});
