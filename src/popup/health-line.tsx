import type { ComponentChildren } from 'preact';
import type { HealthState, Mendable } from '../strings/types/popup.ts';

const isMendable = (health: HealthState, mend: Readonly<Record<Mendable, string>>): health is Mendable => health in mend;

interface HealthLineProps {
  readonly health: HealthState | undefined;
  readonly mend: Readonly<Record<Mendable, string>>;
  readonly onMend: (health: Mendable) => void;
  /** The sentence. */
  readonly children: ComponentChildren;
}

/** The coach's state in words, with a button that repairs it if there is one. */
export function HealthLine({ health, mend, onMend, children }: HealthLineProps) {
  return (
    <div class="health" data-health={health}>
      <p role="status">
        <span class="lamp" aria-hidden="true" />
        <span>{children}</span>
      </p>
      {health && isMendable(health, mend) && (
        <button type="button" class="small" onClick={() => onMend(health)}>
          {mend[health]}
        </button>
      )}
    </div>
  );
}
