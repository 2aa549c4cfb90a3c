import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseUserData } from '../../../src/core/storage/user-data.ts';
import { parseCalendar } from '../../../src/core/files/content-calendar.ts';
import { type LanguageId, languageIds } from '../../../src/core/model/language.ts';
import { Calendar } from '../../../src/options/calendar/calendar.tsx';
import { scoredCsv } from '../../../src/options/calendar/scored-csv.ts';
import { screenStrings } from '../../../src/strings/screens.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const at = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
};
const posts = (): readonly (string | undefined)[] => [...root.querySelectorAll('td.text')].map((cell) => cell.textContent?.trim());

function draw(locale: LanguageId): void {
  render(<Calendar kept={parseUserData({})} locale={locale} strings={screenStrings[locale].options.calendar} />, root);
}

const openFile = (bytes: Uint8Array<ArrayBuffer>): Promise<void> => choose(new File([bytes], 'plan.csv'));
async function choose(file: File): Promise<void> {
  const input = at('#open-csv');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(at('#calendar-says').textContent).not.toBe(''), 10_000);
}

const table = 'sep=;\r\nDatum;Isi;Akun\r\n15/04/2026;Café opens, at nine;@acme\r\nRekap\r\n';
const utf16 = Buffer.from(`\uFEFF${table}`, 'utf16le');

test.each([
  ['UTF-8', Uint8Array.from(Buffer.from(table))],
  ['UTF-16', Uint8Array.from(utf16)],
  ['UTF-16 the other way round, without a mark', Uint8Array.from(Buffer.from(table, 'utf16le').swap16())],
  ['Windows-1252', Uint8Array.from(Buffer.from(table, 'latin1'))],
])('reads a file in %s and shows its invalid row', async (_, bytes) => {
  draw('en');
  await openFile(bytes);
  expect(posts()).toEqual(['Café opens, at nine']);
  expect(at('.calendar tbody td').textContent).toBe('15/04/2026');
  expect(at('#unread-rows li').textContent).toBe('Line 4: Rekap');
});

test.each(languageIds)('says so if the file cannot be read, in %s', async (locale) => {
  draw(locale);
  const gone = new File([], 'plan.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('It was deleted.', 'NotFoundError'));
  await choose(gone);
  expect(at('#calendar-says').textContent).toBe(screenStrings[locale].options.calendar.unreadable);
});

test.each(languageIds)('shows all rows if none can be read, in %s', async (locale) => {
  draw(locale);
  await openFile(Uint8Array.from(Buffer.from('Date,Text\nHello, neighbours\nBye, neighbours')));
  expect(posts()).toEqual([]);
  expect(at('#unread-rows').textContent).toContain('Hello, neighbours');
  expect(root.querySelectorAll('#unread-rows li')).toHaveLength(2);
});

test('the saved table contains the rows that could not be read, too', () => {
  const plan = parseCalendar('Date,Text\nHello, neighbours');
  expect(scoredCsv(plan, [], screenStrings.en.options.calendar, 'en')).toContain('"Hello, neighbours",,,,,not read');
});

test('judges each row for its site, with that site’s limit, and names the site', async () => {
  draw('en');
  const words = 'Forty pots stand on the roof now and every one of them drinks a litre and a half in the morning. '.repeat(3).trim();
  await openFile(Uint8Array.from(Buffer.from(`Platform,Text\nX,${words}\nMastodon,${words}`)));
  await vi.waitFor(() => expect(posts()).toHaveLength(2), 10_000);
  expect([...root.querySelectorAll('[data-name="Site"]')].map(({ textContent }) => textContent)).toEqual(['X', 'Mastodon']);
  expect(posts()[0]).toContain('(over 280)');
  expect(posts()[1]).toBe(words);
});
