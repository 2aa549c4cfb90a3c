/** Length of a domain label in Punycode (RFC 3492). The encoded form itself is not needed. */

const base = 36;
const least = 1;
const most = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

const adapt = (delta: number, points: number, isFirst: boolean): number => {
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > ((base - least) * most) >> 1; steps += base) rest = Math.floor(rest / (base - least));
  return Math.floor(steps + ((base - least + 1) * rest) / (rest + skew));
};

/** Number of digits needed to encode a delta. */
const digitsOf = (delta: number, bias: number): number => {
  let rest = delta;
  let digits = 1;
  for (let step = base; ; step += base) {
    const threshold = Math.min(most, Math.max(least, step - bias));
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (base - threshold));
    digits++;
  }
};

const encodedLength = (points: readonly number[]): number => {
  const basic = points.filter((point) => point < 0x80).length;
  let length = basic > 0 ? basic + 1 : 0;
  let handled = basic;
  let code = firstCode;
  let delta = 0;
  let bias = firstBias;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta++;
      if (point !== code) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    code++;
  }
  return length;
};

const prefix = 'xn--';
const printable = /^[ -~]*$/;
const otherDots = /[\u3002\uFF0E\uFF61]/;

/** Length of an encoded label in UTF-16 units. If it exceeds `limit`, any number above `limit`. */
export const punycodeLength = (label: string, limit: number): number => {
  if (printable.test(label)) return label.length;
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  // Each code point takes at least one character, so a longer label is too long in any case.
  if (points.length > limit) return points.length;
  const labels = label.split(otherDots);
  return labels.reduce((sum, part) => sum + (printable.test(part) ? part.length : prefix.length + encodedLength(Array.from(part, (character) => character.codePointAt(0) ?? 0))), labels.length - 1);
};
