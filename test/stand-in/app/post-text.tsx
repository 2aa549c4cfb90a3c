import type { JSX, ReactNode } from 'react';
import { emojiPicture, emojiPattern } from './composer/emoji.ts';
import { Link } from './link.tsx';

const pieces = /(https?:\/\/\S+|(?<![\w@])@\w{1,15}|(?<![\w&])[#$]\p{L}[\p{L}\p{N}_]*)/u;

/** X shows about 27 characters of an address, and hides the rest of it within the link. */
const shownLength = 27;

const PageLink = ({ address }: { readonly address: string }): JSX.Element => {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(address) ?? [];
  const cut = rest.length > shownLength;
  return (
    <a href={`https://t.co/${(address.length * 7919).toString(36)}`} target="_blank" rel="noopener nofollow" role="link" dir="ltr">
      <span aria-hidden="true" className="far">{scheme}</span>{rest.slice(0, shownLength)}
      {cut ? <><span aria-hidden="true" className="far">{rest.slice(shownLength)}</span><span aria-hidden="true">…</span></> : null}
    </a>
  );
};

/** In posts, emoji are pictures with the emoji as `alt`. */
export const withEmoji = (text: string): readonly ReactNode[] => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: emoji, index } of text.matchAll(emojiPattern)) {
    if (index > from) parts.push(<span key={from}>{text.slice(from, index)}</span>);
    parts.push(<img key={`e${index}`} alt={emoji} title={emoji} draggable="false" className="post-emoji" src={emojiPicture(emoji)} />);
    from = index + emoji.length;
  }
  if (from < text.length) parts.push(<span key={from}>{text.slice(from)}</span>);
  return parts;
};

const Piece = ({ piece }: { readonly piece: string }): JSX.Element => {
  if (/^https?:/.test(piece)) return <PageLink address={piece} />;
  if (piece.startsWith('@')) return <Link href={`/${piece.slice(1)}`} dir="ltr">{piece}</Link>;
  if (/^[#$]/.test(piece)) return <Link href={`/hashtag/${encodeURIComponent(piece.slice(1))}`} dir="ltr">{piece}</Link>;
  return <>{withEmoji(piece)}</>;
};

export const PostText = ({ text, language }: { readonly text: string; readonly language: string }): JSX.Element => (
  <div dir="auto" lang={language} data-testid="tweetText" className="post-text">
    {text.split(pieces).filter((piece) => piece !== '').map((piece, index) => <Piece key={`${index}${piece}`} piece={piece} />)}
  </div>
);
