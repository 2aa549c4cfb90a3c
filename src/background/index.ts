import browser, { type Runtime } from 'webextension-polyfill';
import { parseBrands } from '../core/brand/profile.ts';
import { parseParts } from '../core/storage/user-data.ts';
import { parseDraft } from '../core/review/parse-draft.ts';
import { type Parse, asBoolean, asListOf, asNumber, asRecord, asText } from '../core/util/parse.ts';
import { parseDismissals, wakeUp } from '../core/review/dismissals.ts';
import { addToRecord, parseRecord, remember as postOf } from '../core/posts/post-history.ts';
import { review } from '../core/review/review.ts';
import { rules, type RuleId } from '../core/rules/index.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import { isUseful, usefulThisWeek } from '../core/posts/useful-posts.ts';
import { ignore, ignoredWords, parseIgnored } from './dismissals.ts';
import { tabAsker } from '../shell/message-client.ts';
import { type Handlers, listenTo } from '../shell/message-server.ts';
import type { CoachState, Protocol, TabProtocol } from '../shell/protocol.ts';
import { keys, shortcutOf } from '../shell/shortcut.ts';
import { languageOf } from '../shell/ui-locale.ts';
import { onChange } from '../shell/storage.ts';
import { coachStrings } from '../strings/coach.ts';
import { coachViews, idleViews } from '../view/coach-views.tsx';
import { looks } from '../view/injected-styles.ts';
import { plural } from '../view/plural.ts';
import { learningHandlers } from './account-models.ts';
import { remember, withLeave } from './consent.ts';
import { profileHandlers } from './profiles.ts';
import { refusalOf } from './refusal.ts';
import { reviewerFor, settings } from './reviewer.ts';
import { required } from './require-argument.ts';
import { warmUp } from './warm-up.ts';
import { welcomeOnce } from './welcome.ts';
import { bringUp, change, forget, replace } from './storage-writes.ts';

const askTab = tabAsker<TabProtocol>();

function stateOf(current: Settings): CoachState {
  const speaks = languageOf(current);
  const { consented, isOn, mode, pause, pausedUntil, pausedSites, isFolded } = current;
  return { isOn: consented && isOn, isOnOwn: isOn, mode, pause, pausedUntil, pausedSites, speaks, strings: coachStrings[speaks], views: idleViews(coachStrings[speaks]), isFolded, looks };
}

const changeSettings = (next: (current: Settings) => unknown): Promise<Settings> => change('settings', parseSettings, (current) => parseSettings(next(current)));

const asRule: Parse<RuleId> = (value) => rules.find(({ id }) => id === value)?.id;
const asTab = asText(20);

const handlers: Handlers<Protocol> = {
  hello: async () => {
    const current = await settings();
    void warmUp();
    return stateOf(current);
  },
  review: async ([wish]) => {
    const draft = required(parseDraft(wish), 'draft');
    const [reviewer, shortcut] = await Promise.all([reviewerFor(draft.account), shortcutOf('open-card')]);
    const { speaks } = reviewer;
    const made = review(draft, reviewer);
    return { ...made, views: coachViews({ draft, review: made, strings: coachStrings[speaks], speaks, shortcut }) };
  },
  posted: async ([wish], sender) => {
    const draft = required(parseDraft(wish), 'draft');
    const reviewer = await reviewerFor(draft.account);
    const made = review({ ...draft, isFinished: true }, reviewer);
    const post = postOf(draft, made, reviewer.brand, reviewer.now);
    await remember(sender, 'record', parseRecord, (record) => addToRecord(record, post));
    const { speaks, recent, now } = reviewer;
    return reviewer.settings.afterPost && isUseful(made) ? plural(coachStrings[speaks].afterPost, usefulThisWeek(recent, now), speaks) : null;
  },
  toggleRules: ([wish]) => {
    const { ids, isOn } = asRecord(wish) ?? {};
    const changed = required(asListOf(asRule, rules.length)(ids), 'rules').map((id) => [id, isOn === true] as const);
    return changeSettings((current) => ({ ...current, toggled: { ...current.toggled, ...Object.fromEntries(changed) } }));
  },
  wakeRule: async ([wish]) => {
    const id = required(asRule(wish), 'rule');
    await change('dismissals', parseDismissals, (list) => wakeUp(list, id));
    return null;
  },
  rememberTab: async ([wish]) => {
    const tab = required(asTab(wish), 'tab');
    await change('tab', asTab, () => tab);
    return null;
  },
  badge: async ([wish], { tab }) => {
    const count = required(asNumber(0, 999)(wish), 'number');
    if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: count > 0 ? String(count) : '' });
    return null;
  },
  ignore: async ([wish]) => {
    const ignored = required(parseIgnored(wish), 'rule');
    const now = Date.now();
    return ignoredWords(ignored, await ignore(ignored, true, now), languageOf(await settings()));
  },
  heed: async ([wish]) => {
    await ignore(required(parseIgnored(wish), 'rule'), false, Date.now());
    return null;
  },
  fold: async ([wish]) => {
    const isFolded = required(asBoolean(wish), 'yes or no');
    await changeSettings((current) => ({ ...current, isFolded }));
    return null;
  },
  changeSettings: ([wish]) => changeSettings((current) => ({ ...current, ...asRecord(wish) })),
  ...profileHandlers,
  restore: async ([wish]) => {
    const parts = parseParts(required(asRecord(wish), 'parts'));
    await replace(async (stored) => {
      const { consented } = parseSettings(await stored('settings'));
      return parts.settings ? { ...parts, settings: { ...parts.settings, consented } } : parts;
    });
    return null;
  },
  deleteEverything: async () => {
    await forget();
    return null;
  },
  ...learningHandlers,
  saveBrands: ([wish]) => change('brands', parseBrands, () => parseBrands(wish)),
};

/** Coaches may ask for a review and wave a hint away; only our own pages may change more of what is stored. */
const forCoaches: ReadonlySet<keyof Protocol> = new Set(['hello', 'review', 'posted', 'profile', 'ownPosts', 'badge', 'ignore', 'heed', 'fold']);
const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) === true;
const isCoach = (sender: Runtime.MessageSender): boolean => sender.tab !== undefined && sender.frameId === 0;

// Listeners are added at once: a worker that is woken by a message must hear it.
welcomeOnce();
bringUp().catch((error: unknown) => console.warn('What is stored stays as it is:', error));
listenTo(withLeave(handlers), (sender, kind) => isOwnPage(sender) || (isCoach(sender) && forCoaches.has(kind)), refusalOf);

onChange(['settings', 'brands', 'record', 'dismissals', 'voices'], () => {
  void (async () => {
    const tabs = await browser.tabs.query({});
    const state = stateOf(await settings()); // Read last, so that of two changes in a row no tab is told the older one last.
    await Promise.all(tabs.map(({ id }) => id !== undefined && askTab(id, 'changed', state)));
  })();
});

/** The accent of our pages: a number is news, not an alarm. */
void browser.action.setBadgeBackgroundColor({ color: '#0a6b5b' });

keys()?.onCommand.addListener((command) => {
  if (command !== 'open-card') return;
  void (async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await askTab(tab.id, 'openCard');
  })();
});
