import { useEffect, useRef, useState } from 'preact/hooks';
import { startCoaching } from '../content/lazy-start.ts';
import type { LanguageId } from '../core/model/language.ts';
import { siteIds, sites, type SiteId } from '../core/model/site.ts';
import { playground } from '../sites/playground.ts';
import type { TrialStrings } from '../strings/types/screens.ts';
import { samples } from './samples.ts';

interface PlaygroundComposerProps {
  readonly strings: TrialStrings;
  readonly locale: LanguageId;
}

const isSample = (text: string | null): boolean => Object.values(samples).flat().includes(text ?? '');

/** Our own composer with a draft, coached from the start by the same code as on X. */
export function PlaygroundComposer({ strings, locale }: PlaygroundComposerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [site, setSite] = useState<SiteId>('x');
  useEffect(() => {
    if (!box.current) return undefined;
    box.current.textContent = samples[locale][0];
    const stop = startCoaching(playground);
    // Start the coach as if the composer had focus, without moving focus.
    box.current.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return stop;
  }, []);
  // Translate only the sample, never the person's own text.
  useEffect(() => {
    if (box.current && isSample(box.current.textContent)) box.current.textContent = samples[locale][0];
  }, [locale]);
  const fill = (text: string): void => {
    if (!box.current) return;
    box.current.textContent = text;
    box.current.focus();
    document.getSelection()?.selectAllChildren(box.current);
    document.getSelection()?.collapseToEnd();
  };
  return (
    <div class="trial">
      <div ref={box} class="composer" role="textbox" aria-multiline="true" aria-label={strings.label} data-placeholder={strings.placeholder} contentEditable="plaintext-only" spellcheck data-try-composer data-site={site} />
      {/* The strip is placed here. */}
      <div class="room" aria-hidden="true" />
      <label class="button-row">
        {strings.site}
        <select id="try-site" value={site} onChange={({ currentTarget }) => setSite(siteIds.find((id) => id === currentTarget.value) ?? 'x')}>
          {siteIds.map((id) => (
            <option key={id} value={id}>
              {sites[id].name}
            </option>
          ))}
        </select>
      </label>
      <div class="pills" role="group" aria-label={strings.samples}>
        {samples[locale].map((text, i) => (
          <button key={text} type="button" class="small" data-sample={i} onClick={() => fill(text)}>
            {strings.sampleNames[i]}
          </button>
        ))}
        <button type="button" class="small" onClick={() => fill('')}>
          {strings.clear}
        </button>
      </div>
    </div>
  );
}
