import type { JSX } from 'react';
import { me } from './accounts.ts';
import { go } from './store.ts';

const pieces = /(@\w+(?:@[\w.-]+\w)?|#\w+|https?:\/\/\S+)/;

/** Thirty characters of an address are shown; the rest is there, but hidden. */
const Address = ({ href }: { readonly href: string }): JSX.Element => {
  const [, scheme = '', shown = '', rest = ''] = /^(https?:\/\/)(.{1,30})(.*)$/.exec(href) ?? [];
  return <a href={href} target="_blank" rel="nofollow noopener"><span className="invisible">{scheme}</span><span className={rest === '' ? '' : 'ellipsis'}>{shown}</span><span className="invisible">{rest}</span></a>;
};

const Piece = ({ text }: { readonly text: string }): JSX.Element => {
  if (/^https?:/.test(text)) return <Address href={text} />;
  if (text.startsWith('#')) return <a href={`/tags/${text.slice(1)}`} className="mention hashtag" rel="tag">#<span>{text.slice(1)}</span></a>;
  const acct = text.slice(1);
  return (
    <span className="h-card">
      <a href={`/@${acct}`} className="u-url mention" onClick={(event) => { event.preventDefault(); go(`/@${acct}`); }}>@<span>{acct.split('@')[0]}</span></a>
    </span>
  );
};

/** A post's content as servers send it: paragraphs, breaks, links. */
export const Words = ({ text, className }: { readonly text: string; readonly className: string }): JSX.Element => (
  <div className={className} lang="en">
    {text.split('\n\n').map((paragraph, at) => (
      <p key={at}>{paragraph.split('\n').map((line, row) => <span key={row}>{row > 0 ? <br /> : null}{line.split(pieces).map((piece, i) => (pieces.test(piece) ? <Piece key={i} text={piece} /> : piece))}</span>)}</p>
    ))}
  </div>
);

export const isMine = (acct: string): boolean => acct === me;
