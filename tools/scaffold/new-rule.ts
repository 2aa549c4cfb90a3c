import { languageIds } from '../../src/core/model/language.ts';

/** Marks text that is still to be written. Tests (test/core/rules/list.test.ts, test/core/kinds/texts.test.ts) fail as long as one is left. */
export const blank = '[…]';

export const groups = ['value', 'brand', 'conversation', 'craft', 'cadence', 'profile'] as const;
export type Group = (typeof groups)[number];
/** English texts are next to the code that uses them; the other languages have their own folders. */
export const translations = languageIds.filter((id) => id !== 'en');

const index = 'src/core/rules/index.ts';
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const file = (group: Group, name: string): string => `import { defineRule } from '../rule.ts';

export const ${camel(name)} = defineRule({
  id: '${name}',
  group: '${group}',
  severity: 'tip',
  situations: [${group === 'profile' ? "'profile'" : "'new', 'thread-start', 'quote'"}],
  // What it rests on: a name in sources.ts.
  sources: ['who-gives-a-tweet'],
  title: '${blank} what it stands for, as a promise to the reader',
  advice: '${blank} under 120 characters, kind, about the reader’s gain',
  why: '${blank} the reader’s reason, in one sentence',
  // What stands in the draft decides: \`analysis\` knows its words, sentences, links and figures, \`cues('name')\` a word list.
  // Points are log-odds: -0.3 is a nudge, -1 is a lot. When unsure, return undefined.
  check: ({ analysis }) => (analysis.tokens.length > 0 ? undefined : { spans: [], value: -0.3 }),
});
`;

const words = (name: string): string => `  '${name}': {
    title: '${blank}',
    advice: '${blank}',
    why: '${blank}',
  },
`;
const examples = (name: string): string => `  '${name}': {
    flags: ['${blank} what it must flag'],
    passes: ['${blank} a near miss, which it must not flag'],
  },
`;

/** Appends before the brace that closes the file's only object. */
const appended = (text: string, entry: string): string => text.replace(/\};\s*$/, `${entry}};\n`);

/** Adds the rule to the list, after the last one of its group. */
function listed(text: string, group: Group, name: string): string {
  const imports = [...text.matchAll(new RegExp(`^import .* from '\\./${group}/.*\\n`, 'gm'))];
  const last = imports.at(-1);
  if (!last) throw new Error(`No rule of the group "${group}" is listed in ${index}.`);
  const behind = last.index + last[0].length;
  const withImport = `${text.slice(0, behind)}import { ${camel(name)} } from './${group}/${name}.ts';\n${text.slice(behind)}`;
  return withImport.replace(new RegExp(`^(const ${group} = \\[[^\\]]*)\\]`, 'm'), `$1, ${camel(name)}]`);
}

/** Every file that a new rule touches, as it will be. `read` gives a file's text, or undefined where there is none. */
export function scaffold(group: string, name: string, read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const known = groups.find((one) => one === group);
  if (!known) throw new Error(`A rule belongs to one of these groups: ${groups.join(', ')}.`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('A rule’s name is small letters, with hyphens between words.');
  if (groups.some((one) => read(`src/core/rules/${one}/${name}.ts`) !== undefined)) throw new Error(`There is a rule "${name}" already.`);
  const text = (path: string): string => {
    const found = read(path);
    if (found === undefined) throw new Error(`${path} is not there.`);
    return found;
  };
  return new Map([
    [`src/core/rules/${known}/${name}.ts`, file(known, name)],
    [index, listed(text(index), known, name)],
    ...translations.map((language) => `src/core/languages/${language}/texts/${known}.ts`).map((path) => [path, appended(text(path), words(name))] as const),
    ...languageIds.map((language) => `src/core/languages/${language}/examples/${known}.ts`).map((path) => [path, appended(text(path), examples(name))] as const),
  ]);
}
