/**
 * `npx tsx tools/measure-profiles.ts DATA_FOLDER`: the styles of known accounts by their two numbers, as a table for docs/evaluation.md.
 * `profiles.jsonl` has a line for each account: {"source", "handle", "followers", "following"}, both counts exact.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asNumber, asRecord, asText } from '../src/core/util/parse.ts';
import { ratioOf, type RatioStyle } from '../src/core/profile/ratio.ts';
import { medianOf } from '../src/core/profile/sample.ts';

interface Account {
  readonly source: string;
  readonly followers: number;
  readonly following: number;
}

const groups: Readonly<Record<string, string>> = { sp500_2022: 'companies (S&P 500, 2022)', congress2016: 'members of the US Congress (2016)', greatlakes2013: 'small non-profits (Great Lakes, 2013)' };
const styles: readonly RatioStyle[] = ['broadcaster', 'in-between', 'person-to-person', 'building', 'lopsided', 'follows-no-one', 'too-early'];

const asCount = asNumber(0, 1e10);

function parseAccount(line: string): Account | undefined {
  const record = asRecord(JSON.parse(line));
  const source = asText(100)(record?.['source']);
  const followers = asCount(record?.['followers']);
  const following = asCount(record?.['following']);
  return source === undefined || followers === undefined || following === undefined ? undefined : { source, followers, following };
}

const styleOf = ({ followers, following }: Account): RatioStyle | undefined => ratioOf({ value: followers, uncertainty: 0 }, { value: following, uncertainty: 0 }).style;

function rowOf(source: string, accounts: readonly Account[]): string {
  const found = accounts.map(styleOf);
  const shares = styles.map((style) => {
    const count = found.filter((each) => each === style).length;
    return count === 0 ? '–' : `${((100 * count) / accounts.length).toFixed(1)} % (${count})`;
  });
  const ratios = accounts.filter(({ following }) => following > 0).map(({ followers, following }) => followers / following);
  return [groups[source] ?? source, accounts.length, (medianOf(ratios) ?? 0).toFixed(1), ...shares].join(' | ');
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the data lies: npx tsx tools/measure-profiles.ts DATA_FOLDER');
const accounts = readFileSync(join(folder, 'profiles.jsonl'), 'utf8').split('\n').filter(Boolean).map(parseAccount);
const known = accounts.filter((account) => account !== undefined);
console.log(`| accounts | n | middle ratio | ${styles.join(' | ')} |\n|---|--:|--:|${'--:|'.repeat(styles.length)}`);
for (const source of new Set(known.map((account) => account.source))) console.log(`| ${rowOf(source, known.filter((account) => account.source === source))} |`);
if (known.length < accounts.length) console.log(`\n${accounts.length - known.length} lines hold no two counts.`);
