import { useState } from 'preact/hooks';
import { writeBackup } from '../../core/storage/backup.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { createPatientClient, Reply } from '../../shell/message-client.ts';
import type { Protocol } from '../../shell/protocol.ts';
import type { DataStrings } from '../../strings/types/screens.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { plural } from '../../view/plural.ts';
import { BackupImport } from './backup-import.tsx';
import { saveFile } from '../../view/save-file.ts';

interface DataProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly strings: DataStrings;
  readonly shared: PageStrings;
  /** Text of the link to the privacy policy. */
  readonly policy: string;
  readonly ask: ReturnType<typeof createPatientClient<Protocol>>;
  /** Resolves to whether it worked. */
  readonly keep: (question: Promise<Reply<unknown>>) => Promise<boolean>;
}

/** Stored data in numbers, with export, import, deletion, and consent. */
export function Data({ kept, locale, strings, shared, policy, ask, keep }: DataProps) {
  const { settings, brands, record, dismissals, history, pins, voices } = kept;
  const [isSure, setIsSure] = useState<'asking' | 'done'>();
  const oldest = record.at(-1)?.postedAt;
  const since = oldest === undefined ? '' : interpolate(strings.since, { date: new Date(oldest).toLocaleDateString(locale, { dateStyle: 'long' }) });
  const numbers = [
    [plural(strings.brands, brands.length, locale), ''],
    [plural(strings.posts, record.length, locale), since],
    [plural(strings.voices, voices.length, locale), ''],
    [plural(strings.counts, history.length, locale), ''],
    [plural(strings.pins, pins.length, locale), ''],
    [plural(strings.dismissals, dismissals.length, locale), ''],
    [plural(strings.switched, Object.keys(settings.ruleOverrides).length, locale), ''],
    [plural(strings.exceptions, settings.exceptions.length, locale), ''],
    [plural(strings.wrongTips, Object.values(settings.wrongTips).reduce((sum, count) => sum + count, 0), locale), ''],
  ] as const;
  const deleteAll = async (): Promise<void> => {
    if (await keep(ask('deleteAllData'))) setIsSure('done');
  };
  return (
    <>
      <ul class="numbers">
        {numbers.map(([words, more], i) => (
          <li key={i}>
            {words} {more && <span class="help">{more}</span>}
          </li>
        ))}
      </ul>
      <div class="action">
        <button type="button" class="plain" id="export" onClick={() => saveFile('worth-following.json', 'application/json', writeBackup(kept))}>
          {strings.exportName}
        </button>
        <p class="help">{strings.exportHelp}</p>
      </div>
      <BackupImport kept={kept} locale={locale} strings={strings} restore={(parts) => keep(ask('restoreBackup', parts))} />
      <div class="action">
        <button type="button" class="plain" id="delete" onClick={() => setIsSure('asking')}>
          {strings.deleteName}
        </button>
        <p class="help">{strings.deleteHelp}</p>
        {isSure === 'asking' && (
          <div class="panel button-row" role="group" aria-label={strings.deleteSure}>
            <p>{strings.deleteSure}</p>
            <button type="button" class="plain" id="delete-yes" onClick={() => void deleteAll()}>
              {strings.deleteYes}
            </button>
            <button type="button" class="link" onClick={() => setIsSure(undefined)}>
              {strings.cancel}
            </button>
          </div>
        )}
        <p role="status">{isSure === 'done' && !settings.consented && strings.deleted}</p>
      </div>
      <h3>{strings.consent}</h3>
      <div class="action">
        <p>{settings.consented ? strings.consentGiven : strings.consentMissing}</p>
        {settings.consented ? (
          <button type="button" class="plain" id="withdraw" onClick={() => void keep(ask('updateSettings', { consented: false }))}>
            {strings.withdraw}
          </button>
        ) : (
          <a href="/src/welcome/index.html">{strings.toWelcome}</a>
        )}
        <p class="help">
          {shared.private} <a class="standalone" href="/src/privacy/index.html">{policy}</a>
        </p>
      </div>
    </>
  );
}
