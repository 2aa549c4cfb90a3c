import type { Page } from 'playwright-core';

/** A part of a page, in its own pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a part, rendered at a larger scale rather than stretched. */
export async function shoot(page: Page, part: Part, scale = 1): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...part, scale } });
  await session.detach();
  return Buffer.from(data, 'base64');
}
