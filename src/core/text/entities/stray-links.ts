import { commonWords } from '../../languages/common-words.ts';
import type { Entity } from './entities.ts';
import type { TextAnalysis } from '../analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';

/** An accidental link: X turns file names, and sentences joined without a space, into links. */
interface StrayLink {
  readonly link: Entity;
  readonly kind: 'file' | 'space';
}

/** File extensions that are also top-level domains. */
const fileEnds = new Set('md py rs sh pl zip mov ps cc'.split(' '));
const fileNames = new Set(
  `readme claude agents contributing changelog license security plan todo notes note main index app lib mod setup test tests utils util config install run build deploy script scripts manage server client backup archive photos
  photo video data draft report design spec roadmap example hello demo start train model helper parser ideas journal diary list tugas catatan laporan skripsi foto latihan tala listahan ulat litrato`.split(/\s+/),
);
/** Words near a file name that say what is done with the file. */
const fileWords = new Set(
  `file files read open edit edited rewrote wrote write run ran save saved rename renamed see script document called named folder unzip upload download downloaded
  berkas baca buka jalankan tulis simpan unduh unggah isi sunting naskah skrip basahin buksan patakbuhin isulat dokumento i-run i-edit i-save`.split(/\s+/),
);
/** Top-level domains that are also short words. */
const smallWords = new Set('so is it at in me my to no as am be do us he we by or and then but the i a if on of this that there here she they you di ke ya si sa ng at na pa mo ko ka an'.split(' '));
const commonEnds = new Set('com org net id ph co io gov edu info biz'.split(' '));

const plain = /^([\p{L}\p{N}_-]+)\.([\p{L}]{2,})$/u;

function kindOf({ text, tokens }: TextAnalysis, { start, end }: Entity): StrayLink['kind'] | undefined {
  const [, name = '', last = ''] = plain.exec(text.slice(start, end)) ?? [];
  if (name === '') return undefined;
  const key = name.toLowerCase();
  const ends = last.toLowerCase();
  if (fileEnds.has(ends)) {
    const at = lowerBound(tokens, start);
    const isNamed = [tokens[at - 1], tokens[at - 2], tokens[at + 1]].some((token) => token !== undefined && fileWords.has(token.key));
    return fileNames.has(key) || isNamed || (name.length > 1 && name === name.toUpperCase()) || name.includes('_') ? 'file' : undefined;
  }
  if (commonEnds.has(ends)) return undefined;
  const isCapital = /^\p{Lu}\p{Ll}*$/u.test(last) && /\p{Ll}$/u.test(name);
  const goesOn = /^ ?[\p{L},]/u.test(text.slice(end, end + 2));
  return (isCapital && /^\p{L}+$/u.test(name) && (smallWords.has(ends) || commonWords.has(ends) || goesOn)) || (commonWords.has(key) && smallWords.has(ends) && goesOn) ? 'space' : undefined;
}

/** The accidental links of a text. */
export const strayLinks = (analysis: TextAnalysis): readonly StrayLink[] =>
  analysis.entities.flatMap((link) => {
    const kind = link.kind === 'url' && !/[:/?]/.test(analysis.text.slice(link.start, link.end)) ? kindOf(analysis, link) : undefined;
    return kind ? [{ link, kind }] : [];
  });
