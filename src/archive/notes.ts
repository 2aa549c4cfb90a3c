import { asRecord, asText, itemsOf } from '../core/util/parse.ts';
import { timeOf } from './time.ts';
import { typedText, type ArchivedLink } from './typed-text.ts';

/** The full text of a long post, from note-tweet.js. */
export interface Note {
  readonly text: string;
  readonly postedAt: number;
  readonly links: readonly ArchivedLink[];
}

/** Finds the note of a post; `undefined` if there is none. */
export type NoteOf = (postedAt: number, preview: string) => Note | undefined;

const asWritten = asText(200_000);
const asLink = asText(8192);
const asUrl = (value: unknown): ArchivedLink | undefined => {
  const link = asRecord(value);
  const short = asLink(link?.['shortUrl']) ?? asLink(link?.['url']);
  const long = asLink(link?.['expandedUrl']) ?? asLink(link?.['expanded_url']);
  return short === undefined ? undefined : { short, long: long ?? short };
};

/** Reads the note from an item of note-tweet.js. */
export const noteIn = (item: unknown): Note | undefined => {
  const note = asRecord(asRecord(item)?.['noteTweet']);
  const core = asRecord(note?.['core']);
  const text = asWritten(core?.['text']);
  const postedAt = timeOf(note?.['createdAt']);
  return text === undefined || postedAt === undefined ? undefined : { text, postedAt, links: itemsOf(core?.['urls'], asUrl, 1000) };
};

/** A post and its note are created at nearly the same time. */
const near = 60_000;
const minuteOf = (time: number): number => Math.floor(time / near);

/** Letters only, for comparison, because posts and notes write links, entities, spaces and leading handles differently. */
const lettersOf = (text: string): string => typedText(text, { links: [], dropped: [], isReply: true }).replaceAll(/https?:\/\/\S+/g, '').replaceAll(/\s+/g, '');

/** A preview ends in dots, or is about as long as posts once could be. */
const dots = /(?:…|\.\.\.)$/;
const shortestPreview = 240;

/** Finds notes by time and first letters, because nothing else connects them with their posts. */
export const notesBy = (notes: readonly Note[]): NoteOf => {
  const byMinute = new Map<number, Note[]>();
  for (const note of notes) byMinute.set(minuteOf(note.postedAt), [...(byMinute.get(minuteOf(note.postedAt)) ?? []), note]);
  return (postedAt, preview) => {
    const minute = minuteOf(postedAt);
    const candidates = [minute - 1, minute, minute + 1].flatMap((one) => byMinute.get(one) ?? []).filter((note) => Math.abs(note.postedAt - postedAt) <= near);
    if (candidates.length === 0) return undefined;
    const letters = lettersOf(preview);
    const start = letters.replace(dots, '');
    if (start === '' || (start === letters && preview.length < shortestPreview)) return undefined;
    const fitting = candidates.filter(({ text }) => lettersOf(text).startsWith(start));
    return fitting.toSorted((a, b) => Math.abs(a.postedAt - postedAt) - Math.abs(b.postedAt - postedAt))[0];
  };
};
