import { kindTextsIn } from '../core/kinds/index.ts';
import type { KindId } from '../core/model/kind.ts';
import type { Draft } from '../core/model/draft.ts';
import type { CardProps } from './card.tsx';

/** The kinds to choose from. Nobody sets out to write bait or a platitude. */
const meant: Readonly<Record<'post' | 'reply', readonly KindId[]>> = {
  post: ['announcement', 'event', 'job-ad', 'promotion', 'service-notice', 'outage', 'apology', 'help-appeal', 'how-to', 'result-lesson', 'fact-news', 'content-link', 'opinion-insight', 'question', 'story', 'thanks-congrats', 'humour', 'small-talk'],
  reply: ['reply-question', 'reply-complaint', 'reply-thanks', 'reply-disagreement', 'apology'],
};

/** The choices, including the kind that was recognised. */
function choicesFor({ kind }: Draft, now: KindId | undefined): readonly KindId[] {
  const choices = meant[kind === 'reply' ? 'reply' : 'post'];
  return now === undefined || choices.includes(now) ? choices : [now, ...choices];
}

/** Shows the draft's kind and lets the person correct it. */
export function KindChoice({ draft, review: { kind }, strings, locale }: CardProps) {
  const now = draft.chosenKind ?? (kind?.isSure ? kind.id : undefined);
  return (
    <label class="kind">
      {strings.kind.label}{' '}
      <select data-set="kind">
        <option value="" selected={now === undefined}>
          {strings.kind.open}
        </option>
        {choicesFor(draft, now ?? kind?.id).map((id) => (
          <option key={id} value={id} selected={id === now}>
            {kindTextsIn(locale, id).title}
          </option>
        ))}
      </select>
    </label>
  );
}
