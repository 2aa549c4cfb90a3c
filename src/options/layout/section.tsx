import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { SectionId } from '../../strings/types/screens.ts';

interface SectionProps {
  readonly id: SectionId;
  /** The section that is shown. Those shown before stay in the page, hidden, so that nothing typed is lost. */
  readonly current: SectionId;
  readonly title: string;
  readonly intro?: string | undefined;
  /** How its settings are saved. Absent if it has none. */
  readonly saved?: string | undefined;
  readonly children: ComponentChildren;
}

/** A section of the page with its heading. */
export function Section({ id, current, title, intro, saved, children }: SectionProps) {
  const wasSeen = useRef(false);
  wasSeen.current ||= id === current;
  return (
    <section id={id} aria-labelledby={`${id}-title`} hidden={id !== current}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {(intro ?? saved) && <p class="muted">{[intro, saved].filter(Boolean).join(' ')}</p>}
      {wasSeen.current && children}
    </section>
  );
}
