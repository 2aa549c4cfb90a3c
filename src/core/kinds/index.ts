import { anyGap as gapsFil, anyKind as anyFil, kindTexts as fil } from '../languages/fil/kinds/index.ts';
import { anyGap as gapsId, anyKind as anyId, kindTexts as id } from '../languages/id/kinds/index.ts';
import type { LanguageId } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { anyGap as gapsEn, anyKind as anyEn } from './any-kind.ts';
import type { AdviceCode, Gap, KindId, PraiseCode } from '../model/kind.ts';
import { gapOf } from './gap.ts';
import type { GapTexts, GeneralTexts, Kind, KindContext, KindTexts, Point } from './kind.ts';
import { kinds } from './kinds.ts';

export * from './kind.ts';
export { kinds };
export { gapOf };
export { replyKindOf } from './reply-kind.ts';

const byId: ReadonlyMap<KindId, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));

/** One line of a checklist. */
export interface CheckItem {
  readonly id: string;
  readonly says: AdviceCode;
  /** `undefined` if unknown. */
  readonly met: boolean | undefined;
  readonly spans: readonly Span[];
}

const pointsOf = (kindId: KindId): readonly Point[] => byId.get(kindId)?.points ?? [];

/** The checklist of a kind: what is there and what is missing, the most important point first. */
export function checklistOf(kindId: KindId, context: KindContext): readonly CheckItem[] {
  const items: CheckItem[] = [];
  for (const { id: point, says, find, onlyWhenMissing } of pointsOf(kindId)) {
    const found = find(context);
    if (onlyWhenMissing && found?.met !== false) continue;
    items.push({ id: point, says, met: found?.met, spans: found?.spans ?? [] });
  }
  return items;
}

/** The point to mention: the first that is certainly missing, if any. */
export const mostTellingMissing = (checklist: readonly CheckItem[]): CheckItem | undefined => checklist.find(({ met }) => met === false);

/** Whether every point is there. Praised only if the kind has a text for that (`praise.complete`): a complete job ad is helpful, a complete opinion may still be dull. */
export const isComplete = (checklist: readonly CheckItem[]): boolean => checklist.length > 1 && checklist.every(({ met }) => met === true);

/** A kind's texts in a language. */
export function kindTextsIn(language: LanguageId, kindId: KindId): KindTexts {
  const english = byId.get(kindId)?.texts;
  const texts = { en: english, id: id[kindId], fil: fil[kindId] }[language] ?? english;
  if (!texts) throw new Error(`no texts for ${kindId}`);
  return texts;
}

/** Whether a kind has its own tip, or its own praise, for a code. */
export const hasOwnTip = (kindId: KindId | undefined, code: AdviceCode): boolean => kindId !== undefined && byId.get(kindId)?.texts.general[code] !== undefined;
export const hasOwnPraise = (kindId: KindId, code: PraiseCode): boolean => byId.get(kindId)?.texts.praise[code] !== undefined;

const anyTexts: Readonly<Record<LanguageId, GeneralTexts>> = { en: anyEn, id: anyId, fil: anyFil };

const gapTexts: Readonly<Record<LanguageId, GapTexts>> = { en: gapsEn, id: gapsId, fil: gapsFil };

/** Advice for a code that belongs to no point: the kind's own text, else the one for the gap, else the default. */
export const generalIn = (language: LanguageId, kindId: KindId | undefined, code: AdviceCode, gap?: Gap): GeneralTexts[AdviceCode] =>
  (kindId && kindTextsIn(language, kindId).general[code]) ?? (gap ? gapTexts[language][gap] : anyTexts[language][code]);
