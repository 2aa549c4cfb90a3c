import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/util/edits.ts';
import { inTurn, reviewOf, type Texts } from './criticises.ts';

const strays: Texts = {
  en: ['Read CLAUDE.md first, then plan.md.', 'I finished.And then I slept.So good.', 'I rewrote main.py and app.rs in 3 days; the queue is now 40% shorter.', 'We slept.So good', 'Run deploy.sh twice', 'Open notes.md on page 4', 'It works.Is it fast?', 'See AGENTS.md', 'Unzip photos.zip before you print', 'Bread is out.So come early', 'README.md says it all', 'We wrote parser.py on Monday', 'The train was late.At last it came', 'script.pl still runs after 20 years', 'CHANGELOG.md has 40 lines', 'the file glaze.md is on the desk', 'Saved as tiles.md today', 'Edit config.rs, then build', 'TODO.md is empty'],
  id: ['Baca README.md dulu', 'Sudah tidur.So besok saja', 'Jalankan main.py dua kali', 'Isi catatan.md tiap pagi', 'Buka tugas.md di meja', 'CLAUDE.md ada di folder', 'Simpan foto.zip dulu', 'Berkas resep.md hilang', 'Unduh data.zip malam ini'],
  fil: ['Basahin ang README.md', 'Tulog na.So bukas na lang', 'I-run ang main.py', 'Buksan ang listahan.md', 'CLAUDE.md ang pangalan', 'Nasa notes.md ang lahat', 'I-save ang photos.zip', 'Isulat sa plan.md', 'Nasa folder ang ulat.md'],
};
const links: Texts = {
  en: ['Read acme.com first', 'Our notes: obsidian.md', 'Ask at notion.so', 'Get it at bun.sh', 'See https://github.com/a/b/README.md', 'docs.rs has it', 'Visit bit.ly/3abc', 'hackmd.io is fine', 'www.readme.md', 'Booking.Com changed its name', 'He came. She went', 'e.g. this', 'at 8.30.Then', 'U.S.A is long', '3.5.Next'],
  id: ['Baca acme.com dulu', 'Cek tokopedia.com', 'Buka detik.com', 'bit.ly/abc', 'jam 8.30'],
  fil: ['Basahin ang acme.com', 'Nasa rappler.com', 'gma.ph', 'bit.ly/abc', '8.30 ng gabi'],
};
const stray = (text: string, language: 'en' | 'id' | 'fil') => reviewOf(text, language).tips.find(({ ruleId }) => ruleId === 'stray-link');

describe('an accidental link gets a tip', () => {
  test.each(inTurn(strays))('%s: %s', (language, text) => {
    expect(stray(text, language)?.advice).toMatch(/X/);
  });
});
describe('an intended link gets none', () => {
  test.each(inTurn(links))('%s: %s', (language, text) => {
    expect(stray(text, language)).toBeUndefined();
  });
});
test('the fix inserts the missing space', () => {
  const text = 'We slept.So good that we missed the bus';
  const fix = stray(text, 'en')?.fix;
  expect(fix && applyEdits(text, fix.edits)).toBe('We slept. So good that we missed the bus');
});
