/**
 * `npm start`: opens a browser with the coach on the mock-up of X, for a person to try. Without a display it shows the tour instead.
 * `npm start -- --firefox`: the same in Firefox.
 * `npm start -- --site bluesky` (or mastodon): the mock-up of that site, turned on.
 * `npm start -- --live`: opens the real x.com in a profile that is kept, as a plain browser without automation.
 */
import { standIns, type StandInId } from '../../test/stand-in/sites.ts';
import { startLive } from '../browser/live.ts';
import { startSession } from '../browser/session.ts';
import { tour } from './tour.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const words = process.argv.slice(2);
const wishes = new Set(words);
const browser = wishes.has('--firefox') ? 'firefox' : 'chromium';

const site = (Object.keys(standIns) as readonly StandInId[]).find((id) => id === words[words.indexOf('--site') + 1]) ?? 'x';

async function play(): Promise<void> {
  const session = await startSession({ browser, headless: false });
  await session.openSite(site);
  console.log('The browser shows a stand-in of the site: write in the compose box, open profiles, click the extension’s button. Close the window to end.');
  await new Promise((resolve) => {
    session.context.on('close', resolve);
  });
}

try {
  if (wishes.has('--live') && browser === 'firefox') throw new Error('Firefox takes an unsigned extension only until it is closed. In your own one: about:debugging → This Firefox → Load Temporary Add-on → dist/firefox/manifest.json.');
  if (wishes.has('--live')) await startLive();
  else if (hasDisplay && !wishes.has('--tour')) await play();
  else await tour(browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
