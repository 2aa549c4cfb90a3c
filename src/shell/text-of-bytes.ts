/** The characters that Windows-1252 has in place of Latin-1's control characters. Not every decoder knows them. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Decodes as Windows-1252, the last resort. */
const western = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/g, (character) => windowsOnly[character.charCodeAt(0) - 0x80] ?? character);

/** Detects UTF-16, by its byte order mark or because one byte of most letters is zero; `undefined` if it is not UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, i) => byte === 0 && (zeros[i % 2] = (zeros[i % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so the caller tries another encoding.
    return undefined;
  }
}

/** Decodes a line that is not valid UTF-8 as Windows-1252. A line with more valid than broken UTF-8 letters is decoded as UTF-8 and shows what is broken. */
function oddLine(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes);
  const spoilt = utf8.split('\uFFFD').length - 1;
  const whole = utf8.replaceAll('\uFFFD', '').match(/\P{ASCII}/gu)?.length ?? 0;
  return whole > spoilt ? utf8 : western(bytes);
}

/** Decodes a text file in UTF-8, UTF-16 or Windows-1252, line by line if a file mixes encodings. */
export function textOfBytes(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const whole = utf8Of(bytes);
  if (whole !== undefined) return whole;
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    lines.push(utf8Of(line) ?? oddLine(line));
    from += line.length;
  }
  return lines.join('');
}

export const textOfFile = async (file: File): Promise<string> => textOfBytes(new Uint8Array(await file.arrayBuffer()));
