import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../types.ts';
import { found, type Find } from './found.ts';

const mail = /[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}\.[a-z]{2,}/gi;

/** Links and mail addresses. */
export const linksIn = ({ entities, text }: Reading): readonly Span[] => {
  const links: Span[] = entities.filter(({ kind }) => kind === 'url');
  if (!text.includes('@')) return links;
  const mails = [...text.matchAll(mail)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...links, ...mails];
};

export const link: Find = ({ reading }) => found(linksIn(reading));
