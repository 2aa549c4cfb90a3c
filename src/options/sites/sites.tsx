import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isActive } from '../../core/storage/is-active.ts';
import type { Settings } from '../../core/storage/settings.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { requestedHosts } from '../../shell/requested-hosts.ts';
import { blueskyOrigin } from '../../shell/site-scripts.ts';
import type { SitesStrings } from '../../strings/types/screens.ts';
import { serverFrom } from './server-from.ts';
import { useOptionalOrigins } from './use-optional-origins.ts';

/** Whether a server is one of X's hosts or a subdomain, like www.x.com. */
const isOfX = (server: string): boolean => requestedHosts().some((host) => server === host || server.endsWith(`.${host}`));

const nameOf = (origin: string): string => origin.replace(/^https:\/\/|\/\*$/g, '');

interface RowProps {
  readonly name: string;
  readonly state: string;
  readonly children?: ComponentChildren;
}

const Row = ({ name, state, children }: RowProps) => (
  <li class="button-row">
    <span>
      <strong>{name}</strong> <span class="help">{state}</span>
    </span>
    {children}
  </li>
);

/** Where tips appear: always on X, and on other sites that are turned on one at a time. */
export function Sites({ strings, settings }: { readonly strings: SitesStrings; readonly settings: Settings }) {
  const origins = useOptionalOrigins() ?? [];
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  // Permission for all sites includes Bluesky.
  const isEverywhere = origins.some((origin) => nameOf(origin).includes('*'));
  const hasBluesky = isEverywhere || origins.includes(blueskyOrigin);
  const servers = origins.filter((origin) => origin !== blueskyOrigin);

  /** The message about a site that has just been allowed. */
  const allowedOf = (origin: string): string => {
    if (!settings.consented) return strings.allowedUnagreed;
    return isActive(settings, nameOf(origin), Date.now()) ? strings.turnedOn : strings.allowedAsleep;
  };
  // There must be no `await` before the request, because browsers only ask within the click.
  const turnOn = (origin: string, name: string): void => {
    const answer = browser.permissions.request({ origins: [origin] });
    void answer.then(
      (isAllowed) => {
        setNotice(interpolate(isAllowed ? allowedOf(origin) : strings.refused, { name }));
        if (isAllowed && origin !== blueskyOrigin) setTyped('');
      },
      () => setNotice(interpolate(strings.refused, { name })),
    );
  };
  const turnOff = async (origin: string, name: string): Promise<void> => {
    // An administrator's policy may keep the permission. Some browsers then throw, others return false.
    const isRemoved = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    setNotice(interpolate(isRemoved ? strings.turnedOff : strings.notTurnedOff, { name }));
  };
  const add = (): void => {
    const server = serverFrom(typed);
    if (server === undefined) return setNotice(strings.noServer);
    if (isOfX(server)) return setNotice(`X: ${strings.always}`);
    const isBluesky = server === nameOf(blueskyOrigin) || server.endsWith('.bsky.social');
    turnOn(isBluesky ? blueskyOrigin : `https://${server}/*`, isBluesky ? 'Bluesky' : server);
  };
  return (
    <>
      <ul class="sites">
        <Row name="X" state={strings.always} />
        <Row name="Bluesky" state={hasBluesky ? strings.on : strings.off}>
          {hasBluesky ? (
            !isEverywhere && (
              <button type="button" class="small" onClick={() => void turnOff(blueskyOrigin, 'Bluesky')}>
                {strings.turnOff}
                <span class="visually-hidden"> Bluesky</span>
              </button>
            )
          ) : (
            <button type="button" class="small" id="bluesky" onClick={() => turnOn(blueskyOrigin, 'Bluesky')}>
              {strings.turnOn}
              <span class="visually-hidden"> Bluesky</span>
            </button>
          )}
        </Row>
        {servers.map((origin) => {
          const name = nameOf(origin).includes('*') ? strings.everywhere : nameOf(origin);
          return (
            <Row key={origin} name={name} state={strings.on}>
              <button type="button" class="small" onClick={() => void turnOff(origin, name)}>
                {strings.turnOff}
                <span class="visually-hidden"> {name}</span>
              </button>
            </Row>
          );
        })}
      </ul>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="server">{strings.server}</label>
        <p class="button-row">
          <input type="text" id="server" value={typed} autocomplete="off" autocapitalize="none" spellcheck={false} aria-describedby="server-help" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
          <button type="submit" class="small" id="add-server">
            {strings.turnOn}
          </button>
        </p>
        <p id="server-help" class="help">
          {strings.serverHelp}
        </p>
        <p role="status">{notice}</p>
      </form>
    </>
  );
}
