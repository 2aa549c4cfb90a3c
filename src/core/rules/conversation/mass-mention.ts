import { type Context, defineRule } from '../rule.ts';
import type { Entity } from '../../text/entities/entities.ts';
import { mentionedAccount } from '../../brand/account.ts';
import { sameHandle } from '../../util/same-handle.ts';
import type { Edit } from '../../model/tip.ts';

const weight = { value: -0.6, brand: -0.3 };
/** How many mentions are too many. Fewer in a reply, because it reaches the people in the conversation anyway. */
const crowd = { reply: 3, other: 4 };
const kept = 2;
/** A row of this many mentions is a crowd. Mentions within a sentence are people the post is about. */
const crowdInARow = 3;
/** Follow Friday and the like: people are mentioned to thank them. */
const recommends = new Set(['#ff', '#followfriday', '#jumatberkah', '#ffback', '#shoutout']);

/** Mentions of people outside the conversation, each once. */
function tagged({ draft, analysis, parent }: Context): readonly Entity[] {
  const inTalk = new Set((parent?.entities ?? []).filter(({ kind }) => kind === 'mention').map(({ text }) => text.toLowerCase()));
  const seen = new Set(inTalk);
  return analysis.entities.filter(({ kind, text }) => {
    if (kind !== 'mention' || seen.has(text.toLowerCase()) || sameHandle(mentionedAccount(text, draft), draft.parent?.author)) return false;
    seen.add(text.toLowerCase());
    return true;
  });
}

/** The longest row of mentions with only punctuation between them. */
function longestRow({ analysis: { tokens } }: Context): number {
  let longest = 0;
  let row = 0;
  for (const { kind, key } of tokens) {
    if (kind === 'mention') longest = Math.max(longest, ++row);
    else if (kind !== 'symbol' && kind !== 'break' && key !== 'and') row = 0;
  }
  return longest;
}

export const massMention = defineRule({
  id: 'mass-mention',
  group: 'conversation',
  severity: 'warn',
  says: 'mentions',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['three-mistakes', 'who-gives-a-tweet'],
  title: 'Don’t tag a crowd',
  advice: 'Tagging {count} people feels like a flyer. Keep the one or two it concerns.',
  why: 'Each of them gets a notification; people mute accounts that tag without a reason.',
  check: (context) => {
    const { situation, analysis, cues } = context;
    const few = situation === 'reply' ? crowd.reply : crowd.other;
    if (analysis.entities.length < few) return undefined;
    const names = tagged(context);
    if (names.length < few || longestRow(context) < crowdInARow) return undefined;
    if (cues('credit-line').strong.length > 0 || cues('gratitude').strong.length > 0) return undefined;
    if (analysis.entities.some(({ text }) => recommends.has(text.toLowerCase()))) return undefined;
    const edits = names.slice(kept).map(({ start, end }): Edit => ({ start, end: analysis.text.charAt(end) === ' ' ? end + 1 : end, text: '' }));
    return { spans: names.map(({ start, end }) => ({ start, end })), ...weight, data: { count: names.length }, fix: { kind: 'keep-two-mentions', edits } };
  },
});
