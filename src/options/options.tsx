import { useEffect, useState } from 'preact/hooks';
import { userDataKeys, type UserData } from '../core/storage/user-data.ts';
import type { Settings } from '../core/storage/settings.ts';
import { createPatientClient, type Reply } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { pageStrings } from '../strings/pages.ts';
import { accountDataStrings } from '../strings/account-data.ts';
import { screenStrings } from '../strings/screens.ts';
import { checkStorage } from '../shell/storage-health.ts';
import { LanguageChoice } from '../view/language-choice.tsx';
import { StorageNotice } from '../view/storage-notice.tsx';
import { Brands } from './brand/brands.tsx';
import { Calendar } from './calendar/calendar.tsx';
import { SectionNav } from './layout/section-nav.tsx';
import { Data } from './data/data.tsx';
import { Rules } from './rules/rules.tsx';
import { AccountData } from './account-data/account-data.tsx';
import { Section } from './layout/section.tsx';
import { useSection } from './layout/use-section.ts';
import { followUserData, useUserData } from './use-user-data.ts';
import { Playground } from '../playground/playground.tsx';
import { Sites } from './sites/sites.tsx';
import { ReviewSettings } from './settings/review-settings.tsx';

const ask = createPatientClient<Protocol>();
const look = () => checkStorage(userDataKeys);

/** The options, one section at a time: brands, rules, when and where the coach reads, its language, stored data, and two tools (playground and calendar). */
export function Options({ kept: initial }: { readonly kept: UserData }) {
  const kept = useUserData(initial);
  const current = useSection();
  const [failure, setFailure] = useState<'full' | 'other'>();
  const { settings } = kept;
  const locale = uiLocale(settings);
  const shared = pageStrings[locale];
  const { options, policy } = screenStrings[locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${options.sections[current]} · ${shared.options} · Worth Following`;
  }, [locale, current]);

  const keep = async (question: Promise<Reply<unknown>>): Promise<boolean> => {
    const reply = await question;
    setFailure(reply.ok ? undefined : reply.reason === 'quota-exceeded' ? 'full' : 'other');
    return reply.ok;
  };
  const change = (next: Partial<Settings>): void => void keep(ask('updateSettings', next));
  const { sections } = options;
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>Worth Following</h1>
      </header>
      <StorageNotice locale={locale} look={look} follow={followUserData} />
      <SectionNav current={current} names={sections} label={options.sectionsLabel} tools={options.tools} />
      <main>
        <Section id="brand" current={current} title={sections.brand} intro={options.brand.intro} saved={options.savedByButton}>
          <Brands brands={kept.brands} voices={kept.voices} strings={options.brand} suggests={accountDataStrings[locale].suggestions} shared={shared} save={(brands) => keep(ask('saveBrands', brands))} />
          <AccountData kept={kept} locale={locale} ask={ask} keep={keep} />
        </Section>
        <Section id="rules" current={current} title={sections.rules} intro={options.rules.intro} saved={options.savedAtOnce}>
          <Rules settings={settings} locale={locale} toggle={(ids, isOn) => void keep(ask('setRulesEnabled', { ids, isOn }))} reset={() => change({ ruleOverrides: {} })} strings={shared} />
        </Section>
        <Section id="writing" current={current} title={sections.writing} saved={options.savedAtOnce}>
          <ReviewSettings settings={settings} change={change} strings={options.writing} locale={locale} />
        </Section>
        <Section id="sites" current={current} title={sections.sites} intro={options.sites.intro}>
          <Sites strings={options.sites} settings={settings} />
        </Section>
        <Section id="speech" current={current} title={sections.speech} saved={options.savedAtOnce}>
          <LanguageChoice language={settings.language} strings={shared} onChoose={(language) => change({ language })} />
        </Section>
        <Section id="data" current={current} title={sections.data} intro={options.data.intro}>
          <Data kept={kept} locale={locale} strings={options.data} shared={shared} policy={policy} ask={ask} keep={keep} />
        </Section>
        <Section id="try" current={current} title={sections.try} intro={options.trial.intro}>
          <Playground settings={settings} strings={options.trial} locale={locale} />
        </Section>
        <Section id="calendar" current={current} title={sections.calendar} intro={options.calendar.intro}>
          <Calendar kept={kept} locale={locale} strings={options.calendar} />
        </Section>
      </main>
      <p role="status" class="toast">
        {failure === 'full' ? accountDataStrings[locale].full : failure && shared.notSaved}
      </p>
    </>
  );
}
