import type { LanguageId } from '../../model/language.ts';
import { both, either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { matches } from './matches.ts';
import { phrases } from './phrases.ts';
import { fromNow, timesIn } from './when.ts';
import { where } from './where.ts';

/** What happened. */
export const whatHappened: Find = says('what-happened', 'change');
/** A figure with a place also shows what happened: "40 minutes at window 2". */
export const whatHappenedThere: Find = either(whatHappened, both(figures, where));

/** "We're sending", "udah kita kirim", "nag-file na kami", "papalitan namin": whoever answers does something, apart from apologising, understanding and forwarding. */
const weDo: Readonly<Record<LanguageId, RegExp>> = {
  en: /\b(?:we|i)(?:'re| are|'m| am) (?!sorry|hear|look|work|think|hop|happ|try|strugg|see)\w+ing\b/gi,
  id: /\b(?:kami|kita|aku|saya|gue|gw)(?: (?:udah|sudah|lagi|akan|bakal|langsung))* (?!mohon|bantu|minta|maaf|ucap|harap|ingin|paham|terus|sampai|tinda|terima|tunggu|tampung|catat|usaha|upaya|salah|keliru|lupa|sangat|selal|punya|juga|yang|semua|belum|tidak|telah|sudah|udah|akan|pikir|tahu|rasa|setuju|kira)[a-z]{4,}\b(?<!nya|an)/gi,
  fil: /\b(?!ik|pina|nai|hum|alam|gusto)(?:ni|in|na|i|pa|ipa|ire|aa|[a-z]{2}ay)[a-z-]{3,}(?: (?:na|po|ulit|agad))* (?:namin|ko)\b|\b(?:nag|mag)-?(?!k[au]|su|hih|ii|pas|ti)[a-z-]{3,}(?: (?:na|po|ulit|agad))* (?:kami|ako)\b/gi,
};
/** What happens now. */
export const nextStep: Find = either(says('next-step'), ({ analysis }) => found(matches(analysis, weDo[analysis.language ?? 'en'])));

/** "tomorrow's issue", "nyala 16.30". */
const dated = /\b(?:today|tonight|tomorrow)'s\b|(?<![£$₱€\d.,]|rp ?)\b(?:[01]?\d|2[0-3])\.[0-5]\d\b(?![.,\d])/gi;
/** By when: a day, a time, "already", "from now on". */
export const byWhen: Find = ({ analysis }) => found([...timesIn(analysis), ...fromNow(analysis), ...phrases(analysis, 'soon'), ...matches(analysis, dated)].toSorted((one, other) => one.start - other.start));
export const whatChangesByWhen: Find = both(nextStep, byWhen);
