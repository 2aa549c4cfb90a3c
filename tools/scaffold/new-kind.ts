import { blank, camel, translations } from './new-rule.ts';

const ids = 'src/core/model/kind.ts';
const list = 'src/core/kinds/kinds.ts';
const points = 'test/core/kinds/points.test.ts';

const english = (name: string): string => `import type { Kind } from './kind.ts';
import { says } from './points/found.ts';

export const ${camel(name)}: Kind = {
  id: '${name}',
  // The most telling point first. \`points/\` has a detector for most things: where, when, pay, link, source … Unsure, it returns undefined.
  points: [{ id: 'time', says: 'tell-more', find: says('time') }],
  texts: {
    title: '${blank}',
    points: {
      time: { label: '${blank} what the checklist calls it', tip: '${blank} what to do about it', more: '${blank} why readers want it' },
    },
    general: {},
    praise: { complete: '${blank} names what is good' },
    example: { weak: '${blank} a draft that lacks a point', better: '${blank} the same with all of them' },
  },
};
`;

const translated = (name: string): string => `import type { KindTexts } from '../../../kinds/kind.ts';

export const ${camel(name)}: KindTexts = {
  title: '${blank}',
  points: {
    time: { label: '${blank} label', tip: '${blank} tip', more: '${blank} more' },
  },
  general: {},
  praise: { complete: '${blank} complete' },
  example: { weak: '${blank} weak', better: '${blank} better' },
};
`;

const tried = (name: string): string => `  '${name}': {
    time: {
${['en', ...translations].map((language) => `      ${language}: ['${blank} has it', '${blank} lacks it'],\n`).join('')}    },
  },
`;

/** Inserts a line before the first line after `from` that starts with `mark`. */
function insertBefore(text: string, mark: string, line: string, from = 0): string {
  const at = text.indexOf(`\n${mark}`, from) + 1;
  if (at === 0) throw new Error(`There is no line "${mark}".`);
  return text.slice(0, at) + line + text.slice(at);
}

function withImport(text: string, name: string): string {
  const last = [...text.matchAll(/^import \{ \w+ \} from '\.\/.*\n/gm)].at(-1);
  if (!last) throw new Error('There is no import to stand beside.');
  const behind = last.index + last[0].length;
  return `${text.slice(0, behind)}import { ${camel(name)} } from './${name}.ts';\n${text.slice(behind)}`;
}

/** Every file that a new kind of post touches, as it will be. `read` gives a file's text, or undefined if there is none. */
export function scaffoldKind(name: string, read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('A kind’s name is small letters, with hyphens between words.');
  const text = (path: string): string => {
    const found = read(path);
    if (found === undefined) throw new Error(`${path} is not there.`);
    return found;
  };
  if (read(`src/core/kinds/${name}.ts`) !== undefined) throw new Error(`There is a file "${name}" in src/core/kinds already.`);
  return new Map([
    [`src/core/kinds/${name}.ts`, english(name)],
    [ids, insertBefore(text(ids), '] as const;', `  '${name}',\n`)],
    [list, insertBefore(withImport(text(list), name), '];', `  ${camel(name)},\n`)],
    ...translations.flatMap((language) => {
      const folder = `src/core/languages/${language}/kinds`;
      const index = `${folder}/index.ts`;
      const all = withImport(text(index), name);
      return [[`${folder}/${name}.ts`, translated(name)] as const, [index, insertBefore(all, '};', `  '${name}': ${camel(name)},\n`, all.indexOf('kindTexts:'))] as const];
    }),
    [points, insertBefore(text(points), '};', tried(name), text(points).indexOf('const rows'))],
  ]);
}
