import { expect, test, vi } from 'vitest';
import { quietContentScripts } from '../../../tools/build/quiet-content-scripts.ts';

test('what the manifest’s plugin says of its own option is silenced, in a terminal and in CI; everything else is let through', () => {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const plugin = quietContentScripts() as unknown as { readonly buildStart: () => void; readonly closeBundle: () => void };
  plugin.buildStart();
  for (const line of ['\u001B[33m WARN \u001B[39m `inlineDynamicImports` option is ignored because `codeSplitting: false` is set.\n', '[warn] `inlineDynamicImports` option is ignored because `codeSplitting: false` is set.\n', '[warn] something else\n']) process.stderr.write(line);
  plugin.closeBundle();
  process.stderr.write('after\n');
  write.mockRestore();
  expect(said).toEqual(['[warn] something else\n', 'after\n']);
});
