import type { Span } from '../model/span.ts';
import type { TextAnalysis } from './analysis.ts';
import { lowerBound } from '../util/binary-search.ts';

type PrivateKind = 'card' | 'document' | 'phone' | 'email' | 'place';

/** Something in a text that identifies a private person or lets others reach them. */
export interface PrivateDetail extends Span {
  readonly kind: PrivateKind;
}

/** Digits with the signs that group them, within one line. */
const figures = /\+?\(?\d[\d \u00a0().–-]{5,24}\d/g;
/** 16-digit Indonesian identity number: province, two areas, day (+40 for women), month, year, four more. */
const nik = /^[1-9]\d{5}(?:0[1-9]|[1256]\d|[37][01]|4[1-9])(?:0[1-9]|1[0-2])\d{6}$/;
/**
 * Mobile numbers of Indonesia (08…) and the Philippines (09…), also with the country code, and as written at home in Britain
 * (07…, where 076 is a pager), Malaysia (01…), Australia, France and South Africa. Landlines are left out: most are offices'.
 */
const mobile = /^(?:08[1-9]\d{7,10}|628[1-9]\d{7,10}|09\d{9}|639\d{9}|07[1-57-9]\d{8}|01[0-46-9]\d{7}|0[467]\d{8})$/;
/** Toll-free numbers belong to offices. */
const tollFree = /^\+?1?[ .-]?\(?8(?:00|88|77|66|55|44|33|22)\)?[ .-]/;
const northAmerican = /^(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}$/;
/** With fewer digits it is a house number, a year or a price. */
const documentDigits = 6;
/** How far after "KTP" or "passport no." the number may start, in characters. */
const documentReach = 30;
const letterOrDigit = /[\p{L}\p{N}]/u;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** The checksum of payment cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** First digits and number of digits by brand: Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay. */
const cardDigits = /^(?:4\d{15}|4\d{12}|4\d{18}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17})$/;
/** Ungrouped, in fours, or as American Express and Diners group them. */
const cardGroups = /^\d+$|^\d{4}([ -])\d{4}\1\d{4}(?:\1\d{1,4}(?:\1\d{1,3})?)?$|^\d{4}([ -])\d{6}\2\d{4,5}$/;

const isCard = (written: string, digits: string): boolean => cardDigits.test(digits) && cardGroups.test(written) && passesLuhn(digits);

/** Words near a number that make it something other than a telephone or card number. */
const otherNumbers = new Set(
  `order orders parcel parcels package shipment tracking track awb consignment waybill imei imei1 imei2 meid serial serials sn s/n model part parts ref reference refs case cases confirmation pn n machine device docket ticket tickets invoice inv receipt
  batch lot sku isbn issn ean upc gtin barcode asin doi vin iban swift account policy claim file record id uid uuid patent trademark registration reg permit chassis engine meter
  booking pnr flight coordinates coordinate lat lon long latitude longitude score scores quarter quarters version build commit revision timestamp unix epoch seed hash checksum
  catalogue catalog item items product article transaction txn trx payment voucher coupon code codes pin otp draw lottery lotto jackpot results population census votes voters
  resi awb pesanan paket kiriman pengiriman invoice faktur kuitansi nota transaksi tiket seri imei plat rangka mesin meteran rekening kasus perkara berkas registrasi izin kode barang produk versi undian pelanggan polis antrean antrian
  tracking order parsela kahon resibo kaso sanggunian serye modelo piyesa tiket bersyon numero-ng-order padala kargo rehistro linya`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Words that may come between such a word and the number: "order no.", "nomor resi", "kaso blg." */
const numberWords = new Set('no nos number numbers num nr # nomor nomer numero blg bilang nya : is was reads reading the a our your my its of for ng na ay adalah yaitu ke with code id from'.split(' '));
/** A number after one of these is a telephone number, whatever else is said. */
const phoneWords = new Set(`phone phones telephone tel telp telepon telpon tlp cell cellphone cp mobile hp wa whatsapp viber sms text call ring dial hotline fax contact kontak hubungi tawagan itawag i-text selpon gcash telegram signal`.split(' '));
const cardWords = new Set('card cards visa mastercard amex kartu kredit debit credit cvv nik ktp'.split(' '));
const wordsAround = 4;

/** Whether the words near a number show that it is not the telephone or card number it looks like. */
function isSomethingElse({ tokens, text }: TextAnalysis, { start, end }: Span, kind: 'phone' | 'card'): boolean {
  const own = kind === 'phone' ? phoneWords : cardWords;
  const first = lowerBound(tokens, start);
  let found = false;
  for (let at = first - 1, left = wordsAround; at >= 0 && left > 0; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.key === ';' || (token.key === '.' && !numberWords.has(tokens[at - 1]?.key ?? '') && !otherNumbers.has(tokens[at - 1]?.key ?? '')) || token.key === '!' || token.key === '?') break;
    if (token.kind === 'symbol') {
      if (token.key === '#' && token.end === start) return true;
      if (token.key === ',') break;
      continue;
    }
    left--;
    if (own.has(token.key)) return false;
    if (otherNumbers.has(token.key) || (token.kind === 'hashtag' && otherNumbers.has(token.key.slice(1)))) {
      found = true;
      break;
    }
    if (token.kind === 'word' && !numberWords.has(token.key) && left < wordsAround - 2) break;
  }
  if (found) return true;
  // "213-555-0142-CV": letters follow the digits directly.
  if (/^[-/]\p{L}/u.test(text.slice(end, end + 2))) return true;
  const next = lowerBound(tokens, end);
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'symbol' && token.key !== '(')) break;
    if (own.has(token.key)) return false;
    if (wordsAfterNumbers.has(token.key)) return true;
  }
  return false;
}
/** After a number: "… has shipped", "… sudah dikirim". */
const wordsAfterNumbers = new Set('shipped arrived delivered dispatched dikirim sampai dilacak tiba naipadala nakarating followers views views. visitors copies votes downloads rows records bytes rupiah pesos people'.split(' '));

function isPhone(written: string, digits: string): boolean {
  if (tollFree.test(written)) return false;
  if (written.startsWith('+')) return digits.length >= 9 && digits.length <= 15;
  if (northAmerican.test(written)) return true;
  // Digits in pairs are draws and scores; telephone numbers are grouped in threes and fours.
  return mobile.test(digits) && written.split(/[^\d]+/).every((group) => group === '' || group.length >= 3 || group.length === digits.length);
}

/** "No. KTP 3174…", "passport: C1234567": a number shortly after the name of the document. */
function documentsIn({ text, tokens, cues }: TextAnalysis): readonly PrivateDetail[] {
  return cues('document').strong.flatMap(({ end }): readonly PrivateDetail[] => {
    const near = tokens.slice(lowerBound(tokens, end), lowerBound(tokens, end + documentReach));
    const number = near.find((token) => digitsOf(text.slice(token.start, token.end)).length >= documentDigits && (token.kind === 'number' || token.kind === 'word'));
    return number ? [{ kind: 'document', start: number.start, end: number.end }] : [];
  });
}

function figuresIn(analysis: TextAnalysis): readonly PrivateDetail[] {
  const { text, language } = analysis;
  const found: PrivateDetail[] = [];
  figures.lastIndex = 0;
  for (let match = figures.exec(text); match; match = figures.exec(text)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (letterOrDigit.test(text.charAt(span.start - 1)) || letterOrDigit.test(text.charAt(span.end))) continue;
    const digits = digitsOf(written);
    if (language === 'id' && digits.length === 16 && nik.test(digits) && !isSomethingElse(analysis, span, 'card')) found.push({ kind: 'document', ...span });
    else if (isCard(written, digits) && !isSomethingElse(analysis, span, 'card')) found.push({ kind: 'card', ...span });
    else if (isPhone(written, digits) && !isSomethingElse(analysis, span, 'phone')) found.push({ kind: 'phone', ...span });
  }
  return found;
}

/** The name of an email address. An "@" before it is excluded, because "@ana@mastodon.social" is a public account. */
const beforeAt = /(?<![\w.+@-])[\w.+-]{1,64}$/;
const afterAt = /^[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}(?![\w/-])/;

function emailsIn({ text }: TextAnalysis): readonly PrivateDetail[] {
  const found: PrivateDetail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = afterAt.exec(text.slice(at + 1, at + 128))?.[0];
    const name = host === undefined ? undefined : beforeAt.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    if (name !== undefined && host !== undefined) found.push({ kind: 'email', start: at - name.length, end: at + 1 + host.length });
  }
  return found;
}

/** "My house is at 12 Elm Street": from the words that say it is a home to the last figure of the sentence. */
function placesIn({ tokens, sentences, cues }: TextAnalysis): readonly PrivateDetail[] {
  return cues('private-place').strong.flatMap(({ start, end }): readonly PrivateDetail[] => {
    const sentence = sentences[lowerBound(sentences, start + 1) - 1];
    const rest = tokens.slice(lowerBound(tokens, end), lowerBound(tokens, sentence?.end ?? 0));
    const number = rest.findLast(({ kind }) => kind === 'number');
    return number ? [{ kind: 'place', start, end: number.end }] : [];
  });
}

/** The private details in a text, in order. */
export function privateDetails(analysis: TextAnalysis): readonly PrivateDetail[] {
  if (!/[\d@]/.test(analysis.text)) return [];
  const all = [...documentsIn(analysis), ...figuresIn(analysis), ...emailsIn(analysis), ...placesIn(analysis)].toSorted((a, b) => a.start - b.start);
  if (all.length === 0) return all;
  const links = [...analysis.entities.filter(({ kind }) => kind === 'url'), ...(all.some(({ kind }) => kind !== 'email') ? analysis.notMeant.code() : [])];
  const found: PrivateDetail[] = [];
  for (const detail of all) {
    const isInLink = detail.kind !== 'email' && links.some(({ start, end }) => detail.start >= start && detail.end <= end);
    const last = found.at(-1);
    if (!isInLink && (last === undefined || last.end <= detail.start)) found.push(detail);
  }
  return found;
}
