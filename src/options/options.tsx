import { useEffect, useState } from 'preact/hooks';
import { keptKeys, type Kept } from '../core/storage/user-data.ts';
import type { Settings } from '../core/storage/settings.ts';
import { asker, type Reply } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/ui-locale.ts';
import { pageStrings } from '../strings/pages.ts';
import { learningStrings } from '../strings/account-data.ts';
import { screenStrings } from '../strings/screens.ts';
import { troubleIn } from '../shell/storage-health.ts';
import { LanguageChoice } from '../view/language-choice.tsx';
import { StoredNote } from '../view/storage-notice.tsx';
import { Brands } from './brand/brands.tsx';
import { Calendar } from './calendar/calendar.tsx';
import { Contents } from './layout/section-nav.tsx';
import { Data } from './data/data.tsx';
import { Rules } from './rules/rules.tsx';
import { LearnedParts } from './account-data/account-data.tsx';
import { Section } from './layout/section.tsx';
import { followKept, useKept } from './use-user-data.ts';
import { Trial } from '../playground/playground.tsx';
import { Writing } from './settings/review-settings.tsx';

const ask = asker<Protocol>();
const look = () => troubleIn(keptKeys);

/** The options: who speaks, the rules, when the coach looks, its language, what is kept, the calendar, and a page to try it on. */
export function Options({ kept: initial }: { readonly kept: Kept }) {
  const kept = useKept(initial);
  const [failure, setFailure] = useState<'full' | 'other'>();
  const { settings } = kept;
  const speaks = languageOf(settings);
  const shared = pageStrings[speaks];
  const { options, policy } = screenStrings[speaks];
  useEffect(() => {
    document.documentElement.lang = speaks;
    document.title = `${shared.options} · Worth Following`;
  }, [speaks]);

  const keep = async (question: Promise<Reply<unknown>>): Promise<boolean> => {
    const reply = await question;
    setFailure(reply.ok ? undefined : reply.reason === 'quota-exceeded' ? 'full' : 'other');
    return reply.ok;
  };
  const change = (next: Partial<Settings>): void => void keep(ask('changeSettings', next));
  const { sections } = options;
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>Worth Following</h1>
      </header>
      <StoredNote speaks={speaks} look={look} follow={followKept} />
      <Contents names={sections} label={options.sectionsLabel} />
      <main>
        <Section id="brand" title={sections.brand} intro={options.brand.intro}>
          <Brands brands={kept.brands} voices={kept.voices} strings={options.brand} suggests={learningStrings[speaks].suggestions} shared={shared} save={(brands) => keep(ask('saveBrands', brands))} />
          <LearnedParts kept={kept} speaks={speaks} ask={ask} keep={keep} />
        </Section>
        <Section id="rules" title={sections.rules} intro={options.rules.intro}>
          <Rules settings={settings} speaks={speaks} toggle={(ids, isOn) => void keep(ask('toggleRules', { ids, isOn }))} reset={() => change({ toggled: {} })} strings={shared} />
        </Section>
        <Section id="writing" title={sections.writing}>
          <Writing settings={settings} change={change} strings={options.writing} />
        </Section>
        <Section id="speech" title={sections.speech}>
          <LanguageChoice language={settings.language} strings={shared} onChoose={(language) => change({ language })} />
        </Section>
        <Section id="data" title={sections.data} intro={options.data.intro}>
          <Data kept={kept} speaks={speaks} strings={options.data} shared={shared} policy={policy} ask={ask} keep={keep} />
        </Section>
        <Section id="calendar" title={sections.calendar} intro={options.calendar.intro}>
          <Calendar kept={kept} speaks={speaks} strings={options.calendar} />
        </Section>
        <Section id="try" title={sections.try} intro={options.trial.intro}>
          <Trial settings={settings} strings={options.trial} speaks={speaks} />
        </Section>
      </main>
      <p role="status" class="toast">
        {failure === 'full' ? learningStrings[speaks].full : failure && shared.notSaved}
      </p>
    </>
  );
}
