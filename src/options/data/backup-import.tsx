import { changesBy, largestBackup, partsUntil, readBackup, type BackupProblem } from '../../core/storage/backup.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { DataStrings } from '../../strings/types/screens.ts';
import { plural } from '../../view/plural.ts';
import { loadUserData } from '../use-user-data.ts';
import { FileImport, type FileReading } from '../layout/file-import.tsx';

interface BackupImportProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly strings: DataStrings;
  /** Resolves to whether it was stored. */
  readonly restore: (parts: Partial<UserData>) => Promise<boolean>;
}

type Found = ReturnType<typeof partsUntil>;

function read(text: string): FileReading<Found, BackupProblem['kind']> {
  const reading = readBackup(text);
  return reading.ok ? { ok: true, found: partsUntil(reading.parts, Date.now()) } : reading;
}

/** The parts that a file would replace. Undo leaves the others alone. */
const partsIn = (all: UserData) => ({ parts }: Found): Partial<UserData> => Object.fromEntries(Object.entries(all).filter(([part]) => part in parts));

/** Imports an exported file. */
export function BackupImport({ kept, locale, strings, restore }: BackupImportProps) {
  const preview = ({ parts, toCome }: Found) => {
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
        {toCome > 0 && <p>{plural(strings.toCome, toCome, locale)}</p>}
      </>
    );
  };
  return (
    <div class="action">
      <FileImport name="backup" words={{ ...strings, open: strings.importName, help: strings.importHelp }} longest={largestBackup} read={read} preview={preview} shown={partsIn(kept)} stored={async (found) => partsIn(await loadUserData())(found)} take={({ parts }) => restore(parts)} restore={restore} />
    </div>
  );
}
