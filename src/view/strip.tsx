import type { ComponentChildren } from 'preact';
import type { Draft } from '../core/model/draft.ts';
import type { Tip } from '../core/model/tip.ts';
import type { Review } from '../core/model/review.ts';
import type { Band } from '../core/model/score.ts';
import { bandOf } from './bands.ts';
import type { CardProps } from './card.tsx';
import { wordsOf } from './tip.tsx';
import { Logo } from './logo.tsx';
import { plural } from './plural.ts';

const notices = ({ tips }: Review): readonly Tip[] => tips.filter(({ severity }) => severity !== 'credit');

/** A score as a small mark and a word. The number is shown on hover and to screen readers. */
function Verdict({ name, band, word, shown }: { readonly name: string; readonly band: Band; readonly word: string; readonly shown: number }) {
  return (
    <span class="meter" title={`${name}: ${shown}`}>
      <span class="visually-hidden">{name}</span>
      <span class={`mark ${band}`} aria-hidden="true" />
      <span class="band">{word}</span>
      <span class="visually-hidden"> ({shown})</span>
    </span>
  );
}

/** The scores to show. Value is left out if there is nothing to judge. */
function verdictsOf({ review: { band, value, brand, isEarly }, strings }: CardProps): readonly Parameters<typeof Verdict>[0][] {
  const ofValue = band && { name: strings.value, band, word: strings.bands[band], shown: value.shown };
  const ofBrand = brand && !isEarly && { name: strings.brand, band: bandOf(brand.shown), word: strings.brandBands[bandOf(brand.shown)], shown: brand.shown };
  return [ofValue, ofBrand].filter((verdict) => verdict !== undefined && verdict !== false);
}

/** A sentence for screen readers, with the bands and the number of tips. */
export function spoken(props: CardProps): string {
  const { review, strings, locale } = props;
  if (review.silent) return '';
  const count = notices(review).length;
  return [...verdictsOf(props).map(({ name, word }) => `${name}: ${word}`), count > 0 && plural(strings.tips, count, locale)].filter(Boolean).join('. ');
}

function Frame({ props: { strings, shortcut }, rule, first, before, after }: { readonly props: CardProps; readonly rule: string | undefined; readonly first: string; readonly before?: string; readonly after?: ComponentChildren }) {
  const key = shortcut === undefined ? '' : ` (${shortcut})`;
  return (
    <div class="line">
      <button type="button" class="grip" title={`Worth Following · ${strings.move}`} aria-label={strings.move}>
        <Logo />
      </button>
      <button type="button" class="main" aria-controls="card" title={`${strings.open}${key}`} data-do="card">
        {before !== undefined && <b class="last">{before}</b>}
        <span class="first" data-rule={rule}>
          {first}
        </span>
        {after}
        <span class="sign" aria-hidden="true" />
      </button>
      <button type="button" class="fold" title={strings.fold} aria-label={strings.fold} data-do="fold">
        –
      </button>
    </div>
  );
}

/** Maximum length of a line with a quotation, because more cannot be read at a glance in a narrow column. The card quotes all words. */
const longestLine = 60;

/** The sentence of a tip, followed by the first words it is about if they fit and it does not already contain them. */
function quoting(tip: Tip, text: string): string {
  const { advice } = tip;
  const [words = ''] = wordsOf(tip, text);
  const line = `${advice}${/\w$/.test(advice) ? ':' : ''} “${words}”`;
  return advice.includes(words) || line.length > longestLine ? advice : line;
}

/** The sentence of a tip. On Mastodon it quotes the words, because they cannot be underlined in its plain text box. */
const sentenceOf = (tip: Tip, { site, text }: Draft): string => (site === 'mastodon' ? quoting(tip, text) : tip.advice);

/** The line next to a composer: the first tip in full, then the scores as marks. The card opens below it. */
export function Line(props: CardProps) {
  const { draft, review, strings } = props;
  const first = notices(review)[0] ?? review.tips[0];
  const verdicts = verdictsOf(props);
  const nothing = review.silent ? '' : review.isEarly || (review.unsure && verdicts.length === 0) ? strings.unsure : strings.nothing;
  return <Frame props={props} rule={first?.ruleId} first={first ? sentenceOf(first, draft) : nothing} after={verdicts.length > 0 && <span class="verdicts">{verdicts.map(Verdict)}</span>} />;
}

/** The line while the pointer is over Post. */
export const LastLook = ({ tip, ...props }: CardProps & { readonly tip: Tip }) => <Frame props={props} rule={tip.ruleId} first={tip.advice} before={props.strings.beforePost} />;

/** The folded strip: a dot with the number of tips. */
export function Dot({ review, strings, locale }: CardProps) {
  const count = notices(review).length;
  const name = `${strings.unfold}. ${count > 0 ? plural(strings.tips, count, locale) : strings.nothing}`;
  return (
    <button type="button" class={`dot ${review.band ?? 'middle'}`} title={name} aria-label={name} data-do="unfold">
      {count > 0 ? String(count) : '✓'}
    </button>
  );
}
