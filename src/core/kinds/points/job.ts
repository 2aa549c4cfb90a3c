import { asks, sentenceAt, type Find } from './found.ts';
import { pay } from './pay.ts';
import { phrases } from './phrases.ts';

/** How many words may stand between the search and the role. */
const near = 3;
/** "Looking for a barista" */
const seeks = /^(?:for|lf|hiring|seeking|cari|nyari|mencari|butuh|hanap|naghahanap|posting|posisi)$/;
/** "Barista wanted" */
const sought = /^(?:wanted|needed|dicari|dibutuhkan|kailangan)$/;
/** Somebody who looks for work is no employer. */
const ofSeeker = /^(?:work|job|jobs|role|roles|clients?|client|kerja|kerjaan|proyek|klien|trabaho)$/;
const applies = /cv|resum|lamar|apply|portfolio|portofolio|walk/i;

/** A search for somebody in a role, with the pay or a way to apply: "nyari admin toko, 2,2 jt/bulan". */
export const advertises: Find = (context) => {
  const { analysis } = context;
  const { tokens, text } = analysis;
  const isSought = phrases(analysis, 'role').some(({ start, at, to }) => {
    const sentence = sentenceAt(analysis, start);
    if (!sentence || asks(analysis, sentence)) return false;
    const before = tokens.slice(Math.max(0, at - near - 1), at);
    const verb = before.findLastIndex(({ key, start: from }, i) => sought.test(key) || (from >= sentence.start && seeks.test(key) && (key !== 'for' || before[i - 1]?.key === 'looking')));
    return (verb >= 0 && !before.slice(verb + 1).some(({ key }) => ofSeeker.test(key))) || tokens.slice(to, to + near).some(({ key }) => sought.test(key));
  });
  return { met: isSought && (pay(context)?.met === true || phrases(analysis, 'join').some(({ start, end }) => applies.test(text.slice(start, end)))), spans: [] };
};
