import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import own from '../package.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}
interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>>;
}

const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8'), { strict: true, uniqueKeys: true }) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap(({ run }) => run ?? []).join('\n');

test('a release is tested, packaged and attached, in this order, from a tag', () => {
  expect(workflow.on.push.tags).toEqual(['v*']);
  const order = ['npm ci', 'npm test', 'npm run package', 'gh release create'].map((command) => commands.indexOf(command));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every script that it runs is there', () => {
  const scripts = [...commands.matchAll(/\bnpm (?:run )?(?!ci\b)(?:--\S+ )*([\w:-]+)/g)].map(([, name]) => name);
  expect(scripts).toEqual(expect.arrayContaining(['test', 'package']));
  for (const name of scripts) expect(Object.keys(own.scripts)).toContain(name);
});

test('it attaches what is packaged, may do nothing else, and uses nobody’s actions but the forge’s own', () => {
  expect(readFileSync('tools/package.ts', 'utf8')).toContain(`'dist/packages'`);
  expect(commands).toMatch(/gh release create .* dist\/packages\/\*/);
  expect(workflow.permissions).toEqual({ contents: 'write' });
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test('npm test runs both browsers', () => {
  expect(own.scripts.test).toMatch(/vitest run$/);
  expect(readFileSync('vitest.config.ts', 'utf8')).toMatch(/BROWSER: 'chromium'[\s\S]*BROWSER: 'firefox'/);
});

test('each issue template says what it is about', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const files = readdirSync(folder);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const [, front = '', body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    const { name, about } = parse(front) as { readonly name?: string; readonly about?: string };
    expect([name, about].every(Boolean)).toBe(true);
    expect(body).toContain('**');
  }
});
