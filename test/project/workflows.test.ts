import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import own from '../../package.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}
interface Workflow {
  readonly on: { readonly push: { readonly tags?: readonly string[]; readonly branches?: readonly string[] }; readonly pull_request?: unknown };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>>;
}

const workflowOf = (name: string): Workflow => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'), { strict: true, uniqueKeys: true }) as Workflow;
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap((job) => job.steps);
const commandsOf = (workflow: Workflow): string => stepsOf(workflow).flatMap(({ run }) => run ?? []).join('\n');
const scriptsIn = (commands: string): readonly (string | undefined)[] => [...commands.matchAll(/\bnpm (?:run )?(?!ci\b)(?:--\S+ )*([\w:-]+)/g)].map(([, name]) => name);

const workflow = workflowOf('release');
const steps = stepsOf(workflow);
const commands = commandsOf(workflow);

test('a release is tested, packaged and attached, in this order, from a tag', () => {
  expect(workflow.on.push.tags).toEqual(['v*']);
  const order = ['npm ci', 'npm test', 'npm run package', 'gh release create'].map((command) => commands.indexOf(command));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every script that it runs exists', () => {
  const scripts = scriptsIn(commands);
  expect(scripts).toEqual(expect.arrayContaining(['test', 'package']));
  for (const name of scripts) expect(Object.keys(own.scripts)).toContain(name);
});

test('every push and pull request runs what a release runs, with read access only', () => {
  const check = workflowOf('check');
  expect(check.on.push.branches).toEqual(['**']);
  expect(Object.keys(check.on)).toContain('pull_request');
  expect(check.permissions).toEqual({ contents: 'read' });
  for (const name of scriptsIn(commandsOf(check))) expect(Object.keys(own.scripts)).toContain(name);
  for (const { uses } of stepsOf(check)) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  const projects = [...readFileSync('vitest.config.ts', 'utf8').matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
  const whatRuns = JSON.stringify(check.jobs) + own.scripts.unit;
  expect(own.scripts.check).toMatch(/types.*lint.*unit/);
  for (const name of projects) expect(whatRuns).toMatch(new RegExp(`\\b${name}\\b`));
});

test('a release attaches the packages, has no other permission, and uses official actions only', () => {
  expect(readFileSync('tools/cli/package.ts', 'utf8')).toContain(`'dist/packages'`);
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
