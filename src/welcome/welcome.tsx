import { useEffect, useState } from 'preact/hooks';
import { parseBrands } from '../core/brand/profile.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import type { BrandProfile } from '../core/model/brand.ts';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load, onChange } from '../shell/storage.ts';
import { pageStrings } from '../strings/pages.ts';
import { screenStrings } from '../strings/screens.ts';
import { Playground } from '../playground/playground.tsx';
import { LanguageChoice } from '../view/language-choice.tsx';
import { Introduction } from './introduction.tsx';
import { Promises } from './promises.tsx';
import { Step } from './step.tsx';

const ask = createClient<Protocol>();

interface WelcomeProps {
  readonly settings: Settings;
  readonly brands: readonly BrandProfile[];
}

/** A draft with the coach at work. Next to it are the steps: consent, who is posting, what is left to do. */
export function Welcome(props: WelcomeProps) {
  const [{ settings, brands }, setStored] = useState(props);
  const [isLater, setIsLater] = useState(false);
  const [isIntroduced, setIsIntroduced] = useState(props.settings.consented);
  const [failed, setFailed] = useState(false);
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(() => {
    const follow = async (): Promise<void> => setStored({ settings: parseSettings(await load('settings')), brands: parseBrands(await load('brands')) });
    return onChange(['settings', 'brands'], () => void follow());
  }, []);
  const locale = uiLocale(settings);
  const { welcome, options, policy } = screenStrings[locale];
  const shared = pageStrings[locale];
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const keep = async (answer: Promise<{ readonly ok: boolean }>): Promise<boolean> => {
    setHasMoved(true);
    const { ok } = await answer;
    setFailed(!ok);
    return ok;
  };
  const change = (next: Partial<Settings>): Promise<boolean> => keep(ask('updateSettings', next));
  const save = async (brand: BrandProfile): Promise<void> => {
    if (await keep(ask('saveBrands', [brand]))) setIsIntroduced(true);
  };
  const { consented } = settings;
  const details = (
    <details>
      <summary>{welcome.details}</summary>
      <Promises strings={welcome} />
      <a class="standalone" href="/src/privacy/index.html">
        {policy}
      </a>
    </details>
  );
  const agree = (
    <button type="button" class="primary" id="agree" onClick={() => void change({ consented: true })}>
      {welcome.agree}
    </button>
  );
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <span class="product">Worth Following</span>
        <LanguageChoice language={settings.language} strings={shared} onChoose={(language) => void change({ language })} />
      </header>
      <div class="words">
        <h1>{welcome.title}</h1>
        <p class="intro">{welcome.intro}</p>
      </div>
      <Playground settings={settings} strings={options.trial} locale={locale} />
      <div class="steps">
        {!consented && !isLater && (
          <Step id="ask" title={welcome.ask} isNext={hasMoved}>
            <p>{welcome.consent}</p>
            <div class="button-row">
              {agree}
              <button type="button" class="plain" id="later" onClick={() => (setHasMoved(true), setIsLater(true))}>
                {welcome.later}
              </button>
            </div>
            {details}
          </Step>
        )}
        {!consented && isLater && (
          <Step id="later-on" title={welcome.skipped} isNext={hasMoved}>
            <p>{welcome.skippedHow}</p>
            <div class="button-row">{agree}</div>
            {details}
          </Step>
        )}
        {consented && !isIntroduced && brands.length === 0 && (
          <Step id="who" title={welcome.who} isNext={hasMoved}>
            <Introduction strings={welcome} shared={shared} save={(brand) => void save(brand)} skip={() => setIsIntroduced(true)} />
          </Step>
        )}
        {consented && (isIntroduced || brands.length > 0) && (
          <Step id="ready" title={welcome.agreed} isNext={hasMoved}>
            <ul class="left">
              <li>{welcome.pinHow}</li>
              <li>
                {welcome.writeHow}{' '}
                <a href="https://x.com/home" target="_blank" rel="noreferrer">
                  {welcome.writeLink}
                </a>
              </li>
              <li>
                {welcome.sitesHow} <a href="/src/options/index.html#sites">{welcome.sitesLink}</a>
              </li>
              <li>
                {welcome.tellHow} <a href="/src/options/index.html#brand">{welcome.tellLink}</a>
              </li>
            </ul>
            {details}
          </Step>
        )}
        {consented && (
          <button type="button" class="link" id="withdraw" onClick={() => void change({ consented: false })}>
            {welcome.withdraw}
          </button>
        )}
        <p role="status">{failed && shared.notSaved}</p>
      </div>
    </>
  );
}
