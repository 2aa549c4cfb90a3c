import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the page with its heading. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="says">{intro}</p>}
      {children}
    </section>
  );
}
