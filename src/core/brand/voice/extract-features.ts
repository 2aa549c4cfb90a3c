import { findEntities } from '../../text/entities/entities.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { noteFrames } from './frames.ts';
import { begin, room, type Features } from './features.ts';
import { casesOf } from './letter-case.ts';
import { mostLetters, noteLetters } from './letters.ts';
import { noteStyle } from './shapes.ts';

/** A text and its tokens, such as a `TextAnalysis`. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Tokenises as much of a text as a voice needs. */
export const tokenise = (fullText: string): TokenisedText => {
  const text = fullText.slice(0, mostLetters);
  return { text, tokens: tokenize(text, findEntities(text)) };
};

const withinReach = ({ text, tokens }: TokenisedText): readonly Token[] => {
  if (text.length <= mostLetters) return tokens;
  const end = tokens.findIndex((token) => token.end > mostLetters);
  return end < 0 ? tokens : tokens.slice(0, end);
};

/** The features of a text. Valid until the next text is read. */
export const featuresOf = (said: TokenisedText): Features => {
  const tokens = withinReach(said);
  const text = said.text.slice(0, mostLetters);
  begin();
  const letters = noteLetters(text, tokens);
  const cases = casesOf(text, tokens);
  noteFrames(tokens, cases);
  noteStyle(text, tokens, cases, letters);
  return room;
};
