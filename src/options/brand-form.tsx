import { useState } from 'preact/hooks';
import { plainHandle, siteHost } from '../core/brand/profile.ts';
import type { BrandProfile } from '../core/types.ts';
import { Field } from '../view/field.tsx';
import type { PageStrings } from '../strings/types.ts';

export interface BrandFormProps {
  readonly brand: BrandProfile;
  readonly strings: PageStrings;
  /** Resolves to whether it was saved. */
  readonly save: (brand: BrandProfile) => Promise<boolean>;
}

const listOf = (line: string): readonly string[] => line.split(',').map((item) => item.trim()).filter((item) => item !== '');

/** Who is speaking: name, handle, site and topics, all optional. */
export function BrandForm({ brand, strings, save }: BrandFormProps) {
  const [name, setName] = useState(brand.name);
  const [handle, setHandle] = useState(brand.handle && `@${brand.handle}`);
  const [site, setSite] = useState(brand.sites.join(', '));
  const [topics, setTopics] = useState(brand.topics.join(', '));
  const [outcome, setOutcome] = useState<boolean>();
  const hosts = listOf(site).map(siteHost);
  const handleProblem = handle.trim() !== '' && plainHandle(handle) === '' ? strings.badHandle : undefined;
  const siteProblem = hosts.includes(undefined) ? strings.badSite : undefined;

  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (handleProblem || siteProblem) return;
    setOutcome(await save({ ...brand, name: name.trim(), handle: plainHandle(handle), sites: hosts.filter((host) => host !== undefined), topics: listOf(topics) }));
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)} onInput={() => setOutcome(undefined)} noValidate>
      <div>
        <h2>{strings.brandTitle}</h2>
        <p class="help">{strings.brandIntro}</p>
      </div>
      <Field id="name" label={strings.name} help={strings.nameHelp} value={name} onInput={setName} />
      <Field id="handle" label={strings.handle} help={strings.handleHelp} value={handle} onInput={setHandle} problem={handleProblem} />
      <Field id="site" label={strings.site} help={strings.siteHelp} value={site} onInput={setSite} problem={siteProblem} />
      <Field id="topics" label={strings.topics} help={strings.topicsHelp} value={topics} onInput={setTopics} />
      <div class="send">
        <button type="submit" class="primary">
          {strings.save}
        </button>
        <span role="status">{outcome === undefined ? '' : outcome ? strings.saved : strings.notSaved}</span>
      </div>
    </form>
  );
}
