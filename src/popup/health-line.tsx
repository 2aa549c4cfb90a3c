import type { ComponentChildren } from 'preact';
import type { HealthState, Repairable } from '../strings/types/popup.ts';

const isRepairable = (health: HealthState, repair: Readonly<Record<Repairable, string>>): health is Repairable => health in repair;

interface HealthLineProps {
  readonly health: HealthState | undefined;
  readonly repair: Readonly<Record<Repairable, string>>;
  readonly onRepair: (health: Repairable) => void;
  /** The sentence. */
  readonly children: ComponentChildren;
}

/** The coach's state in words, with a button that fixes it if possible. */
export function HealthLine({ health, repair, onRepair, children }: HealthLineProps) {
  return (
    <div class="health" data-health={health}>
      <p role="status">
        <span class="lamp" aria-hidden="true" />
        <span>{children}</span>
      </p>
      {health && isRepairable(health, repair) && (
        <button type="button" class="small" onClick={() => onRepair(health)}>
          {repair[health]}
        </button>
      )}
    </div>
  );
}
