/** `npm run new:rule -- value/plain-numbers`: the files and lines of a new rule, with blanks that the tests point to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { scaffold } from '../scaffold/new-rule.ts';

const [group = '', name = ''] = (process.argv[2] ?? '').split('/');
try {
  const files = scaffold(group, name, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  for (const [path, text] of files) {
    writeFileSync(path, text);
    console.log(path);
  }
  console.log(`\nFill in what is marked […], and at least five examples in each language. Then "npm run rules-page" writes the rule into docs/rules.md,\nand "npx vitest run --project unit test/core/rules" says what is missing.`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUse: npm run new:rule -- <group>/<name>`);
  process.exitCode = 1;
}
