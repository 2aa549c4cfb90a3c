import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { built } from './bundle.ts';
import type { Engine } from './engines.ts';
import type { Plan } from './measure.ts';
import { longestRun, type Run } from './run-engine.ts';

const run = promisify(execFile);

/** Measures one engine in a fresh process. */
export async function inNode({ id }: Engine, plan: Plan): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'worth-following-bench-'));
  try {
    await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
    await run(process.execPath, [`${built}/node/child/index.js`, `${built}/node/${id}/index.js`, join(folder, 'plan.json'), join(folder, 'answer.json')], { timeout: longestRun, killSignal: 'SIGKILL' });
    return JSON.parse(await readFile(join(folder, 'answer.json'), 'utf8')) as Run;
  } finally {
    await rm(folder, { recursive: true });
  }
}
