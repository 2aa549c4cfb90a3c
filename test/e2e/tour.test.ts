import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { chosenBrowser } from '../../tools/browser/session.ts';

/** Milliseconds to start a browser, as in the hooks that do so, and for everything done in it. */
const patience = 180_000;

test(
  'the tour of npm start runs through, and says what the strip and the popup say',
  async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/cli/start.ts', '--tour', ...(chosenBrowser() === 'firefox' ? ['--firefox'] : [])], { stdio: ['ignore', 'pipe', 'pipe'], signal: AbortSignal.timeout(patience - 10_000) });
    let said = '';
    for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => (said += `\n${String(error)}`));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code, `the tour came as far as this:\n${said}`).toBe(0);
    expect(said).toMatch(/A useful draft.*\n\s+Value worth reading \(\d+\)/);
    expect(said).toContain('3,481,902 followers, 214 following');
    expect(said).toContain('Broadcaster');
  },
  patience,
);
