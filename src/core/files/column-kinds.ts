/** What a column of a calendar contains. `site`: where to post; `label`: a word or two for the scheduler; `other`: unknown, perhaps sentences. */
export type ColumnKind = 'text' | 'when' | 'account' | 'site' | 'link' | 'label' | 'other';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in column names, as schedulers and people write them in our languages and related ones. The first match wins, because "post type" is no post and "posting time" no text. */
const names: readonly (readonly [ColumnKind, ReadonlySet<string>])[] = [
  ['other', setOf('comment comments note notes title headline judul pamagat alt komentar catatan komento tala description keterangan deskripsi')],
  ['label', setOf('id no nr type types tipe uri jenis status tag tags label labels hashtag hashtags tagar category categories kategori kategorya campaign kampanye kampanya zone timezone zona color colour length count author created updated modified priority approved approval board location language bahasa wika likes')],
  ['site', setOf('platform platforms network networks site sites situs sosmed socmed')],
  ['link', setOf('url urls link links image images picture pictures photo photos video videos media attachment attachments file files thumbnail gambar foto tautan berkas larawan litrato bidyo gif')],
  ['when', setOf('date dates when time times day days datetime schedule scheduled scheduling publish published publication tanggal tgl waktu jam jadwal hari dijadwalkan tayang petsa oras araw iskedyul kailan fecha hora datum')],
  ['account', setOf('account accounts akun handle handles profile profiles profil username user channel channels page pages pengguna kanal')],
  ['text', setOf('text texts txt post posts posting tweet tweets twit content contents copy caption captions message messages draft drafts body update teks isi konten postingan kiriman unggahan cuitan pesan draf nilalaman laman mensahe teksto paskil texto what apa ano')],
];

/** Names with more words are sentences. */
const mostWords = 5;
const longestName = 48;

const wordsOf = (cell: string): readonly string[] =>
  cell
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** Whether a cell could be a column name, i.e. is a few words and no sentence. */
export const isNameLike = (cell: string): boolean => cell.length <= longestName && wordsOf(cell).length <= mostWords && !/[;|\t\r\n]|\s\S*[.!?…]$|[!?…]$|\w{6}\.$|https?:|\p{L}, |@\w/u.test(cell.replace(/\(.*?\)/g, '').trim()) && !/: \S/.test(cell);

/** What a column with this name contains; 'other' if unknown. */
export function kindOfName(cell: string): ColumnKind {
  if (!isNameLike(cell)) return 'other';
  if (cell.trim() === '#') return 'label';
  const words = wordsOf(cell);
  return names.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? 'other';
}

/** Whether a cell contains a word from a known column name, which few words in sentences are. */
export const isKnownName = (cell: string): boolean => isNameLike(cell) && (cell.trim() === '#' || wordsOf(cell).some((word) => names.some(([, known]) => known.has(word))));

const fillers = setOf('of the a for ng sa ang required');
/** Whether a column name consists of known words only. */
export const isWhollyKnownName = (cell: string): boolean => isNameLike(cell) && wordsOf(cell).every((word) => fillers.has(word) || names.some(([, known]) => known.has(word)));
