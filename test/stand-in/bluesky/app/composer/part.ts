/** One post of a thread that is being written. */
export interface Part {
  readonly key: number;
  readonly text: string;
  /** Whether each picture has a description. */
  readonly pictures: readonly boolean[];
  readonly link: string | undefined;
  readonly quote: string | undefined;
}

let parts = 0;
export const newPart = (text = '', quote?: string): Part => ({ key: (parts += 1), text, pictures: [], link: undefined, quote });

export const isEmpty = ({ text, pictures, link, quote }: Part): boolean => text.trim() === '' && pictures.length === 0 && link === undefined && quote === undefined;
