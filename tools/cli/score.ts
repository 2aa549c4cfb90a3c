/**
 * `npm run --silent score < drafts.jsonl`: scores a calendar or an archive, one JSON line a draft, in order.
 * In:  {"type":"draft","id","text","kind"?,"account"?,"site"?,"limit"?}  or  {"type":"account","account","handle","recent":[…]}
 *      "site": "x" (the default), "bluesky", "mastodon", "threads" or "linkedin": decides what is a link or a mention, and how length is counted.
 * Out: {"id","value","brand","voice","language","weightedLength","fits","signals","kind","hints":[{"rule","says","credit"}]}, or {"id","error"} for a line that is neither.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { scorer } from './scorer.ts';

const answer = scorer();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const said = answer(line);
  if (said !== undefined && !process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain');
}
