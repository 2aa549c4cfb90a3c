import { profileAddress } from '../core/brand/account.ts';
import { useState } from 'preact/hooks';
import type { BrandProfile } from '../core/model/brand.ts';
import { type LanguageId, languageIds } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { languageNames } from '../strings/languages.ts';
import { tellLines } from '../strings/share-line.ts';
import type { AccountStrings } from '../strings/types/account.ts';

/** More topics do not fit into a line. */
const mostTopics = 3;

const lineFor = (language: LanguageId, handle: string, topics: readonly string[]): string => {
  const { plain, withTopics } = tellLines[language];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(topics.slice(0, mostTopics));
  return interpolate(topics.length === 0 ? plain : withTopics, { topics: list, link: profileAddress(handle) });
};

/** A line with the profile's address, for people who already know the account. In the brand's languages, or else in all three. */
export function ShareLine({ handle, brand, strings, locale }: { readonly handle: string; readonly brand: BrandProfile; readonly strings: AccountStrings; readonly locale: LanguageId }) {
  const [notice, setNotice] = useState<'copied' | 'notCopied'>();
  const copy = async (line: string): Promise<void> => setNotice(await navigator.clipboard.writeText(line).then(() => 'copied' as const, () => 'notCopied' as const));
  const languages = (brand.languages.length > 0 ? brand.languages : languageIds).toSorted((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <section class="figure" data-figure="tell">
      <h2>{strings.tell.title}</h2>
      <p class="help">{strings.tell.why}</p>
      <ul>
        {languages.map((language) => {
          const line = lineFor(language, handle, brand.topics);
          return (
            <li key={language} class="row">
              <span lang={language}>{line}</span>
              <button type="button" class="small" aria-label={`${strings.tell.copy}: ${languageNames[language]}`} onClick={() => void copy(line)}>
                {strings.tell.copy}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" class="help">
        {notice && strings.tell[notice]}
      </p>
    </section>
  );
}
