import { plainHandle } from './brand/handle.ts';
import { parseCsv, plainCell, type Separator } from './csv.ts';

/** A post that is planned, as it stands in a table. */
export interface Planned {
  readonly text: string;
  /** As the person wrote it; undefined where no column tells. */
  readonly when?: string | undefined;
  /** Handle of the account that will post it. */
  readonly account?: string | undefined;
  /** Its row as it came, for the way back. */
  readonly cells: readonly string[];
}

export interface Plan {
  readonly posts: readonly Planned[];
  /** The table's own first row; undefined where it has none. */
  readonly head?: readonly string[] | undefined;
  readonly separator: Separator;
  readonly isUnclosed: boolean;
  /** Rows beyond the most that are read. */
  readonly leftOut: number;
}

/** Twelve posts a day for more than a year. */
export const mostPlanned = 5000;

const names = {
  text: ['text', 'post', 'posts', 'tweet', 'content', 'copy', 'caption', 'message', 'draft', 'teks', 'isi', 'konten', 'postingan', 'draf', 'nilalaman', 'laman', 'mensahe'],
  when: ['date', 'when', 'time', 'day', 'datetime', 'scheduled', 'schedule', 'tanggal', 'waktu', 'jadwal', 'hari', 'petsa', 'oras', 'araw', 'iskedyul'],
  account: ['account', 'handle', 'profile', 'akun', 'nama pengguna'],
} as const;

const columnNamed = (head: readonly string[], of: readonly string[]): number => head.findIndex((cell) => of.includes(cell.trim().toLowerCase()));

/** Without a head: the column that holds the most words. */
function longestColumn(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (lengths[i] = (lengths[i] ?? 0) + cell.length));
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

/** Lines that a person pasted: as many commas as there happen to be are no columns. */
const isList = (given: string, rows: readonly (readonly string[])[]): boolean => !given.includes('"') && (new Set(rows.map(({ length }) => length)).size > 1 || rows.length === 1);

/** Planned posts from whatever was pasted or opened: a table with or without a head, or a post a line. */
export function planFrom(given: string): Plan {
  const csv = parseCsv(given);
  const { separator, isUnclosed } = csv;
  const headText = columnNamed(csv.rows[0] ?? [], names.text);
  if (headText < 0 && isList(given, csv.rows)) {
    const lines = given.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    return { posts: lines.slice(0, mostPlanned).map((text) => ({ text: plainCell(text.trim()), cells: [text] })), separator: ',', isUnclosed: false, leftOut: Math.max(0, lines.length - mostPlanned) };
  }
  const head = headText < 0 ? undefined : csv.rows[0];
  const rows = head ? csv.rows.slice(1) : csv.rows;
  const columns = head ? { text: headText, when: columnNamed(head, names.when), account: columnNamed(head, names.account) } : { text: longestColumn(rows), when: -1, account: -1 };
  const posts = rows.slice(0, mostPlanned).flatMap((cells): readonly Planned[] => {
    const text = plainCell(cells[columns.text] ?? '').trim();
    return text === '' ? [] : [{ text, when: cells[columns.when]?.trim() || undefined, account: plainHandle(cells[columns.account] ?? '') || undefined, cells }];
  });
  return { posts, head, separator, isUnclosed, leftOut: Math.max(0, rows.length - mostPlanned) };
}
