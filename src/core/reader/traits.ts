import { cueNames, type CueName } from '../languages/cues.ts';
import { numberKinds, numbersOf } from '../kinds/points/numbers.ts';
import type { TextAnalysis } from '../text/analysis.ts';

/** Traits that show at a glance: length, structure, kinds of words. One number each. */
const shapes = [
  'words', 'sentences', 'mean-sentence', 'longest-sentence', 'shortest-sentence', 'lines', 'list-lines',
  'questions', 'exclamations', 'colons', 'commas', 'commas-a-word', 'quotes', 'brackets', 'dashes', 'dots',
  'emoji', 'emoji-share', 'hashtags', 'hashtag-share', 'mentions', 'mention-start', 'links', 'link-end',
  'capitals-share', 'names', 'capital-start', 'capital-words', 'letters-a-word', 'different-words', 'function-share',
  'ends-sentence', 'ends-question', 'media', 'repeated-letters', 'code',
  'content', 'told', 'is-list', 'prices', 'discounts', 'phones', 'times', 'quoted', 'fact-weight',
  'english', 'indonesian', 'filipino',
] as const;
type Shape = (typeof shapes)[number];

/** All traits, in the model's order: shapes, numbers by kind, word lists (strong and weak hits). */
export const traitNames: readonly string[] = [...shapes, ...numberKinds.map((kind) => `number-${kind}`), ...cueNames.flatMap((name) => [`cue-${name}`, `faint-${name}`])];

const firstNumber = shapes.length;
const firstCue = firstNumber + numberKinds.length;
const numberAt = new Map(numberKinds.map((kind, at) => [kind, firstNumber + at]));
/** Hits beyond this add no information. */
const mostHits = 3;
/** Hashtags, emoji or marks beyond this add no information. */
const mostCounted = 6;

const capped = (count: number, most = mostCounted): number => (count > most ? most : count);
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Reused for every post. Valid until the next call. */
const traits = new Float64Array(traitNames.length);

/** The values of a post's shapes. */
function shapesOf(analysis: TextAnalysis, hasMedia: boolean): Readonly<Record<Shape, number>> {
  const { text, tokens, words, sentences, facts, substance } = analysis;
  let lines = 1, listLines = 0, questions = 0, exclamations = 0, colons = 0, commas = 0, quotes = 0, brackets = 0, dashes = 0, dots = 0;
  let emoji = 0, hashtags = 0, mentions = 0, links = 0, capitals = 0, capitalised = 0, letters = 0, repeated = 0, code = 0;
  let startsLine = true;
  let last: string | undefined;
  for (const { kind, key, start, end } of tokens) {
    if (kind === 'break') {
      lines++;
      startsLine = true;
      continue;
    }
    if (startsLine && (kind === 'number' || kind === 'emoji' || (kind === 'symbol' && (key === '•' || key === '-' || key === '–' || key === '*' || key === '→' || key === '✓')))) listLines++;
    startsLine = false;
    switch (kind) {
      case 'word': {
        letters += end - start;
        const first = text.charCodeAt(start);
        if (isUpper(first)) {
          if (end - start > 1 && isUpper(text.charCodeAt(start + 1))) capitals++;
          else capitalised++;
        } else if (isLower(first) && end - start > 2 && isUpper(text.charCodeAt(start + 2))) code++;
        if (end - start > 3 && key.charCodeAt(0) === key.charCodeAt(1) && key.charCodeAt(1) === key.charCodeAt(2)) repeated++;
        if (end - start > 3 && key.at(-1) === key.at(-2) && key.at(-2) === key.at(-3)) repeated++;
        break;
      }
      case 'emoji': emoji++; break;
      case 'hashtag': hashtags++; break;
      case 'mention': mentions++; break;
      case 'url': links++; break;
      case 'symbol':
        switch (key) {
          case '?': questions++; break;
          case '!': exclamations++; break;
          case ':': colons++; break;
          case ',': commas++; break;
          case '"': case '“': case '”': case '«': quotes++; break;
          case '(': brackets++; break;
          case '-': case '–': case '—': dashes++; break;
          case '…': dots += 2; break;
          case '.': if (last === '.') dots++; break;
          case '`': case '{': case '=': case '<': case '_': code++; break;
        }
        break;
    }
    last = key;
  }
  let longest = 0, shortest = 99, total = 0, sentence = 0, inSentence = 0, spoken = 0;
  const close = (): void => {
    if (inSentence === 0) return;
    spoken++;
    total += inSentence;
    if (inSentence > longest) longest = inSentence;
    if (inSentence < shortest) shortest = inSentence;
    inSentence = 0;
  };
  for (const { start } of words) {
    while ((sentences[sentence]?.end ?? Infinity) <= start) {
      close();
      sentence++;
    }
    inSentence++;
  }
  close();
  const count = words.length;
  const end = tokens.at(-1);
  const first = tokens[0];
  const different = new Set<string>();
  for (const { key } of words) different.add(key);
  return {
    'words': Math.log1p(count),
    'sentences': Math.log1p(spoken),
    'mean-sentence': spoken > 0 ? capped(total / spoken, 40) : 0,
    'longest-sentence': capped(longest, 60),
    'shortest-sentence': spoken > 0 ? capped(shortest, 30) : 0,
    'lines': Math.log1p(lines),
    'list-lines': capped(listLines),
    'questions': capped(questions, 4),
    'exclamations': capped(exclamations),
    'colons': capped(colons),
    'commas': capped(commas, 12),
    'commas-a-word': commas / (count + 1),
    'quotes': capped(quotes),
    'brackets': capped(brackets),
    'dashes': capped(dashes),
    'dots': capped(dots),
    'emoji': capped(emoji),
    'emoji-share': emoji / (count + 1),
    'hashtags': capped(hashtags),
    'hashtag-share': hashtags / (count + 1),
    'mentions': capped(mentions),
    'mention-start': Number(first?.kind === 'mention'),
    'links': capped(links, 3),
    'link-end': Number(end?.kind === 'url'),
    'capitals-share': capitals / (count + 1),
    'names': capped(facts.names.length),
    'capital-start': Number(isUpper(text.charCodeAt(0))),
    'capital-words': capitalised / (count + 1),
    'letters-a-word': count > 0 ? letters / count : 0,
    'different-words': different.size / (count + 1),
    'function-share': substance.words > 0 ? substance.functionWords / substance.words : 0,
    'ends-sentence': Number(end?.kind === 'symbol' && (end.key === '.' || end.key === '!' || end.key === '?')),
    'ends-question': Number(end?.kind === 'symbol' && end.key === '?'),
    'media': Number(hasMedia),
    'repeated-letters': capped(repeated, 3),
    'code': capped(code),
    'content': Math.log1p(substance.size),
    'told': Math.log1p(substance.told),
    'is-list': Number(facts.isList),
    'prices': capped(facts.prices.length, 3),
    'discounts': capped(facts.discounts.length, 2),
    'phones': capped(facts.phones.length, 2),
    'times': capped(facts.times.length, 3),
    'quoted': capped(facts.quotes.length, 2),
    'fact-weight': capped(facts.weight, 5),
    'english': Number(analysis.language === 'en'),
    'indonesian': Number(analysis.language === 'id'),
    'filipino': Number(analysis.language === 'fil'),
  };
}

/** The traits of a post, in the order of `traitNames`. Valid until the next call. */
export function traitsOf(analysis: TextAnalysis, hasMedia: boolean): Float64Array {
  traits.fill(0);
  const built = shapesOf(analysis, hasMedia);
  shapes.forEach((shape, at) => {
    traits[at] = built[shape];
  });
  for (const { kind } of numbersOf(analysis)) {
    const at = numberAt.get(kind) ?? 0;
    const before = traits[at] ?? 0;
    if (before < mostHits) traits[at] = before + 1;
  }
  for (let cue = 0, at = firstCue; cue < cueNames.length; cue++, at += 2) {
    const { strong, weak } = analysis.cues(cueNames[cue] as CueName);
    traits[at] = capped(strong.length, mostHits);
    traits[at + 1] = capped(weak.length, mostHits);
  }
  return traits;
}
