import { findEntities } from '../text/entities/entities.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokens.ts';
import type { SignalId } from '../model/signals.ts';
import type { Span } from '../model/span.ts';
import { cueKinds, cuesIn, strengthOf, type CueKind } from './cues.ts';
import { isIdentity, isIdentityTag } from './identity.ts';
import { sharesOf } from './models.ts';
import { heads } from './packed.ts';
import { insultIn, insultLanguages, insultsIn } from './rude.ts';

const isCueKind = (signal: SignalId): signal is CueKind => (cueKinds as readonly string[]).includes(signal);

/** A cue counts as much as a word with clear evidence. */
const cueShare = 60;
/** Words with less than this share of the clearest word's evidence are not named. */
const leastShare = 0.35;
const mostSpans = 3;

const canBeNamed = ({ kind, key }: Token): boolean => (kind === 'word' && !isIdentity(key)) || (kind === 'hashtag' && !isIdentityTag(key)) || kind === 'number' || kind === 'emoji';

/** The words that explain a signal, clearest first, at most three. */
export const evidenceFor = (signal: SignalId, text: string, tokens: readonly Token[] = tokenize(text, findEntities(text))): readonly Span[] => {
  const head = heads.findIndex((name) => name === signal);
  const shares = head < 0 ? new Float64Array(tokens.length) : sharesOf(head, text, tokens);
  if (isCueKind(signal)) {
    const kind = cueKinds.indexOf(signal);
    for (const { at, length, bits } of cuesIn(tokens)) {
      let strength = 0;
      for (let language = 0; language < 3; language++) strength = Math.max(strength, strengthOf(bits, language, kind));
      for (let next = at; next < at + length; next++) shares[next] = (shares[next] ?? 0) + cueShare * strength;
    }
  }
  if (signal === 'rude') {
    for (const { at, length, bits } of insultsIn(tokens)) {
      const weight = Math.max(...insultLanguages.map((_, language) => insultIn(bits, language)));
      for (let next = at; next < at + length; next++) shares[next] = (shares[next] ?? 0) + cueShare * weight;
    }
  }
  const named = tokens.flatMap((token, at) => {
    const share = shares[at] ?? 0;
    return share > 0 && canBeNamed(token) ? [{ token, share }] : [];
  });
  const clearest = named.toSorted((a, b) => b.share - a.share);
  const least = leastShare * (clearest[0]?.share ?? 0);
  return clearest
    .slice(0, mostSpans)
    .filter(({ share }) => share >= least)
    .map(({ token: { start, end } }) => ({ start, end }));
};
