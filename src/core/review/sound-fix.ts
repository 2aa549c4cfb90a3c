import type { TextAnalysis } from '../text/analysis.ts';
import { lowerBound } from '../util/binary-search.ts';
import type { Edit, Fix, FixKind } from '../model/tip.ts';
import type { Span } from '../model/span.ts';

/** Words that dangle at the end of a clause, because they need another word after them. */
const leaning = new Set(
  `a an the at in on of for from by with to into onto about near over under between through via per than as and or but my your our his her its their this that these those very
  di ke dari untuk dengan pada oleh dalam tentang antara sampai sejak dan atau tapi yang sang si sebuah para
  sa ng ang mga ni nina kay kina para mula hanggang at o pero na nang isang`.split(/\s+/),
);
/** A new word must not occur within this many words before or after. */
const nearby = 3;
/** How many characters before and after an edit are examined. */
const around = 60;
const pairs: readonly (readonly [string, string])[] = [['(', ')'], ['[', ']'], ['{', '}'], ['“', '”'], ['«', '»'], ['„', '“'], ['「', '」']];
const twins = ['"', '`'];
/** The kinds of entities that a kind of fix may remove. */
const takesAway: Readonly<Partial<Record<FixKind, ReadonlySet<string>>>> = { 'keep-two-mentions': new Set(['mention']), 'keep-two-hashtags': new Set(['hashtag']) };

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const counts = (text: string, sign: string): number => text.split(sign).length - 1;

/** Whether an edit keeps quotation marks and brackets in pairs. */
function isWhole(taken: string, put: string): boolean {
  return pairs.every(([open, close]) => counts(taken, open) - counts(put, open) === counts(taken, close) - counts(put, close)) && twins.every((sign) => (counts(taken, sign) - counts(put, sign)) % 2 === 0);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
/** Whether an edit overlaps any of the spans, which are sorted and do not overlap each other. */
function meetsAny(edit: Edit, spans: readonly Span[]): boolean {
  const at = lowerBound(spans, edit.start);
  return [spans[at - 1], spans[at]].some((span) => span !== undefined && overlaps(edit, span));
}

/** The last and the first word of a text. */
const lastWord = (text: string): string => /([\p{L}\p{N}'’-]+)[ \t\u{a0}]*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
const firstWord = (text: string): string => /^[ \t\u{a0}]*([\p{L}\p{N}'’-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
const endsClause = (text: string): boolean => /^[ \t\u{a0}]*(?:$|[.,;:!?…)\]\n\r"”])/u.test(text);

/** Whether the text around an edit is still correct afterwards. */
function isSound({ text }: TextAnalysis, { start, end, text: put }: Edit): boolean {
  const taken = text.slice(start, end);
  // A change of letter case or a space does not affect the text around it.
  if (taken.length === put.length && taken.toLowerCase() === put.toLowerCase()) return true;
  if (put.replaceAll(' ', '') === taken) return true;
  if (!isWhole(taken, put)) return false;
  const before = text.slice(Math.max(0, start - around), start);
  const following = text.slice(end, end + around);
  const left = before + put;
  const right = put + following;
  if (/[ \t\u{a0}]{2}/u.test(before.slice(-1) + put + following.slice(0, 1)) && !/[ \t\u{a0}]{2}/u.test(before.slice(-1) + taken + following.slice(0, 1))) return false;
  if (put.trim() === '' && /[ \t]$/.test(left) && /^[.,;:!?…)]/.test(following)) return false;
  const touching = put.trim() === '' ? [[lastWord(before), firstWord(following)]] : [[lastWord(before), firstWord(put)], [lastWord(put), firstWord(following)]];
  const was = [[lastWord(before), firstWord(taken)], [lastWord(taken), firstWord(following)]];
  if (touching.some(([a, b]) => a !== '' && a === b && !was.some(([c, d]) => c === a && d === b))) return false;
  if (put.trim() !== '' && taken.trim() !== '' && put.toLowerCase() !== taken.toLowerCase()) {
    const had = new Set(wordsIn(taken));
    const fresh = wordsIn(put).filter((word) => !had.has(word) && !leaning.has(word));
    const neighbours = new Set([...wordsIn(before).slice(-nearby), ...wordsIn(following).slice(0, nearby)]);
    if (fresh.some((word) => neighbours.has(word))) return false;
  }
  const isGone = put.trim() === '';
  if (isGone && endsClause(following) && leaning.has(lastWord(before)) && !/[.,;:!?…\n]\s*$/.test(before)) return false;
  return !(endsClause(right) && isGone && /[([“"«]\s*$/.test(before) && !/[)\]”"»]/.test(taken));
}

/** More changes than anybody would check before clicking. */
const mostEdits = 100;

/** Whether an edit only adds spaces, as within an accidental link. */
const onlySpaces = (text: string, { start, end, text: put }: Edit): boolean => put !== text.slice(start, end) && put.replaceAll(' ', '') === text.slice(start, end);

/** The fix without edits that would touch a link, an address, a path or code, or make the text worse; `undefined` if no edit is left. */
export function soundFix(analysis: TextAnalysis, fix: Fix): Fix | undefined {
  const isCase = fix.kind === 'sentence-case';
  if (fix.edits.length > mostEdits && !isCase) return undefined;
  const mayTake = takesAway[fix.kind];
  const links = analysis.entities.filter(({ kind }) => kind !== 'hashtag' && mayTake?.has(kind) !== true);
  const code = fix.kind === 'keep-two-mentions' ? [] : analysis.notMeant.code();
  const edits = fix.edits.filter((edit) => (!meetsAny(edit, links) || onlySpaces(analysis.text, edit)) && !meetsAny(edit, code) && (isCase || isSound(analysis, edit)));
  if (edits.length === fix.edits.length) return fix;
  return edits.length === 0 ? undefined : { ...fix, edits };
}
