import type { Span } from '../model/span.ts';

/** Characters and keywords that are rare in prose: a line with one of them may be code. */
const mayBeCode = /[`{}<>=;|\\^$&#_~/@[\]]|\bSELECT\b|\bWHERE\b|\bORDER BY\b|\bCREATE\b|\bINSERT\b|\bUPDATE\b|\bDELETE\b|\bALTER\b|\bDROP\b/;
/** A line that starts and continues like a statement or a command. */
const statement =
  /^[ \t]*(?:(?:if|for|while|switch|catch)[ \t]*[([!]|(?:const|let|var)[ \t]+[\w$]+[ \t]*=|(?:def|fn|func|function|class)[ \t]+\w+[ \t]*[({:]|from[ \t]+[\w.]+[ \t]+import\b|#[ \t]*(?:include|define|ifdef|ifndef|endif|pragma|undef|import)\b|#!\/|\$[ \t]+\w|(?:git|npm|npx|pip|sudo|apt|docker|kubectl|curl|ssh|chmod|grep|echo|export)[ \t]+[-\w./:@"']+[ \t]*(?:[-./:"'<>|]|$)|<\/?\w+[^<>\n]*>|[.#]?[\w-]+[ \t]*\{|[\w-]+:[ \t]*#[0-9a-fA-F]{3,8}[ \t]*;|SELECT\b[^\n]{0,400}\bFROM\b|INSERT[ \t]+INTO\b|CREATE[ \t]+(?:TABLE|INDEX|VIEW|DATABASE|USER)\b|UPDATE[ \t]+\w+[ \t]+SET\b|WHERE\b[^\n]{0,200}\b(?:IN|IS|LIKE|AND|ORDER BY|LIMIT)\b|ORDER BY\b|DELETE[ \t]+FROM\b|ALTER[ \t]+TABLE\b|DROP[ \t]+TABLE\b|return\b[^\n]{0,80};)/;
/** Operators that never occur in prose: a line with two of them is code. */
const operators = /&&|\|\||[!=]==?|::|\+=|-=|<=|>=|\(\)|[)}\]];|!\[|\[ !|!\(/g;
const manyOperators = 2;
/** A run without spaces that is not a word: a path, pattern, tag, name with an underscore, assignment, call, flag or file name. */
const codePiece = /[\w.+-]@[\w-]+\.\w|^(?:~|\.{1,2})?\/[\w.-]|\\(?!x[\da-f]{2}|n)\w|[\w.-]+\/[\w.-]+\/|[\w.]_\w|\w=["'\w]|<\/?\w|\w\(\)|^--?[a-z][\w-]*$|\.\*|\(\?|[\^$]\w|\w\{|\w::\w|^[\w-]+@[\w.-]+:[\w./-]+|\w\.(?:js|ts|jsx|tsx|py|rb|rs|go|java|kt|swift|c|h|cpp|cs|php|sh|sql|css|html|xml|json|yml|yaml|toml|csv|tsv|txt|md|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|zip|log|ini|cfg|env|exe|dll)\b(?![\w/])/i;
const asAColour = /^#[0-9a-f]{3,8}[;,)]$/i;
/** Symbols within a run. Most words have none. */
const signs = /[\\^$*{}<>=_/~@(#:](?=\S)|\.(?=[a-z*])|\(\)|(?<![\w.])--?(?=[a-z])/gi;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0d;
/** Longer runs are skipped: nobody quotes them, and matching would be slow. */
const longestPiece = 200;

const isCodeLine = (line: string): boolean => statement.test(line) || (line.match(operators)?.length ?? 0) >= manyOperators;

/** Code between backticks: `x`, or ```x``` across lines. */
function fencedIn(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  let width = 0;
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    let end = at + 1;
    while (text.charAt(end) === '`') end++;
    const ticks = end - at;
    if (open >= 0 && ticks === width && (width >= 3 || !text.slice(open, at).includes('\n'))) {
      found.push({ start: open, end });
      open = -1;
    } else if (ticks !== 2) {
      open = at;
      width = ticks;
    }
    at = end;
  }
  return found;
}

/** Code fragments within a line, merged if only a word or two separates them. */
function piecesIn(line: string, from: number): Span[] {
  const found: Span[] = [];
  let end = 0;
  signs.lastIndex = 0;
  for (let match = signs.exec(line); match; match = signs.exec(line)) {
    if (match.index < end) continue;
    let start = match.index;
    while (start > end && !isSpace(line.charCodeAt(start - 1))) start--;
    end = match.index + 1;
    while (end < line.length && !isSpace(line.charCodeAt(end))) end++;
    if (end - start > longestPiece) continue;
    const piece = line.slice(start, end);
    if (!/^https?:/i.test(piece) && (codePiece.test(piece) || asAColour.test(piece))) found.push({ start: from + start, end: from + end });
  }
  return found;
}

/** Spans of code in a text, in order. They are not in the writer's voice. */
export function codeSpans(text: string): readonly Span[] {
  if (!mayBeCode.test(text) && !/\w\.\w/.test(text)) return [];
  const found: Span[] = text.includes('`') ? fencedIn(text) : [];
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const line = text.slice(from, end);
    if (isCodeLine(line)) found.push({ start: from, end });
    else found.push(...piecesIn(line, from));
    from = end + 1;
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
