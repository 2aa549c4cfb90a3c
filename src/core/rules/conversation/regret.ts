import { leadsTo } from '../../brand/links.ts';
import type { CueName } from '../../languages/cues.ts';
import { type Context, defineRule } from '../rule.ts';
import { privateDetails, type PrivateDetail } from '../../text/private-details.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Token } from '../../text/token.ts';
import type { Edit, Fix, Severity } from '../../model/tip.ts';

/** Free email providers, where most addresses are personal. */
const freeMail = /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|gmx|proton|protonmail|mail)\.[a-z.]{2,6}$/i;
/** Mailbox names of an office, not a person. */
const desks = new Set(
  `info hello hi contact support help sales press media news editor jobs hr career careers office admin booking bookings orders order
  events service services consumer team feedback enquiries inquiries inquiry members registration halo cs kontak layanan pengaduan
  tanya redaksi lowongan rekrutmen humas marketing customercare customerservice donate volunteer shop store toko studio official`.split(/\s+/),
);
/** Topics with which people publish a number so that others call it. */
const publicTalk: readonly CueName[] = ['calamity', 'help-appeal', 'advisory'];
const shopTalk: readonly CueName[] = ['contact', 'promotion', 'event', 'venue'];
/** Words right before a number that is meant to be called: "Info: 0812…", "call 0917…". */
const callWords = new Set(`info infos cp wa whatsapp sms hub hubungi call calls tel telp telepon telpon tlp hotline text order orders pesan pemesanan reservasi booking contact kontak admin viber gcash`.split(' '));
/** Somebody did not collect something, so the number is theirs, not the shop's. */
const uncollected = /\b(?:(?:blm|belum) (?:di)?ambil|unclaimed|never (?:came back|picked (?:it )?up)|(?:hindi|di) pa (?:kinukuha|nakukuha|na-?claim))\b/iu;
/** How much of a number the tip shows, in characters: enough to tell which is meant. */
const shownLength = 18;

const says = ({ cues }: Context, names: readonly CueName[]): boolean => names.some((name) => cues(name).strong.length > 0);

/** Whether an email address is meant to be public: a company's mailbox, or a shop's at a free provider. */
function isDesk({ analysis: { text }, brand }: Context, { kind, start, end }: PrivateDetail): boolean {
  if (kind !== 'email') return false;
  const address = text.slice(start, end).toLowerCase();
  const [name = '', host = ''] = address.split('@');
  return !freeMail.test(address) || leadsTo(host, brand.sites) || name.split(/[._+-]/).some((part) => desks.has(part));
}

const isCallWord = (word: Token | undefined, start: number): boolean => word !== undefined && callWords.has(word.key) && start - word.end <= 4;

const isToBeCalled = ({ analysis: { words } }: Context, { kind, start }: PrivateDetail): boolean =>
  kind === 'phone' && isCallWord(words[lowerBound(words, start) - 1], start);

/** "my colleague Sarah Blunt on": somebody else's number, which they did not publish themselves. */
const others = /\bmy (?:\p{L}+ )?(?:colleague|co-?worker|friend|mate|boss|neighbou?r|cousin|sister|brother|wife|husband|partner|mum|mom|dad|son|daughter)(?: \p{Lu}[\p{L}'’-]+){0,3} (?:on|at)[: ]*$|\b(?:teman|rekan|tetangga|kakak|adik|sepupu|istri|suami|ibu|bapak)(?: kantor)? (?:saya|aku|gue|gw)(?: \p{Lu}[\p{L}'’-]+){0,3} (?:di|ke|lewat)[: ]*$|\b(?:kaibigan|katrabaho|kapitbahay|pinsan|kapatid|ate|kuya|asawa) ko(?:ng)?(?: si)?(?: \p{Lu}[\p{L}'’-]+){0,3} sa[: ]*$/u;
const reachOfOthers = 60;

const isOthers = ({ analysis: { text } }: Context, { kind, start }: PrivateDetail): boolean => kind === 'phone' && others.test(text.slice(Math.max(0, start - reachOfOthers), start));

/** A name right before a number or address, in a post that accuses somebody: the person is being exposed. A shop that warns of swindlers gives its own number. */
const accuses = /\b(?:scam(?:mer|med|ming)?|fraud(?:ster)?|conned|thief|stole|nipu|(?:pe|me)nipu|(?:ke|di)tipu|maling|pencuri|budol\w*|manloloko|nan?loko|niloko|magnanakaw|nagnakaw|ninakaw\w*|estafa\w*)\b/i;
const named = /(?:\b(?:[Nn]ama(?:nya)?|named|called|a\.?n\.?|[Ss]i|ni|kay|M[rs]s?\.|Sir|[Tt]his is)[ :]+\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![^.!?\n]*\b(?:our|kami|kita|namin|official|resmi|opisyal|hotline|report|lapor\w*)\b)[^.!?\n]{0,60}$/u;
const exposes = ({ analysis: { text } }: Context, { kind, start }: PrivateDetail): boolean => (kind === 'phone' || kind === 'email') && accuses.test(text) && named.test(text.slice(Math.max(0, start - 2 * reachOfOthers), start));

/** "Sent it to mina.k@…": the address of whoever asked for it. */
const sentTo = /\b(?:re)?(?:sent|mailed)\b[^.!?\n]{0,25}\bto |\b(?:di)?kirim(?:kan|in)? (?:ke|lewat)(?: email)? |\b(?:na|pina|ipina)-?(?:send|dala|email)\w*(?: \w+){0,4} sa /i;
const isTheirs = ({ analysis: { text }, situation }: Context, { kind, start, end }: PrivateDetail): boolean =>
  situation === 'reply' && kind === 'email' && sentTo.test(text.slice(Math.max(0, start - reachOfOthers), start)) && !text.slice(start, end).toLowerCase().split('@')[0]?.split(/[._+-]/).some((part) => desks.has(part));

/** Tells how serious a detail in a draft is; `undefined` if it deserves no tip. */
function gravityIn(context: Context): (detail: PrivateDetail) => Severity | undefined {
  const { analysis, brand, cues } = context;
  const isUncollected = uncollected.test(analysis.text);
  const isPublic = says(context, publicTalk);
  const isPersonal = cues('private-contact').strong.length > 0;
  const sells = cues('promotion').strong.length > 0 || (brand.preset !== undefined && brand.preset !== 'person' && brand.preset !== 'creator');
  const isShop = sells || says(context, shopTalk);
  return (detail) => {
    const { kind } = detail;
    if (kind === 'card' || kind === 'document') return 'stop';
    if (kind === 'phone' && isUncollected && !isToBeCalled(context, detail)) return 'warn';
    if (exposes(context, detail) || isTheirs(context, detail)) return 'warn';
    if (isOthers(context, detail)) return 'tip';
    if (isPublic || isDesk(context, detail)) return undefined;
    if (kind === 'place') return 'warn';
    if (isPersonal) return sells ? 'tip' : 'warn';
    return isShop || isToBeCalled(context, detail) ? undefined : 'tip';
  };
}

/** "Text me at …", "hubungi saya di …", "tawagan mo ako sa …": the sentence is still complete without the number and the preposition before it. */
const leadsIn = /(?:(?:text|call|message|whatsapp|ring|dm|phone|viber) me|(?:hubungi|chat|wa|telepon|telpon|sms) (?:aku|saya|gue|gw)|(?:text|tawagan|i-text|itext|tawag|viber) (?:mo|niyo|nyo)? ?ako)( (?:at|on|to|di|ke|lewat|sa)) $/i;
const longestLead = 40;

/** The edit that removes a number, if the sentence is still complete without it. */
function cutOut(text: string, { kind, start, end }: PrivateDetail): Edit | undefined {
  if (kind === 'email' || kind === 'place') return undefined;
  const before = text.slice(Math.max(0, start - longestLead), start);
  const next = text.charAt(end);
  const lead = leadsIn.exec(before)?.[1];
  if (lead !== undefined && /^[ .,!?\n]?$/.test(next)) return { start: start - lead.length - 1, end, text: '' };
  if (before.endsWith(' (') && next === ')') return { start: start - 2, end: end + 1, text: '' };
  return undefined;
}

/** The fix that removes all details, if each can be removed. */
function takenOut(text: string, details: readonly PrivateDetail[]): Fix | undefined {
  const edits = details.flatMap((detail) => cutOut(text, detail) ?? []);
  return edits.length === details.length ? { kind: 'cut', edits } : undefined;
}

const order: readonly Severity[] = ['stop', 'warn', 'tip'];

export const regret = defineRule({
  id: 'regret',
  group: 'conversation',
  severity: 'warn',
  says: 'private-data',
  lastLook: true,
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes'],
  title: 'Keep private details private',
  advice: '“{found}” will be public for good. Send it in a message instead?',
  variants: {
    card: '“{found}” looks like a card number. Leave it out: anyone could use it.',
    document: '“{found}” looks like a document number. Leave it out: it can be misused.',
    place: 'This shows where someone lives. Send it in a message instead?',
  },
  why: 'Posts are copied within minutes. Even politicians have posted something and regretted it.',
  needs: ['private-contact', 'private-place', 'document'],
  check: (context) => {
    const details = privateDetails(context.analysis);
    if (details.length === 0) return undefined;
    const gravityOf = gravityIn(context);
    const grave = details.flatMap((detail) => {
      const severity = gravityOf(detail);
      return severity ? [{ detail, severity }] : [];
    });
    const worst = order.find((severity) => grave.some((item) => item.severity === severity));
    const first = grave.find(({ severity }) => severity === worst)?.detail;
    if (!worst || !first) return undefined;
    const found = context.analysis.text.slice(first.start, first.end);
    const spans = grave.map(({ detail: { start, end } }) => ({ start, end }));
    return {
      spans,
      severity: worst,
      variant: first.kind === 'phone' || first.kind === 'email' ? undefined : first.kind,
      data: { found: found.length > shownLength ? `${found.slice(0, shownLength)}…` : found },
      fix: takenOut(context.analysis.text, grave.map(({ detail }) => detail)),
    };
  },
});
