import { defineRule } from '../rule.ts';
import { strayLinks } from '../../text/entities/stray-links.ts';

/** Inserts the missing space: "finished.And". */
const spaced = (written: string): string => written.replace('.', '. ');

export const strayLink = defineRule({
  id: 'stray-link',
  group: 'craft',
  severity: 'tip',
  lastLook: true,
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes', 'twitter-text'],
  title: 'Links only where you mean them',
  advice: '{site} makes “{found}” a link. Leave out the dot, or people end up there.',
  variants: { space: '{site} makes “{found}” a link. Add a space after the dot.' },
  why: 'Anyone who taps it by accident lands on a page you’ve never seen.',
  check: ({ analysis }) => {
    const strays = strayLinks(analysis);
    const first = strays[0];
    if (!first) return undefined;
    const { text } = analysis;
    const edits = strays.filter(({ kind }) => kind === 'space').map(({ link: { start, end } }) => ({ start, end, text: spaced(text.slice(start, end)) }));
    return {
      spans: strays.map(({ link: { start, end } }) => ({ start, end })),
      variant: first.kind === 'space' ? 'space' : undefined,
      data: { found: text.slice(first.link.start, first.link.end) },
      ...(edits.length > 0 && { fix: { kind: 'replace', edits } }),
    };
  },
});
