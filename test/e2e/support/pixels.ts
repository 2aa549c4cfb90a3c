import type { Page } from 'playwright-core';

/** A rectangle of the window. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where two pictures of the same size differ. The browser itself compares them, on a separate page. */
export async function differingPixels(from: Page, one: Buffer, other: Buffer): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const page = await from.context().newPage();
  try {
    return await page.evaluate(
      async (pictures) => {
        const [first, second] = await Promise.all(
          pictures.map(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            canvas.width = image.width;
            canvas.height = image.height;
            const context = canvas.getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (!first || !second || first.width !== second.width || first.height !== second.height) throw new Error('The pictures are not of one size.');
        const differing: { x: number; y: number }[] = [];
        for (let i = 0; i < first.data.length; i += 4) if ([0, 1, 2].some((channel) => first.data[i + channel] !== second.data[i + channel])) differing.push({ x: (i / 4) % first.width, y: Math.floor(i / 4 / first.width) });
        return differing;
      },
      [one, other].map((picture) => picture.toString('base64')),
    );
  } finally {
    await page.close();
  }
}
