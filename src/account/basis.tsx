import type { Sample } from '../core/profile/sample.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { plural } from '../view/plural.ts';

export const writeDay = (time: number, locale: LanguageId): string => new Date(time).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** What a figure is based on: the number of posts and their dates. */
export function Basis({ of, strings, locale }: { readonly of: Sample; readonly strings: AccountStrings; readonly locale: LanguageId }) {
  return <p class="help">{interpolate(plural(strings.basis, of.n, locale), { from: writeDay(of.from, locale), to: writeDay(of.to, locale) })}</p>;
}
