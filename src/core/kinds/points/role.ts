import { found, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** Too general to picture the work, so the role needs another word. */
const vague = new Set(['staff', 'staf', 'crew', 'lead', 'sales', 'karyawan', 'pegawai', 'talent', 'trabahador', 'manggagawa', 'host', 'server', 'model', 'talent', 'representative', 'gudang', 'produksi']);

/** The job: "barista", "guru", "kahera", "3 drivers". */
export const role: Find = ({ analysis }) => {
  const roles = phrases(analysis, 'role');
  const clear = roles.filter(({ at, to }) => to - at > 1 || !vague.has(analysis.tokens[at]?.key ?? ''));
  if (clear.length > 0) return found(clear);
  // "Kitchen staff", "staf gudang", "2 sales": a second word says which.
  return found(roles.filter(({ at, to }) => isPart(analysis.tokens[at - 1]) || isPart(analysis.tokens[to])));
};

const isPart = (token: { readonly kind: string; readonly key: string } | undefined): boolean => token !== undefined && ((token.kind === 'word' && token.key.length > 3 && !general.has(token.key)) || token.kind === 'number');
const general = new Set(['amazing', 'great', 'awesome', 'join', 'with', 'needed', 'wanted', 'baru', 'kami', 'untuk', 'yang', 'join', 'namin', 'kailangan', 'para', 'your', 'more', 'team']);
