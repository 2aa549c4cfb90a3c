import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
const meaning = (family: string): string => `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>`;

/** Makes pictures look the same on every Linux, even on a server without fonts. Other systems come with good fonts. Call it before starting the browser. */
export function useFonts(): void {
  if (process.platform !== 'linux') return;
  const file = join(mkdtempSync(join(tmpdir(), 'worth-following-fonts-')), 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir>${['system-ui', 'sans-serif', 'Helvetica', 'Arial'].map(meaning).join('')}</fontconfig>`);
  process.env['FONTCONFIG_FILE'] = file;
}
