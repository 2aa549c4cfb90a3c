/** One post of a thread that is being written. */
export interface Part {
  readonly key: number;
  readonly text: string;
  /** Whether each picture has a description. */
  readonly pictures: readonly boolean[];
  /** The description of its film, if it has one: then it has no pictures. */
  readonly film: string | undefined;
  readonly labels: readonly string[];
  readonly link: string | undefined;
  readonly quote: string | undefined;
}

let parts = 0;
export const newPart = (text = '', quote?: string): Part => ({ key: (parts += 1), text, pictures: [], film: undefined, labels: [], link: undefined, quote });

export const hasMedia = ({ pictures, film }: Part): boolean => pictures.length > 0 || film !== undefined;
export const isEmpty = (part: Part): boolean => part.text.trim() === '' && !hasMedia(part) && part.link === undefined && part.quote === undefined;
