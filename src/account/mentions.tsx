import { handleOf } from '../core/brand/account.ts';
import type { Mentions } from '../core/profile/mentions.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { plural } from '../view/plural.ts';

interface MentionsPanelProps {
  /** `undefined` if there is no page to read. */
  readonly mentions: Mentions | undefined;
  /** Scrolls a post of the page into view. */
  readonly show: (id: string) => void;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

/** Questions and complaints in visible posts that concern the person, and words that recur. */
export function MentionsPanel({ mentions, show, strings, locale }: MentionsPanelProps) {
  const words = strings.mentions;
  return (
    <section class="figure" data-figure="mentions">
      <h2>{words.title}</h2>
      <p class="help">{words.intro}</p>
      {!mentions && <p class="muted">{words.noPage}</p>}
      {mentions && (
        <>
          <ul class="heard">
            {mentions.found.map(({ id, author, text, is, about }) => (
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
          {mentions.found.length === 0 && <p>{words.none}</p>}
          {mentions.words.length > 0 && (
            <>
              <p>{words.words}</p>
              <ul class="words-heard">
                {mentions.words.map(({ word, people }) => (
                  <li key={word}>
                    {word} <span class="help">{plural(words.people, people, locale)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="help">{plural(words.read, mentions.n, locale)}</p>
        </>
      )}
    </section>
  );
}
