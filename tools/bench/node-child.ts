import { readFileSync, writeFileSync } from 'node:fs';
import type { Plan } from './measure.ts';
import { runEngine } from './run-engine.ts';

/** One engine in a process of its own: `node --expose-gc index.js <engine> <plan> <answer>`, three files. */
const [engine = '', plan = '', answer = ''] = process.argv.slice(2);
const measured = await runEngine(engine, JSON.parse(readFileSync(plan, 'utf8')) as Plan);
writeFileSync(answer, JSON.stringify(measured));
// Some engines keep timers or workers.
process.exit(0);
