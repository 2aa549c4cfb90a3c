import type { Kept } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { asker, Reply } from '../../shell/message-client.ts';
import type { Protocol } from '../../shell/protocol.ts';
import { learningStrings } from '../../strings/account-data.ts';
import { Accounts } from './accounts.tsx';
import { Archive } from './archive.tsx';
import { BrandFile } from './brand-file.tsx';

export interface LearnedProps {
  readonly kept: Kept;
  readonly speaks: LanguageId;
  readonly ask: ReturnType<typeof asker<Protocol>>;
  /** Resolves to whether it was done. */
  readonly keep: (question: Promise<Reply<unknown>>) => Promise<boolean>;
}

/** What was learned of the person's accounts, learning more from an archive, and a brand as a file. */
export function LearnedParts({ kept, speaks, ask, keep }: LearnedProps) {
  const strings = learningStrings[speaks];
  const restore = (before: Pick<Kept, 'voices' | 'record'>): Promise<boolean> => keep(ask('restore', before));
  return (
    <div class="learned" id="learned">
      <h3>{strings.title}</h3>
      <p class="help">{strings.promise}</p>
      <Accounts kept={kept} speaks={speaks} strings={strings} forget={(handle) => keep(handle === undefined ? ask('forgetAccounts') : ask('forgetAccount', handle))} restore={restore} />
      <h3>{strings.archive.title}</h3>
      <Archive kept={kept} speaks={speaks} strings={strings} keepLessons={(lessons) => keep(ask('keepLessons', lessons))} restore={restore} />
      <h3>{strings.brandFile.title}</h3>
      <BrandFile brands={kept.brands} strings={strings} save={(brands) => keep(ask('saveBrands', brands))} />
    </div>
  );
}
