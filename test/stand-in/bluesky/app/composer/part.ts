/** One post of the thread being written. */
export interface Part {
  readonly key: number;
  readonly text: string;
  /** Whether each picture has a description. */
  readonly pictures: readonly boolean[];
  /** The description of its video, if it has one; then it has no pictures. */
  readonly video: string | undefined;
  readonly labels: readonly string[];
  readonly link: string | undefined;
  readonly quote: string | undefined;
}

let parts = 0;
export const newPart = (text = '', quote?: string): Part => ({ key: (parts += 1), text, pictures: [], video: undefined, labels: [], link: undefined, quote });

export const hasMedia = ({ pictures, video }: Part): boolean => pictures.length > 0 || video !== undefined;
export const isEmpty = (part: Part): boolean => part.text.trim() === '' && !hasMedia(part) && part.link === undefined && part.quote === undefined;
