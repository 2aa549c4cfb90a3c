import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import { found, missing, sentenceAt, type Find } from './found.ts';
import { phrases } from './phrases.ts';

const leads = new Set('for who that which whose when winner winners winning atas karena krn sudah sdh telah udah udh yang yg sa dahil kasi para kina na nag'.split(' '));
/** Vague reasons, as in thanks to everybody. */
const vague = new Set(
  'everything supporting including including opportunity wishes warm crowd members conversation work hard efforts continued effort generosity honor chance service supporter supporters semangat doa doanya kebaikan kesempatan kasih pagkakataon panahon pag-unawa tulong support your all you everyone following followers love much again this that today day amazing great wonderful best help being here coming watching reading kindness semua semuanya dukungan dukungannya perhatian kerja sama kerjasama partisipasi bantuan lahat suporta inyo inyong mga support pagmamahal sobrang guys team our the and so very made make making possible event events success successful wonderful presence participation participants acara kegiatan pihak peserta lancar sukses berjalan baik kehadiran kehadirannya hadir terlaksana dumalo nakiisa aktibidad programa tagumpay matagumpay kaganapan dan yang nya dengan atas pelatihan winning'.split(' '),
);
/** What follows these came of it: "sehingga acara berjalan lancar". */
const results = new Set('sehingga hingga kaya'.split(' '));
const fewest = 2;
/** With this many specific words in the draft, one of them may be the reason. */
const telling = 8;
/** How many words after the thanks are examined. */
const farthest = 30;

/** The exact reason for the thanks: specific words follow them. */
export const whatFor: Find = ({ analysis }) => {
  const content = contentOf(analysis);
  const names = new Set(analysis.facts.names.map(({ start }) => start));
  for (const thanks of phrases(analysis, 'credit')) {
    const sentence = sentenceAt(analysis, thanks.start);
    if (!sentence) continue;
    let lead: Span | undefined;
    let exact = 0;
    for (let i = thanks.to; i < Math.min(analysis.tokens.length, thanks.to + farthest); i++) {
      const token = analysis.tokens[i];
      if (!token || token.start >= sentence.end || results.has(token.key)) break;
      if (!lead && leads.has(token.key)) lead = token;
      else if (lead && token.kind === 'word' && content.has(token.key) && !vague.has(token.key) && !names.has(token.start)) exact++;
      else if (lead && token.kind === 'number') exact++;
    }
    if (lead && exact >= fewest) return found([{ start: thanks.start, end: lead.end }]);
  }
  // A sentence next to the thanks may say what was done.
  let besides = 0;
  for (const word of content) if (!vague.has(word)) besides++;
  return besides >= telling ? undefined : missing;
};

/** Who is thanked: a mention, a name, a named group. */
export const who: Find = ({ analysis }) => found([...analysis.entities.filter(({ kind }) => kind === 'mention'), ...analysis.facts.names, ...groups(analysis)]);

const people = new Set(
  'volunteers volunteer teachers nurses farmers drivers neighbours neighbors students parents players fans donors sponsors organizers organisers readers customers colleagues crew staff mom mum dad mother father wife husband teacher doctor relawan guru perawat petani nelayan tetangga murid siswa orang tua donatur pembaca pelanggan kru ibu bapak ayah mama papa istri suami nanay tatay lola lolo guro tsuper nars boluntaryo kapitbahay magulang suki asawa anak kapatid'.split(' '),
);
const groups = ({ words }: TextAnalysis): readonly Span[] => words.filter(({ key }) => people.has(key));
