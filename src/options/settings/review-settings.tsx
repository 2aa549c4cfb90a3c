import { useEffect, useState } from 'preact/hooks';
import type { LanguageId } from '../../core/model/language.ts';
import type { Settings } from '../../core/storage/settings.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { shortcutOf } from '../../shell/shortcut.ts';
import type { WritingStrings } from '../../strings/types/screens.ts';

interface ReviewSettingsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly strings: WritingStrings;
  readonly locale: LanguageId;
}

interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A slider whose value is stored when it is released. */
function Slider({ id, label, help, value, least, most, step, say, onChange }: SliderProps) {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <div class="field">
      <label for={id}>
        {label} <output for={id}>{say(shown)}</output>
      </label>
      <input
        type="range"
        id={id}
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-valuetext={say(shown)}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(undefined);
          onChange(currentTarget.valueAsNumber);
        }}
      />
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}

const modes = ['automatic', 'on-demand'] as const;

/** When the coach reads, and how much small talk and promotion passes without comment. */
export function ReviewSettings({ settings, change, strings, locale }: ReviewSettingsProps) {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => void shortcutOf('open-card').then(setShortcut), []);
  const seconds = (value: number): string => interpolate(strings.seconds, { n: value.toLocaleString(locale, { maximumFractionDigits: 1 }) });
  const share = (value: number): string => value.toLocaleString(locale, { style: 'percent' });
  return (
    <>
      <fieldset>
        <legend>{strings.mode}</legend>
        <div class="checks">
          {modes.map((mode) => (
            <label key={mode}>
              <input type="radio" name="mode" value={mode} checked={settings.mode === mode} onChange={() => change({ mode })} />
              {strings.modes[mode]}
            </label>
          ))}
        </div>
      </fieldset>
      <Slider id="pause" label={strings.pause} help={strings.pauseHelp} value={settings.reviewDelay / 1000} least={0.2} most={2} step={0.1} say={seconds} onChange={(value) => change({ reviewDelay: Math.round(value * 1000) })} />
      <div class="pair">
        <Slider id="small-talk" label={strings.smallTalk} help={strings.smallTalkHelp} value={settings.smallTalkShare} least={0} most={0.3} step={0.05} say={share} onChange={(smallTalkShare) => change({ smallTalkShare })} />
        <Slider id="promotion" label={strings.promotion} help={strings.promotionHelp} value={settings.promotionShare} least={0} most={1} step={0.05} say={share} onChange={(promotionShare) => change({ promotionShare })} />
      </div>
      <div class="checks">
        <label>
          <input type="checkbox" id="after-post" checked={settings.afterPost} onChange={({ currentTarget }) => change({ afterPost: currentTarget.checked })} />
          {strings.afterPost}
        </label>
      </div>
      <p class="help" id="shortcut">{shortcut ? interpolate(strings.shortcut, { key: shortcut }) : strings.noShortcut}</p>
      {settings.pausedSites.map((site) => (
        <p key={site} class="button-row">
          <span>
            {strings.pausedSites} {site}
          </span>
          <button type="button" class="small" onClick={() => change({ pausedSites: settings.pausedSites.filter((other) => other !== site) })}>
            {strings.goOn}
          </button>
        </p>
      ))}
    </>
  );
}
