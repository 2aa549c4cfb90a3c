import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../core/settings.ts';
import { asker } from '../shell/messaging.ts';
import type { Protocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { load, onChange } from '../shell/storage.ts';
import { pageStrings } from '../strings/pages.ts';
import { screenStrings } from '../strings/screens.ts';
import { LanguageChoice } from '../view/language-choice.tsx';
import { Promises } from './promises.tsx';
import { Steps } from './steps.tsx';

const ask = asker<Protocol>();

/** What is read and what never is, the question, and three steps that can wait. */
export function Welcome({ settings: initial }: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [skipped, setSkipped] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => onChange(['settings'], () => void load('settings').then(parseSettings).then(setSettings)), []);
  const speaks = languageOf(settings);
  const { welcome, policy } = screenStrings[speaks];
  const shared = pageStrings[speaks];
  useEffect(() => {
    document.documentElement.lang = speaks;
  }, [speaks]);

  const change = async (next: Partial<Settings>): Promise<void> => setFailed(!(await ask('changeSettings', next)).ok);
  const { consented } = settings;
  const outcome = consented ? welcome.agreed : skipped ? welcome.skipped : '';
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <LanguageChoice language={settings.language} strings={shared} onChoose={(language) => void change({ language })} />
      </header>
      <h1>{welcome.title}</h1>
      <p class="intro">{welcome.intro}</p>
      <Promises strings={welcome} />
      <p>
        <a class="way" href="/src/privacy/index.html">{policy}</a>
      </p>
      <div class="send">
        {consented ? (
          <button type="button" class="link" id="withdraw" onClick={() => void change({ consented: false })}>
            {welcome.withdraw}
          </button>
        ) : (
          <>
            <button type="button" class="primary" id="agree" onClick={() => void change({ consented: true })}>
              {welcome.agree}
            </button>
            <button type="button" class="plain" id="later" onClick={() => setSkipped(true)}>
              {welcome.later}
            </button>
          </>
        )}
        <p role="status">{failed ? shared.notSaved : outcome}</p>
      </div>
      <Steps strings={welcome} />
    </>
  );
}
