import { noBrand } from '../../src/core/brand/profile.ts';
import { learn, type VoiceModel } from '../../src/core/brand/voice.ts';
import { parseDraft } from '../../src/core/review/parse-draft.ts';
import { asListOf, asRecord, asText } from '../../src/core/util/parse.ts';
import { review, type Reviewer } from '../../src/core/review/review.ts';
import { defaultSettings } from '../../src/core/storage/settings.ts';
import type { Models } from '../../src/core/signals/models.ts';
import type { LanguageId } from '../../src/core/model/language.ts';
import { fitsOn } from '../../src/core/text/length-by-site.ts';
import { siteIds, type SiteId } from '../../src/core/model/site.ts';
import type { Signals } from '../../src/core/model/signals.ts';

/** The batch scorer's result for a draft. */
export interface Scored {
  readonly id: string;
  readonly value: number;
  readonly brand: number | null;
  readonly voice: number | null;
  readonly language: LanguageId | null;
  /** Counted as the draft's site counts. */
  readonly weightedLength: number;
  /** The sites on which it is short enough. */
  readonly fits: readonly SiteId[];
  readonly signals: Signals;
  readonly kind: string | null;
  /** What the card would show, in order; `says` is the editors' code. */
  readonly hints: readonly { readonly rule: string; readonly says: string | null; readonly credit: boolean }[];
}
export interface Refused {
  readonly id: string | null;
  readonly error: string;
}

const longestRecent = 100_000;

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asRecord(JSON.parse(line));
  } catch {
    return undefined; // Not JSON: reported as such.
  }
}

const idOf = (value: unknown): string | null => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

/** Answers the lines of a batch one by one; account lines are stored for the drafts that name them, and get no answer. */
export function scorer(models?: Models): (line: string) => Scored | Refused | undefined {
  const voices = new Map<string, VoiceModel>();
  const reviewer: Reviewer = { models, settings: defaultSettings, locale: 'en', brand: noBrand, recent: [], now: 0 };

  const define = (record: Readonly<Record<string, unknown>>): boolean => {
    const account = asText(200)(record['account']);
    const recent = asListOf(asText(longestRecent), longestRecent)(record['recent']);
    if (account === undefined || recent === undefined) return false;
    voices.set(account, learn(recent));
    return true;
  };
  const score = (id: string, record: Readonly<Record<string, unknown>>): Scored | undefined => {
    const draft = parseDraft({ kind: 'post', ...record, account: undefined });
    if (!draft) return undefined;
    const { value, brand, voice, language, length: weightedLength, signals, tips, kind } = review({ ...draft, isFinished: true }, { ...reviewer, voice: voices.get(String(record['account'])) });
    return { id, value: value.exact, brand: brand?.exact ?? null, voice: voice ?? null, language: language ?? null, weightedLength, fits: siteIds.filter((site) => fitsOn(site, draft.text)), signals, kind: kind?.id ?? null, hints: tips.map(({ ruleId, says, severity }) => ({ rule: ruleId, says: says ?? null, credit: severity === 'credit' })) };
  };
  return (line) => {
    const record = parseLine(line);
    const id = idOf(record?.['id']);
    if (!record) return { id, error: 'no JSON object' };
    if (record['type'] === 'account') return define(record) ? undefined : { id, error: 'no account: it needs "account" and "recent", a list of texts' };
    if (record['type'] !== 'draft') return { id, error: 'neither a draft nor an account' };
    return (id !== null && score(id, record)) || { id, error: 'no draft: it needs "id" and "text"' };
  };
}
