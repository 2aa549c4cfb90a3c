import { notMeantWords, type Sense } from '../languages/not-meant.ts';
import type { CueName } from '../languages/cues.ts';
import type { LanguageId } from '../model/language.ts';
import type { Token } from './token.ts';

/** How many words away, within the sentence, a neighbour still decides the sense. */
const nearby = 8;
/** How many words after words of mourning the thing may follow: "RIP to my old coffee machine". */
const mournedReach = 5;

interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** Other senses of a list's phrases. */
export interface Senses {
  readonly byPhrase: ReadonlyMap<string, readonly Neighbours[]>;
  readonly stems: readonly (readonly [string, Neighbours])[];
}

const setOf = (words: string | undefined): ReadonlySet<string> => new Set(words ? words.split(/\s+/) : []);

function sensesOf(list: CueName, senses: readonly Sense[]): Senses {
  const byPhrase = new Map<string, Neighbours[]>();
  const stems: (readonly [string, Neighbours])[] = [];
  for (const sense of senses) {
    if (sense.list !== list) continue;
    const neighbours = { before: setOf(sense.before), after: setOf(sense.after), near: setOf(sense.near) };
    for (const phrase of (sense.of ?? '').split(',').map((written) => written.trim())) {
      if (phrase.endsWith('*')) stems.push([phrase.slice(0, -1), neighbours]);
      else byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), neighbours]);
    }
  }
  return { byPhrase, stems };
}

/** Other senses in several languages, by list. */
export function sensesIn(languages: readonly LanguageId[]): (list: CueName) => Senses {
  const senses = languages.flatMap((language) => notMeantWords[language].senses);
  const known = new Map<CueName, Senses>();
  return (list) => {
    const before = known.get(list);
    if (before) return before;
    const made = sensesOf(list, senses);
    known.set(list, made);
    return made;
  };
}

interface PhraseInContext {
  readonly phrase: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

const ends = new Set(['.', '!', '?', '…']);
const isBorder = (token: Token | undefined): boolean => token === undefined || token.kind === 'break' || (token.kind === 'symbol' && ends.has(token.key));
const isPart = (token: Token | undefined): token is Token => token !== undefined && (token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag');

function isNear({ tokens, first, last }: PhraseInContext, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  for (const step of [-1, 1] as const) {
    let at = step < 0 ? first - 1 : last + 1;
    for (let left = nearby; left > 0 && !isBorder(tokens[at]); at += step) {
      const key = tokens[at]?.key ?? '';
      if (words.has(key) || (key.startsWith('#') && words.has(key.slice(1)))) return true;
      if (isPart(tokens[at])) left--;
    }
  }
  return false;
}

/** Whether the words around a listed phrase show that it means something else here. */
export function isInSense({ byPhrase, stems }: Senses, met: PhraseInContext): boolean {
  const { phrase } = met;
  for (const neighbours of byPhrase.get(phrase) ?? none) if (isBeside(met, neighbours)) return true;
  for (const [stem, neighbours] of stems) if (phrase.startsWith(stem) && isBeside(met, neighbours)) return true;
  return false;
}

const none: readonly Neighbours[] = [];
function isBeside(met: PhraseInContext, { before, after, near }: Neighbours): boolean {
  const previous = met.tokens[met.first - 1];
  const next = met.tokens[met.last + 1];
  return (isPart(previous) && before.has(previous.key)) || (isPart(next) && after.has(next.key)) || isNear(met, near);
}

/** Said of the dead, and jokingly of things that come after it. */
const mourned = /^(?:rip|rest in peace|rest easy|in loving memory|in memory of|(?:my |our |deepest |heartfelt )?condolences?|funeral|obituary|mourn\w*|grieving|grief|gone too soon|pray(?:ers)? for|thoughts are with|(?:turut |telah )?ber\w+|dukacita|duka cita|selamat jalan \w+|alm|almarhum\w*|mendiang|nakikiramay|nagluluksa|lamay|libing|burol ng|burol ni|ililibing|inilibing|paalam na|ipagdasal\w*|doakan|namatay(?: na)?|pumanaw(?: na)?|yumao\w*|namayapa\w*|mohon doa\w*|pinatay)$/;
const lostBattle = /^lost (?:his|her) battle$/;
/** The subject comes before these: "the printer died". */
const told = /^(?:died|has died|died today|dead in|passed away|was killed|were killed|(?:mau|p[ei]nge?n|ingin|mending) mati|meninggal(?: dunia)?|wafat|tewas|tutup usia|berpulang|telah berpulang|namatay(?: na)?|pumanaw(?: na)?|found dead)$/;
const adverbs = new Set('is are was were has have had just finally suddenly also already totally completely officially again really literally na pa tiba-tiba sudah udah telah akhirnya lagi juga ko namin niya nya ku gue saya mo already ulit bigla biglang kami kita kantor tua lama'.split(' '));
/** These start something new: "died when his car …". */
const turns = new Set('when while because after as from in on at by of during saat ketika karena dalam oleh habang nang ng ni noong dahil sebab pas waktu where who yang'.split(' '));
/** These end the part of the clause before the subject: "we were late because the car died". */
const joins = new Set('when while because since if and but so that ketika karena saat pas sebab dan tapi habang dahil pero'.split(' '));
const links = new Set('in on at of with for from over under by behind near di dari milik'.split(' '));
const articles = new Set('the my our your his her their this a an all these those'.split(' '));
/** Indonesian names the person first: "sopir mobil", "penumpang motor". */
const person = /^(?:pe\w{4,}|su?o?pir|tukang|teman|kawan|orang|anak|pak|bu|bapak|ibu|mas|mbak|kakak|adik|montir|mekanik|warga|korban|kru)$/;
const isTold = /^(?:mau|p[ei]nge?n|ingin|mending|mening|wafat|tewas|tutup|b|telah)/;
/** Losing people among people: "lost my wife in the supermarket". */
const amongPeople = new Set('supermarket crowd crowds store shop mall market queue aisles airport station ikea'.split(' '));
const lostOne = /^lost (?:my|our|a) /;
/** Words around "rip" as a verb or a hole. */
const ripBefore = new Set('to will can could would let a the this that that\'s big small long please should must may might i we you they and'.split(' '));
const ripAfter = new Set('out off up open through apart into it them down away across along the a an these those all in'.split(' '));

/** Things that are also names of people: "RIP Bill". */
const nameable = new Set('bill fern basil cable orchid map party'.split(' '));
const isThingWord = (text: string, { key, start }: Token, things: ReadonlySet<string>): boolean =>
  !(nameable.has(key) && text.charAt(start) !== text.charAt(start).toLowerCase()) && (things.has(key) || things.has(key.replace(/(?:-?(?:ku|mu|nya)|'s)$/, '')));

/** Whether the subject before a verb is a thing: "the fridge in our kitchen" is, "the driver of the bus" is not. */
function isSubjectThing({ text, tokens, first, phrase }: PhraseInContext & { readonly text: string }, things: ReadonlySet<string>): boolean {
  let at = first - 1;
  while (isPart(tokens[at]) && adverbs.has(tokens[at]?.key ?? '')) at--;
  const is = (index: number): boolean => tokens[index] !== undefined && isThingWord(text, tokens[index], things);
  const isFirst = isTold.test(phrase);
  let head = at;
  let thing = false;
  for (; isPart(tokens[at]); at--) {
    const key = tokens[at]?.key ?? '';
    if (joins.has(key)) break;
    if (isFirst) {
      if (person.test(key)) return false;
      thing ||= is(at);
    } else if (links.has(key)) head = at - 1;
    // "On Thursday night the fridge": an article within a phrase starts the subject.
    else if (articles.has(key) && !links.has(tokens[at - 1]?.key ?? '')) break;
  }
  return isFirst ? thing : is(head);
}

/** Whether words of mourning are about a thing: "RIP my printer", "lost his battle with the lawn mower". */
export function isThing(met: PhraseInContext & { readonly text: string }, things: ReadonlySet<string>): boolean {
  const { text, tokens, first, last, phrase } = met;
  const isVerb = phrase === 'rip' && ((isPart(tokens[last + 1]) && ripAfter.has(tokens[last + 1]?.key ?? '')) || (text.charAt(tokens[first]?.start ?? 0) === 'r' && isPart(tokens[first - 1]) && ripBefore.has(tokens[first - 1]?.key ?? '')));
  if (isVerb) return true;
  if (told.test(phrase) && isSubjectThing(met, things)) return true;
  if (lostOne.test(phrase)) return /^(?:in|at)$/.test(tokens[last + 1]?.key ?? '') && [2, 3].some((ahead) => amongPeople.has(tokens[last + ahead]?.key ?? ''));
  const isBattle = lostBattle.test(phrase);
  if (!isBattle && !mourned.test(phrase)) return false;
  if (isBattle && !/^(?:with|against|to)$/.test(tokens[last + 1]?.key ?? '')) return false;
  for (let at = last + 1, left = mournedReach; left > 0 && isPart(tokens[at]); at++, left--) {
    const token = tokens[at];
    if (!token || turns.has(token.key)) return false;
    if (isThingWord(text, token, things)) return true;
  }
  return false;
}
