import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

export const load = async () => {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
};
