import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A picture on a poster: its corner, and its width in pixels of the poster. */
export interface Shot {
  readonly png: Buffer;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Poster {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly isDark?: boolean;
  readonly shots: readonly Shot[];
  /** The style and position of the words. */
  readonly css?: string;
  /** A line below the title. */
  readonly line?: string;
}

const icon = `data:image/svg+xml;base64,${readFileSync('public/icons/icon.svg').toString('base64')}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const look = (isDark: boolean): string => `
  body { margin: 0; overflow: hidden; position: relative; font-family: system-ui, sans-serif; color: ${isDark ? '#eef6f4' : '#0c2a25'};
    background: ${isDark ? 'linear-gradient(#17423a, #0b1a18)' : 'linear-gradient(#f7fcfa, #cfeae2)'}; }
  header { position: absolute; left: 64px; right: 64px; top: 34px; display: flex; align-items: center; gap: 20px; }
  header img { width: 52px; height: 52px; flex: none; }
  h1 { margin: 0; font-size: 38px; line-height: 1.15; letter-spacing: -0.02em; font-weight: 750; text-wrap: balance; }
  p { margin: 8px 0 0; font-size: 22px; opacity: 0.8; }
  .shot { position: absolute; border-radius: 14px; border: 1px solid ${isDark ? '#35534d' : '#bcd8d0'}; box-shadow: 0 18px 50px rgb(6 40 33 / ${isDark ? '55%' : '22%'}); }`;

/** Draws a title and pictures of the product in a page of its own. Returns a PNG without transparency. */
export async function draw(page: Page, { width, height, title, line, isDark = false, shots, css = '' }: Poster): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  const images = shots.map(({ png, x, y, width: wide }) => `<img class="shot" style="left:${x}px;top:${y}px;width:${wide}px" src="data:image/png;base64,${png.toString('base64')}">`).join('');
  await page.setContent(`<!doctype html><style>${look(isDark)} body { width: ${width}px; height: ${height}px } ${css}</style><header><img src="${icon}" alt=""><div><h1>${escaped(title)}</h1>${line === undefined ? '' : `<p>${escaped(line)}</p>`}</div></header>${images}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return page.screenshot();
}
