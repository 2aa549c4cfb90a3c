import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Find } from './found.ts';
import { causeOfFault } from './cause.ts';
import { matches } from './matches.ts';
import { namesIn } from './names.ts';
import { numbersAs } from './numbers.ts';
import { nextStep } from './repair.ts';

/** What form letters are made of: a verb of courtesy with the noun it thanks for, and phrases of the office. */
const set = new RegExp(
  [
    String.raw`\b(?:thank(?:s| you)?|(?:we|i)(?: \w+ly| do)? (?:appreciate|value|understand|take)|your)\b[^.!?\n]{0,40}?\b(?:feedback|concerns?|kind words|support|patience|input|suggestions?|loyalty|patronage|frustrat\w+|reaching out|contacting us)\b(?: is important)?(?:[^.!?\n]{0,12} seriously)?`,
    String.raw`\b(?:inconveniences?\b|patience and understanding|rest assured|working (?:hard to|diligently)|as soon as possible|at (?:the|your) earliest|(?:dear|hi) (?:sir|valued|customer)|(?:sir|ma'?am|mam)/(?:sir|ma'?am)|valued (?:customer|guest|client)s?|kindly (?:dm|send|message|check|reach|contact|provide)|sorry to hear (?:about your|this\b)|we(?:'re| are) sorry to hear|sorry (?:you feel|if you)|we take (?:this|these|all|every|your)[^.!?\n]{0,30} seriously|look into this (?:matter|for you)|(?:look(?:ing)? forward|hope) to (?:serv|see|welcom|hav|hear)\w*|bear with us|our team is working|regrets? (?:any|the))`,
    String.raw`\bketidaknyamanan\w*|\batas (?:kendala|pengertian|perhatian|kesabaran|kepercayaan|dukungan|masukan|laporan)\w*|\b(?:di|me)?[tn]indak ?lanjut\w*|\b(?:masukan|keluhan|laporan)\w* [^.!?\n]{0,25}(?:sangat berharga|(?:kami|kita) (?:terima|teruskan|sampaikan|tampung|catat))|\b(?:kami|kita) (?:akan )?(?:teruskan|sampaikan)|\b(?:bagian|pihak|tim|divisi) terkait|\blebih lanjut|\bpelanggan (?:yth|setia)|\b(?:terima ?kasih|makasih)\w* (?:atas )?masukan\w*|\bmasukan (?:anda|kakak)|\bmohon (?:kesediaannya|(?:di|me)n?unggu|ditunggu|maklum|informasikan)|\bharap maklum|\b(?:mohon|harap) bersabar|\bsedang (?:dalam|kami) proses|\bsemoga puas|\bsila[hk]?kan (?:dm|hubungi|menghubungi)|\bkami (?:mengerti|memahami)|\b(?:di)?tunggu (?:kedatangan|order|pesanan|kunjungan)\w*(?: \S+nya)?`,
    String.raw`\bsa (?:anumang )?(?:abala\w*|aberya)|\bhumihingi (?:po )?(?:kami )?(?:po )?ng paumanhin|\bpa[gn]g?-?unawa|\bsalamat (?:po )?sa (?:inyong )?pasensya|\b(?:paki-?check|(?:paki|pa|mag|i)-[dp]m) (?:po )?(?:ang|ng|kayo|ninyo|kami)|\bpaki-[dp]m po|\b(?:ina|a)aksyunan(?: na)?(?: po)?|\bipinarating na|\bmakakaasa po|\bpara (?:po )?matulungan (?:po )?namin|\bsa lalong madaling|\bpinahahalagahan (?:po )?namin|\bnaiintindihan (?:po )?namin|\bsa inyong (?:suporta|tiwala|feedback)|\bhanggang sa muli|\bipa(?:pa)?rating\w* (?:po )?namin`,
  ].join('|'),
  'gi',
);

/** The set phrases of a text, whether or not it says more. */
export const setPhrases = (analysis: TextAnalysis): readonly Span[] => matches(analysis, set);

/** How many concrete things a text says: what happened, what comes next, a figure. */
const concrete = (analysis: TextAnalysis): number => {
  const context = { analysis, hasMedia: false };
  return Number(causeOfFault(context)?.met === true) + Number(nextStep(context)?.met === true) + Number(numbersAs(analysis, 'time', 'date', 'money', 'count', 'measured').length > 0);
};

/** This many set phrases make a form letter, whatever else it says. */
const plenty = 3;
/** With this many concrete things, the rest is courtesy, which is no fault. */
const enough = 2;

/** The set phrases of a form letter. */
export function formLetter(analysis: TextAnalysis): readonly Span[] {
  const said = setPhrases(analysis);
  return said.length === 0 || said.length >= plenty || concrete(analysis) < enough ? said : [];
}

/** Thanks to somebody who is happy may be set phrases; two of them and nothing else are a form letter. */
export function formThanks(analysis: TextAnalysis): readonly Span[] {
  const said = setPhrases(analysis);
  return said.length >= enough && concrete(analysis) === 0 && namesIn(analysis).length === 0 ? said : [];
}

const unless = (letter: (analysis: TextAnalysis) => readonly Span[]): Find => ({ analysis }) => {
  const said = letter(analysis);
  return { met: said.length === 0, spans: said };
};

export const ownWords: Find = unless(formLetter);
export const ownThanks: Find = unless(formThanks);
