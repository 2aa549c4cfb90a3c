import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface StepProps {
  readonly id: string;
  readonly title: string;
  /** Whether it appeared after an action, so that focus moves to it. */
  readonly isNext: boolean;
  readonly children: ComponentChildren;
}

/** A step of the welcome page, next to the composer. */
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
