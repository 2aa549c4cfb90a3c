import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/storage/settings.ts';
import type { LanguageId } from '../core/model/language.ts';
import { pauseClock } from '../shell/pause-clock.ts';
import type { TrialStrings } from '../strings/types/screens.ts';
import { PlaygroundComposer } from './composer.tsx';

interface PlaygroundProps {
  readonly settings: Settings;
  readonly strings: TrialStrings;
  readonly locale: LanguageId;
}

/** The composer for trying the coach, and a message if the coach is off or paused. No consent is needed, because the page is ours. */
export function Playground({ settings, strings, locale }: PlaygroundProps) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const waitOutPause = pauseClock(() => setNow(Date.now()));
    setNow(Date.now());
    waitOutPause(settings.pausedUntil);
    return () => waitOutPause(0);
  }, [settings.pausedUntil]);
  const isAsleep = !settings.isOn || settings.pausedUntil > now;
  return (
    <>
      {isAsleep && <p class="problem">{strings.asleep}</p>}
      <PlaygroundComposer strings={strings} locale={locale} />
    </>
  );
}
