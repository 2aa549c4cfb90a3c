import { asks } from '../support/parent.ts';
import { recentPosts } from '../../posts/recent-posts.ts';
import { defineRule } from '../rule.ts';
import { areAlike, shinglesOf } from '../../text/shingles.ts';

/** X labels accounts that send many people the same reply (open code, 2026), and readers notice, too. */
const value = -0.7;
const brand = -0.5;
/** Shorter replies may repeat: "Thank you so much". */
const fewestWords = 5;
const looksBack = 10;
const alike = 0.8;
const enough = 2;

export const copyPasteReply = defineRule({
  id: 'copy-paste-reply',
  group: 'conversation',
  severity: 'warn',
  situations: ['reply'],
  sources: ['three-mistakes', 'x-algorithm-2026'],
  title: 'Answer like a person',
  advice: 'You’ve sent almost this reply before. Mention something from their post.',
  why: 'A pasted reply shows you didn’t read the post, and it may be labelled as spam.',
  check: ({ draft: { parent: answered }, analysis, parent, recent }) => {
    if (analysis.words.length < fewestWords) return undefined;
    // Customer service may use set phrases with people who asked.
    if (answered?.mentionsMe || answered?.isOwn || answered?.isPartial || (parent && (asks(parent) || parent.cues('complaint').strong.length > 0))) return undefined;
    const runs = shinglesOf(analysis.tokens);
    const same = recentPosts(recent, looksBack, ({ kind }) => kind === 'reply').filter((post) => areAlike(runs, post.runs, alike));
    return same.length >= enough ? { spans: [], value, brand } : undefined;
  },
});
