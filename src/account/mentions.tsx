import { handleOf } from '../core/brand/account.ts';
import type { Mentions } from '../core/profile/mentions.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { plural } from '../view/plural.ts';

interface ListeningProps {
  /** Undefined without a page to read. */
  readonly overheard: Mentions | undefined;
  /** Scrolls a post of the page into view. */
  readonly show: (id: string) => void;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

/** Questions and complaints on screen that concern the person, and words that recur. */
export function MentionsPanel({ overheard, show, strings, locale }: ListeningProps) {
  const words = strings.listening;
  return (
    <section class="figure" data-figure="listening">
      <h2>{words.title}</h2>
      <p class="help">{words.intro}</p>
      {!overheard && <p class="says">{words.noPage}</p>}
      {overheard && (
        <>
          <ul class="heard">
            {overheard.heard.map(({ id, author, text, is, about }) => (
              <li key={id}>
                <button type="button" data-post={id} onClick={() => show(id)}>
                  <b>@{handleOf(author)}</b>{' '}
                  <span class="help">
                    {words.kinds[is]} · {words.about[about]}
                  </span>
                  <span class="text">{text}</span>
                </button>
              </li>
            ))}
          </ul>
          {overheard.heard.length === 0 && <p>{words.none}</p>}
          {overheard.words.length > 0 && (
            <>
              <p>{words.words}</p>
              <ul class="words-heard">
                {overheard.words.map(({ word, people }) => (
                  <li key={word}>
                    {word} <span class="help">{plural(words.people, people, locale)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="help">{plural(words.listened, overheard.n, locale)}</p>
        </>
      )}
    </section>
  );
}
