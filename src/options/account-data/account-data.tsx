import type { UserData } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { createPatientClient, Reply } from '../../shell/message-client.ts';
import type { Protocol } from '../../shell/protocol.ts';
import { accountDataStrings } from '../../strings/account-data.ts';
import { Accounts } from './accounts.tsx';
import { Archive } from './archive.tsx';
import { BrandFile } from './brand-file.tsx';

interface AccountDataProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly ask: ReturnType<typeof createPatientClient<Protocol>>;
  /** Resolves to whether it worked. */
  readonly keep: (question: Promise<Reply<unknown>>) => Promise<boolean>;
}

/** What was learned about the person's accounts, the import of an archive, and brands as files. */
export function AccountData({ kept, locale, ask, keep }: AccountDataProps) {
  const strings = accountDataStrings[locale];
  const restore = (before: Partial<UserData>): Promise<boolean> => keep(ask('restoreBackup', before));
  return (
    <div class="learned" id="learned">
      <h3>{strings.title}</h3>
      <p class="help">{strings.promise}</p>
      <Accounts kept={kept} locale={locale} strings={strings} forget={(handle) => keep(handle === undefined ? ask('deleteAllAccountData') : ask('deleteAccountData', handle))} restore={({ voices, record, history, exceptions }) => restore({ voices, record, history, settings: { ...kept.settings, exceptions } })} />
      <h3>{strings.archive.title}</h3>
      <Archive kept={kept} locale={locale} strings={strings} saveImport={(archiveImport) => keep(ask('saveArchiveImport', archiveImport))} restore={restore} />
      <h3>{strings.brandFile.title}</h3>
      <BrandFile brands={kept.brands} strings={strings} save={(brands) => keep(ask('saveBrands', brands))} />
    </div>
  );
}
