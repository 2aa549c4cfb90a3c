import { useEffect, useRef, useState } from 'preact/hooks';
import { supervise } from '../content/supervisor.ts';
import type { Settings } from '../core/settings.ts';
import type { LanguageId } from '../core/types.ts';
import { pauseClock } from '../shell/pause-clock.ts';
import { tryIt } from '../sites/try.ts';
import type { TrialStrings } from '../strings/screens/types.ts';
import { samples } from './samples.ts';

export interface TrialProps {
  readonly settings: Settings;
  readonly strings: TrialStrings;
  readonly speaks: LanguageId;
}

/** A composer of our own, coached by the very same code as X's. */
export function Trial({ settings, strings, speaks }: TrialProps) {
  const box = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(Date.now());
  useEffect(() => supervise(tryIt), []);
  useEffect(() => {
    const waitOutPause = pauseClock(() => setNow(Date.now()));
    setNow(Date.now());
    waitOutPause(settings.pausedUntil);
    return () => waitOutPause(0);
  }, [settings.pausedUntil]);
  const fill = (text: string): void => {
    if (!box.current) return;
    box.current.textContent = text;
    box.current.focus();
    document.getSelection()?.selectAllChildren(box.current);
    document.getSelection()?.collapseToEnd();
  };
  const isAsleep = !settings.consented || !settings.isOn || settings.pausedUntil > now;
  return (
    <>
      <div class="pills" role="group" aria-label={strings.samples}>
        {samples[speaks].map((text, i) => (
          <button key={text} type="button" class="small" data-sample={i} onClick={() => fill(text)}>
            {strings.sampleNames[i]}
          </button>
        ))}
        <button type="button" class="small" onClick={() => fill('')}>
          {strings.clear}
        </button>
      </div>
      {isAsleep && <p class="problem">{strings.asleep}</p>}
      <div ref={box} class="composer" role="textbox" aria-multiline="true" aria-label={strings.label} data-placeholder={strings.placeholder} contentEditable="plaintext-only" spellcheck data-try-composer />
      <div class="room" aria-hidden="true" />
    </>
  );
}
