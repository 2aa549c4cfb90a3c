import type { Weight } from '../review/score.ts';
import type { TextAnalysis } from '../text/analysis.ts';
import type { CueName } from '../languages/cues.ts';
import type { LanguageId } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { CheckItem, KindTexts } from '../kinds/index.ts';
import { headNames } from './heads.ts';
import type { Judgement } from './reader.ts';
import { traitNames } from './traits.ts';

/** The rows that make up a score, named as in the checklists. */
export const rowIds = ['kind', 'detail', 'point', 'takeaway', 'reason', 'figures', 'service', 'news', 'story', 'question', 'credit', 'offer', 'tone', 'build'] as const;
/** Prefix that tells the reader model's rows from rules. */
export const rowPrefix = 'value-';
type RowId = (typeof rowIds)[number];

export const rowTitles: Readonly<Record<LanguageId, Readonly<Record<RowId, string>>>> = {
  en: { kind: 'Kind of post', detail: 'Details readers need', point: 'Gets to the point', takeaway: 'Something to take away', reason: 'Says why', figures: 'What the numbers say', service: 'People can act on it', news: 'Something new', story: 'A scene or a smile', question: 'Asks readers', credit: 'Thanks and credit', offer: 'Selling and asking', tone: 'Tone', build: 'Sentences and length' },
  id: { kind: 'Jenis postingan', detail: 'Detail yang dibutuhkan', point: 'Langsung ke intinya', takeaway: 'Ada yang bisa dipakai', reason: 'Ada alasannya', figures: 'Arti angkanya', service: 'Bisa langsung dilakukan', news: 'Ada kabar baru', story: 'Ada cerita atau senyum', question: 'Bertanya ke pembaca', credit: 'Terima kasih, apresiasi', offer: 'Jualan dan ajakan', tone: 'Gaya bicara', build: 'Kalimat dan panjangnya' },
  fil: { kind: 'Klase ng post', detail: 'Mga detalyeng kailangan', point: 'Diretso sa punto', takeaway: 'May mapapala ang nagbabasa', reason: 'Sinasabi kung bakit', figures: 'Sinasabi ng mga numero', service: 'May magagawa agad', news: 'May bagong balita', story: 'May eksena o ngiti', question: 'Nagtatanong sa nagbabasa', credit: 'Pasasalamat at pagkilala', offer: 'Pagbebenta at hiling', tone: 'Tono', build: 'Pangungusap at haba' },
};

/** The rows that keep a score within its band. */
export const bandTitles: Readonly<Record<LanguageId, Readonly<Record<'unsaid' | 'harm', string>>>> = {
  en: { unsaid: 'Nothing to suggest: not rated low', harm: 'Could harm somebody: not rated high' },
  id: { unsaid: 'Tidak ada saran: tidak dinilai rendah', harm: 'Bisa merugikan orang: tidak dinilai tinggi' },
  fil: { unsaid: 'Walang mungkahi: hindi ibinababa', harm: 'Baka makasakit: hindi itinataas' },
};

const byHead: Readonly<Record<string, RowId>> = {
  'advice say-something': 'takeaway', 'advice tell-more': 'detail', 'advice who-cares': 'takeaway', 'advice deliver': 'point', 'advice no-begging': 'offer', 'advice link-reason': 'detail',
  'advice get-to-point': 'point', 'advice plain-words': 'tone', 'advice own-thought': 'takeaway', 'advice back-it-up': 'reason', 'advice event-details': 'detail', 'advice turn-grumble': 'tone',
  'advice only-sells': 'offer', 'advice be-kind': 'tone', 'advice shouting': 'tone', 'advice hashtags': 'tone', 'advice mentions': 'tone', 'advice too-dense': 'build', 'advice silence': 'tone',
  'praise figure': 'figures', 'praise how-to': 'service', 'praise reason': 'reason', 'praise question': 'question', 'praise story': 'story', 'praise news': 'news', 'praise service': 'service',
  'praise credit': 'credit', 'praise humour': 'story', 'praise vivid': 'story', 'praise point-home': 'detail',
};

const cueRows: Readonly<Partial<Record<CueName, RowId>>> = {
  advisory: 'service', apology: 'service', calamity: 'service', complaint: 'tone', contact: 'service', discount: 'offer', 'engagement-bait': 'offer', event: 'service', evidence: 'reason', 'follow-bait': 'offer',
  gratitude: 'credit', 'credit-line': 'credit', hedge: 'tone', 'help-appeal': 'service', 'how-to': 'service', hype: 'tone', imperative: 'service', live: 'news', news: 'news', promotion: 'offer', question: 'question',
  reason: 'reason', rude: 'tone', slang: 'tone', 'small-talk': 'takeaway', source: 'reason', teaser: 'point', unit: 'figures', venue: 'service', when: 'service', whine: 'tone', filler: 'takeaway', padding: 'takeaway',
};

/** The row that each trait and each head counts towards. */
const rowOfFeature: readonly RowId[] = [
  ...traitNames.map((name): RowId => {
    if (name.startsWith('number-')) return 'figures';
    const cue = /^(?:cue|faint)-(.*)$/.exec(name)?.[1];
    return cue === undefined ? 'build' : (cueRows[cue as CueName] ?? 'build');
  }),
  ...headNames.map((name): RowId => (name.startsWith('kind ') ? 'kind' : (byHead[name] ?? 'takeaway'))),
];

/** The words to mark for a row: only a few, from word lists and facts. */
function spansFor(row: RowId, { cues, facts }: TextAnalysis): readonly Span[] {
  const of = (...names: readonly CueName[]): readonly Span[] => names.flatMap((name) => cues(name).strong);
  switch (row) {
    case 'figures': return facts.figures.slice(0, 3);
    case 'reason': return of('reason', 'evidence').slice(0, 3);
    case 'service': return of('how-to', 'advisory', 'contact', 'when').slice(0, 3);
    case 'news': return of('news').slice(0, 3);
    case 'question': return of('question').slice(0, 2);
    case 'credit': return of('gratitude').slice(0, 2);
    case 'offer': return of('promotion', 'engagement-bait', 'follow-bait').slice(0, 3);
    case 'tone': return of('hype', 'rude', 'whine').slice(0, 3);
    default: return [];
  }
}

/** Log-odds of the score per point of value. A value of 2 means "needs a reason", 4 "worth reading". */
const perPoint = 1.25;
const middle = 3;
/** Smaller contributions are rounding noise. */
const least = 0.02;

/** The base of the score, in log-odds. */
export const startOf = ({ start }: Judgement): number => perPoint * (start - middle);

/** What raised and lowered the score, each as a row with a title. */
export function rowsOf(judgement: Judgement, analysis: TextAnalysis, locale: LanguageId): readonly Weight[] {
  const sums = new Map<RowId, number>();
  judgement.added.forEach((value, feature) => {
    if (value === 0) return;
    const row = rowOfFeature[feature] ?? 'build';
    sums.set(row, (sums.get(row) ?? 0) + perPoint * value);
  });
  let dust = 0;
  for (const [row, value] of sums) if (row !== 'build' && Math.abs(value) < least) dust += value;
  sums.set('build', (sums.get('build') ?? 0) + dust);
  return rowIds.flatMap((row) => {
    const weight = sums.get(row) ?? 0;
    return weight === 0 || (row !== 'build' && Math.abs(weight) < least) ? [] : [{ ruleId: `${rowPrefix}${row}`, title: rowTitles[locale][row], weight, spans: spansFor(row, analysis) }];
  });
}

/** Log-odds of a reply's points: what whoever is answered waits for counts most, a fault more than any of them. */
const ofPoint: Readonly<Record<string, number>> = { answer: 0.5, heard: 0.3, next: 0.3, reason: 0.3 };
const ofOtherPoint = 0.2;
const ofFault = 0.9;
const faults: ReadonlySet<string> = new Set(['own-words', 'blame', 'civil']);

/** What raised and lowered the score of a reply, which is judged by its points alone. Without a tip (`isTold`) nothing is deducted; next to a fault nothing is credited. */
export function replyRows(checklist: readonly CheckItem[], isTold: boolean, texts: KindTexts['points']): readonly Weight[] {
  const isFaulty = checklist.some(({ id }) => faults.has(id));
  return checklist.flatMap(({ id, met, spans }) => {
    if (met === undefined || (met ? isFaulty : !isTold)) return [];
    const weight = faults.has(id) ? ofFault : (ofPoint[id] ?? ofOtherPoint);
    return [{ ruleId: `${rowPrefix}${id}`, title: texts[id]?.label ?? id, weight: met ? weight : -weight, spans }];
  });
}
