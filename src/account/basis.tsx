import type { Sample } from '../core/profile/sample.ts';
import type { LanguageId } from '../core/model/language.ts';
import { fillIn } from '../core/util/interpolate.ts';
import type { RatioStrings } from '../strings/types/account.ts';
import { plural } from '../view/plural.ts';

export const writeDay = (time: number, speaks: LanguageId): string => new Date(time).toLocaleDateString(speaks, { day: 'numeric', month: 'short', year: 'numeric' });

/** What a figure rests on: how many posts, from when to when. */
export function Basis({ of, strings, speaks }: { readonly of: Sample; readonly strings: RatioStrings; readonly speaks: LanguageId }) {
  return <p class="help">{fillIn(plural(strings.basis, of.n, speaks), { from: writeDay(of.from, speaks), to: writeDay(of.to, speaks) })}</p>;
}
