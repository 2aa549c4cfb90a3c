import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readerAdvice, type ReaderGap, readerGaps, readerKinds, readerPraise } from '../../../src/core/reader/heads.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';

/** One editor's labels for a post. */
export interface Label {
  readonly value: number;
  readonly kind: string;
  readonly advice: readonly string[];
  readonly praise: readonly string[];
}

export interface LabelledPost {
  readonly id: string;
  readonly lang: LanguageId;
  readonly media: boolean;
  readonly text: string;
  /** The account; its posts are never on both sides of a fold. */
  readonly account: string;
  readonly labels: readonly Label[];
  /** What readers of a vague post would ask for first, at most two codes (`gaps.tsv`); absent for most posts. */
  readonly gaps?: readonly string[] | undefined;
  /** Judged by three editors; the figures are reported on these. */
  readonly isMeasured: boolean;
  /** Written for training. */
  readonly isOwn: boolean;
}

const here = new URL('.', import.meta.url).pathname;
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const listed = (text = ''): string[] => text.split(',').filter(Boolean);

type Collected = Omit<LabelledPost, 'isMeasured' | 'isOwn'>;
const parsePost = (line: string): Collected => {
  const { id, lang, media, text, account, labels } = JSON.parse(line) as Collected;
  return { id, lang, media, text, account: account || id, labels };
};
const readGaps = (): ReadonlyMap<string, readonly string[]> => new Map(linesOf(join(here, 'gaps.tsv')).map((line) => line.split('\t')).map(([id = '', codes]) => [id, listed(codes)]));

/** An id for a post that does not contain its words. */
export const nameOf = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 12);

/** Labels of open posts, by name: `name ⇥ media ⇥ value ⇥ kind ⇥ advice,… ⇥ praise,…`. */
function readLabels(lang: LanguageId): ReadonlyMap<string, { readonly media: boolean; readonly label: Label }> {
  const lines = linesOf(join(here, 'labels', `${lang}.tsv`)).map((line) => line.split('\t'));
  return new Map(lines.map(([name = '', media, value, kind = '', advice, praise]) => [name, { media: media === '1', label: { value: Number(value), kind, advice: listed(advice), praise: listed(praise) } }]));
}

/** Collections whose posts may be fitted on. */
const openFiles = ['engagement', 'language', 'purpose_corporate', 'purpose_ngo', 'rude_en', 'rude_fil', 'teaser_en', 'voice'];

/** Posts of the open collections that have a label here. */
function readOpenPosts(folder: string, known: ReadonlySet<string>): Collected[] {
  const posts: Collected[] = [];
  const labels = (['en', 'id', 'fil'] as const).map((lang) => ({ lang, byName: readLabels(lang) }));
  const met = new Set(known);
  for (const file of openFiles) {
    for (const line of linesOf(join(folder, `${file}.jsonl`))) {
      const { text, account, author } = JSON.parse(line) as { text: string; account?: string; author?: string };
      if (met.has(text)) continue;
      const name = nameOf(text);
      for (const { lang, byName } of labels) {
        const labelled = byName.get(name);
        if (!labelled) continue;
        met.add(text);
        // A link at the end without an introduction is a picture or a card, as in the editors' posts.
        const shown = labelled.media ? text.replace(/\s*https?:\/\/\S+\s*$/u, '') : text;
        posts.push({ id: name, lang, media: labelled.media, text: shown, account: account ?? author ?? name, labels: [labelled.label] });
        break;
      }
    }
  }
  return posts;
}

/** Every labelled post, always in the same order: the editors' (`FOLDER/editors`), open ones with our labels (`FOLDER/dev`), and our own. */
export function readLabelledPosts(folder: string): readonly LabelledPost[] {
  const measured = linesOf(join(folder, 'editors/dev.jsonl')).map(parsePost);
  const train = linesOf(join(folder, 'editors/train.jsonl')).map(parsePost);
  const known = new Set([...measured, ...train].map(({ text }) => text));
  const own = existsSync(join(here, 'own')) ? readdirSync(join(here, 'own')).toSorted().flatMap((file) => linesOf(join(here, 'own', file)).map(parsePost)) : [];
  const open = readOpenPosts(join(folder, 'dev'), known);
  const gaps = readGaps();
  const as = (posts: readonly Collected[], isMeasured: boolean, isOwn: boolean): LabelledPost[] => posts.map((post) => Object.assign(post, { isMeasured, isOwn, gaps: gaps.get(post.id) }));
  return [...as(measured, true, false), ...as(train, false, false), ...as(own.filter(({ text }) => !known.has(text)), false, true), ...as(open, false, false)];
}

const share = (labels: readonly Label[], has: (label: Label) => boolean): number => labels.filter(has).length / labels.length;

/** The target of each head for a post: the mean value, and the share of editors who chose a kind or a code. */
export const targetsOf = ({ labels }: LabelledPost): number[] => [
  labels.reduce((sum, { value }) => sum + value, 0) / labels.length,
  ...readerKinds.map((kind) => share(labels, (label) => label.kind === kind)),
  ...readerAdvice.map((code) => share(labels, ({ advice }) => advice.includes(code))),
  ...readerPraise.map((code) => share(labels, ({ praise }) => praise.includes(code))),
];

/** The codes of `gaps.tsv` that ask for the same thing. The others (why, how, an example, a number …) can hardly be told from the words; what it is about can, but readers preferred to be asked for any detail. */
const askedFor: Readonly<Record<ReaderGap, readonly string[]>> = { inside: ['inside'], plan: ['when', 'where'] };

/** The target of each gap for a post, 0 or 1; undefined if nobody labelled it. */
export const gapTargetsOf = ({ gaps }: LabelledPost): readonly number[] | undefined => gaps && readerGaps.map((gap) => (askedFor[gap].some((code) => gaps.includes(code)) ? 1 : 0));
