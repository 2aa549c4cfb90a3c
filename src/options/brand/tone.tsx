import type { BrandProfile } from '../../core/model/brand.ts';
import type { BrandStrings } from '../../strings/types/screens.ts';
import { ToggleButton } from '../../view/toggle-button.tsx';

const scales = ['formal', 'lively', 'emoji', 'institutional'] as const;
type Scale = (typeof scales)[number];
/** The position of sliders that have not been moved. */
const middle = 0.5;

interface ToneProps {
  readonly tone: BrandProfile['tone'];
  readonly strings: BrandStrings;
  readonly onChange: (tone: BrandProfile['tone']) => void;
}

/** Four sliders. One that was never moved means no preference. */
export function Tone({ tone, strings, onChange }: ToneProps) {
  const set = (scale: Scale, share: number | undefined): void => {
    const { [scale]: _, ...others } = tone;
    onChange(share === undefined ? others : { ...others, [scale]: share });
  };
  return (
    <fieldset class="tone">
      <legend>{strings.tone}</legend>
      <p class="help">{strings.toneHelp}</p>
      {scales.map((scale) => {
        const { name, low, high } = strings.tones[scale];
        const share = tone[scale];
        return (
          <div key={scale} class={share === undefined ? 'scale unset' : 'scale'}>
            <label for={`tone-${scale}`}>{name}</label>
            <div class="slide">
              <span class="help">{low}</span>
              <input
                type="range"
                id={`tone-${scale}`}
                min="0"
                max="1"
                step="0.05"
                value={share ?? middle}
                aria-valuetext={share === undefined ? strings.noWish : `${Math.round(share * 100)} % ${high}`}
                onInput={({ currentTarget }) => set(scale, currentTarget.valueAsNumber)}
              />
              <span class="help">{high}</span>
            </div>
            <ToggleButton isDown={share === undefined} onClick={() => set(scale, share === undefined ? middle : undefined)}>
              {strings.noWish}
              <span class="visually-hidden"> ({name})</span>
            </ToggleButton>
          </div>
        );
      })}
    </fieldset>
  );
}
