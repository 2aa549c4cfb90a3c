import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('the tour of npm start runs through, and says what the strip and the popup say', async () => {
  const child = spawn('npx', ['tsx', 'tools/start.ts', '--tour', ...(process.env['BROWSER'] === 'firefox' ? ['--firefox'] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const said = await text(child.stdout);
  expect(await ended).toBe(0);
  expect(said).toMatch(/A useful draft.*\n\s+Value worth reading \(\d+\)/);
  expect(said).toContain('3,481,902');
  expect(said).toContain('Broadcaster');
});
