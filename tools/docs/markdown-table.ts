import { readFileSync, writeFileSync } from 'node:fs';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Puts a sentence and a table, header first, into a document, between `<!-- name -->` and the next `<!-- / -->`. */
export function tableIn(file: string, name: string, [head = [], ...rows]: readonly (readonly string[])[], sentence = ''): void {
  const text = readFileSync(file, 'utf8');
  const start = `<!-- ${name} -->`;
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`${file} has no place for "${name}".`);
  const to = text.indexOf('<!-- / -->', from);
  const table = [...(sentence ? [sentence, ''] : []), line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}
