import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface StepProps {
  readonly id: string;
  readonly title: string;
  /** Shown after an action of the person, so focus moves to it. */
  readonly isNext: boolean;
  readonly children: ComponentChildren;
}

/** One step of the welcome page, beside the composer. */
export function Step({ id, title, isNext, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNext) heading.current?.focus();
  }, []);
  return (
    <section class="panel step" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
