/** `npm run new:kind -- poll`: the files and lines of a new kind of post, with blanks that the tests point to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { scaffoldKind } from '../scaffold/new-kind.ts';

try {
  const files = scaffoldKind(process.argv[2] ?? '', (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  for (const [path, text] of files) {
    writeFileSync(path, text);
    console.log(path);
  }
  console.log(`\nFill in what is marked […], in three languages. "npx vitest run --project unit test/core/kinds" says what is missing;\nwhen it is green, "npm run rules-page" writes the kind into docs/rules.md.`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUse: npm run new:kind -- <name>`);
  process.exitCode = 1;
}
