import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path inside a folder, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, sorted, whatever order the system lists them in. */
export function filesIn(folder: string, isWanted: (name: string) => boolean = () => true): Files {
  const paths: string[] = [];
  const walk = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) paths.push(path);
    }
  };
  walk('');
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}

/** All files of the project except those that .gitignore excludes. Works without a repository. */
export function sourceFiles(root: string): Files {
  const ignored = ['.git', ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n').map((line) => line.trim().replace(/\/$/, '')).filter(Boolean)];
  return filesIn(root, (name) => !ignored.some((pattern) => (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern)));
}
