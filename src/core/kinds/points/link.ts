import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import { found, type Find } from './found.ts';

/** Limit on the length of mailbox names, which keeps the search linear; hosts may have twice as much. */
const longest = 64;
const inName = /[\w.+-]/;
const host = /^[a-z0-9][a-z0-9-]{0,62}(\.[a-z0-9-]{1,62})?\.[a-z]{2,}/i;

function mailsIn(text: string): readonly Span[] {
  const mails: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longest && inName.test(text.charAt(start - 1))) start--;
    // "@ana@mastodon.social" is an account, not an email address.
    const end = start < at && text.charAt(start - 1) !== '@' ? host.exec(text.slice(at + 1, at + 1 + 2 * longest)) : null;
    if (end) mails.push({ start, end: at + 1 + end[0].length });
  }
  return mails;
}

/** Links and email addresses. */
export const linksIn = ({ entities, text }: TextAnalysis): readonly Span[] => [...entities.filter(({ kind }) => kind === 'url'), ...mailsIn(text)];

export const link: Find = ({ analysis }) => found(linksIn(analysis));
