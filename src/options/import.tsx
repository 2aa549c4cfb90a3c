import { changesBy, largestBackup, readBackup, type BackupProblem } from '../core/backup.ts';
import type { Kept } from '../core/kept.ts';
import type { DataStrings } from '../strings/screens/types.ts';
import { TakenFile, type FileReading } from './taken-file.tsx';

export interface ImportProps {
  readonly kept: Kept;
  readonly strings: DataStrings;
  /** Resolves to whether it was stored. */
  readonly restore: (parts: Partial<Kept>) => Promise<boolean>;
}

function read(text: string): FileReading<Partial<Kept>, BackupProblem['kind']> {
  const reading = readBackup(text);
  return reading.ok ? { ok: true, found: reading.parts } : reading;
}

/** An exported file, taken over. */
export function Import({ kept, strings, restore }: ImportProps) {
  const preview = (parts: Partial<Kept>) => {
    const changes = changesBy(parts, kept);
    return (
      <>
        <h3>{changes.some(({ differs }) => differs) ? strings.preview : strings.previewSame}</h3>
        <dl>
          {changes.map(({ part, now, after, differs }) => (
            <div key={part}>
              <dt>{strings.changes[part]}</dt>
              <dd>{differs ? (part === 'choices' ? after : `${now} → ${after}`) : strings.asIs}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  };
  return (
    <div class="act">
      <TakenFile name="backup" words={{ ...strings, open: strings.importName, help: strings.importHelp }} longest={largestBackup} read={read} preview={preview} now={kept} take={restore} restore={restore} />
    </div>
  );
}
