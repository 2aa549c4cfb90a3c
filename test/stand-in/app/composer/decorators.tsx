import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { JSX, ReactNode } from 'react';
import { emojiPicture } from './emoji.ts';
import { lengthOf, limit } from './length.ts';

type Mark = (start: number, end: number) => void;
interface Decorated {
  readonly children?: ReactNode;
  readonly decoratedText: string;
}

const matching = (pattern: RegExp) => (block: ContentBlock, mark: Mark): void => {
  for (const match of block.getText().matchAll(pattern)) {
    const lead = match[1]?.length ?? 0;
    mark(match.index + lead, match.index + match[0].length);
  }
};

const emojiEntities = (block: ContentBlock, mark: Mark, content: ContentState): void =>
  block.findEntityRanges((character) => {
    const key: string | null = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'TWEMOJI';
  }, mark);

/** Marks what is beyond the limit. */
const overflow = (block: ContentBlock, mark: Mark, content: ContentState): void => {
  const before = content.getBlockMap().takeUntil((each) => each === block).reduce((sum, each) => (sum ?? 0) + lengthOf(each?.getText() ?? '') + 1, 0);
  const text = block.getText();
  if (before + lengthOf(text) <= limit) return;
  let end = text.length;
  while (end > 0 && before + lengthOf(text.slice(0, end)) > limit) end -= 1;
  mark(end, text.length);
};

/** The emoji stays as real text, hidden behind its picture. */
const Emoji = ({ children, decoratedText }: Decorated): JSX.Element => (
  <span className="emoji" style={{ backgroundImage: `url("${emojiPicture(decoratedText)}")` }}>
    <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
  </span>
);
const Coloured = ({ children }: Decorated): JSX.Element => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
const Overflowing = ({ children }: Decorated): JSX.Element => <span style={{ backgroundColor: 'rgb(253, 155, 170)' }}>{children}</span>;

export const decorator = new CompositeDecorator([
  { strategy: emojiEntities, component: Emoji },
  { strategy: overflow, component: Overflowing },
  { strategy: matching(/(^|\s)(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/gi), component: Coloured },
  { strategy: matching(/(^|[^\p{L}\p{N}_@])@\w{1,15}/gu), component: Coloured },
  { strategy: matching(/(^|[^\p{L}\p{N}_&])[#$][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu), component: Coloured },
]);
