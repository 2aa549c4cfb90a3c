import browser, { type Runtime } from 'webextension-polyfill';
import { parseBrands } from '../core/brand/profile.ts';
import { parseSomeUserData } from '../core/storage/user-data.ts';
import { parseDraft } from '../core/review/parse-draft.ts';
import { type Parse, asBoolean, asListOf, asNumber, asRecord, asText } from '../core/util/parse.ts';
import { parseDismissals, clearDismissals } from '../core/review/dismissals.ts';
import { addPost, parsePostHistory, summariseDraft as postOf, withoutPost, type PostHistory } from '../core/posts/post-history.ts';
import { review } from '../core/review/review.ts';
import { rules, type RuleId } from '../core/rules/index.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import type { PastPost } from '../core/model/post.ts';
import { isUseful, usefulThisWeek } from '../core/posts/useful-posts.ts';
import { dismissTip, dismissalMessage, parseTipDismissal } from './dismissals.ts';
import { createTabClient } from '../shell/message-client.ts';
import { type Handlers, handleMessages } from '../shell/message-server.ts';
import type { CoachState, Protocol, TabProtocol } from '../shell/protocol.ts';
import { onPermissionChange } from '../shell/optional-origins.ts';
import { keys, shortcutOf } from '../shell/shortcut.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { onChange } from '../shell/storage.ts';
import { coachStrings } from '../strings/coach.ts';
import { coachViews, idleViews } from '../view/coach-views.tsx';
import { injectedStyles } from '../view/injected-styles.ts';
import { plural } from '../view/plural.ts';
import { learningHandlers } from './account-models.ts';
import { updateWithConsent, withConsent } from './consent.ts';
import { followPermissions, leaveTab } from './optional-sites.ts';
import { profileHandlers } from './profiles.ts';
import { refusalOf } from './refusal.ts';
import { reviewerFor, settings } from './reviewer.ts';
import { requireArgument } from './require-argument.ts';
import { forgetAccessOnChange, withSiteAccess } from './site-access.ts';
import { forgetTextsLater, warmUp } from './warm-up.ts';
import { welcomeOnce } from './welcome.ts';
import { migrateStore, update, clearAll, updateMany } from './storage-writes.ts';

const askTab = createTabClient<TabProtocol>();

function stateOf(current: Settings): CoachState {
  const locale = uiLocale(current);
  const { consented, isOn, mode, reviewDelay, pausedUntil, pausedSites, isFolded } = current;
  return { isOn: consented && isOn, isOnOwn: isOn, mode, reviewDelay, pausedUntil, pausedSites, locale, strings: coachStrings[locale], views: idleViews(coachStrings[locale]), isFolded, css: injectedStyles };
}

const changeSettings = (next: (current: Settings) => unknown): Promise<Settings> => update('settings', parseSettings, (current) => parseSettings(next(current)));

const asRule: Parse<RuleId> = (value) => rules.find(({ id }) => id === value)?.id;
const asTab = asText(20);

const handlers: Handlers<Protocol> = {
  getState: async () => {
    const current = await settings();
    void warmUp();
    return stateOf(current);
  },
  review: async ([wish]) => {
    const draft = requireArgument(parseDraft(wish), 'draft');
    forgetTextsLater();
    const [reviewer, shortcut] = await Promise.all([reviewerFor(draft), shortcutOf('open-card')]);
    const { locale } = reviewer;
    const made = review(draft, reviewer);
    return { ...made, views: coachViews({ draft, review: made, strings: coachStrings[locale], locale, shortcut }) };
  },
  recordPost: async ([wish], sender) => {
    const draft = requireArgument(parseDraft(wish), 'draft');
    // An edited post was counted when it was first posted.
    if (draft.isEdit) return null;
    forgetTextsLater();
    const reviewer = await reviewerFor(draft);
    const { brand, locale, now } = reviewer;
    const summarise = (recent: PostHistory): PastPost => postOf(draft, review({ ...draft, isFinished: true }, { ...reviewer, recent }), brand, now);
    // If the message is repeated, its post is there already. It must not count twice, nor as a repeat of itself.
    const recent = withoutPost(reviewer.recent, summarise(reviewer.recent));
    const post = summarise(recent);
    await updateWithConsent(sender, 'record', parsePostHistory, (record) => addPost(record, post));
    return reviewer.settings.afterPost && isUseful(post) ? plural(coachStrings[locale].afterPost, usefulThisWeek(recent, now), locale) : null;
  },
  setRulesEnabled: ([wish]) => {
    const { ids, isOn } = asRecord(wish) ?? {};
    const changed = requireArgument(asListOf(asRule, rules.length)(ids), 'rules').map((id) => [id, isOn === true] as const);
    return changeSettings((current) => ({ ...current, ruleOverrides: { ...current.ruleOverrides, ...Object.fromEntries(changed) } }));
  },
  clearRuleDismissals: async ([wish]) => {
    const id = requireArgument(asRule(wish), 'rule');
    await update('dismissals', parseDismissals, (list) => clearDismissals(list, id));
    return null;
  },
  setPopupTab: async ([wish]) => {
    const tab = requireArgument(asTab(wish), 'tab');
    await update('tab', asTab, () => tab);
    return null;
  },
  setBadge: async ([wish], { tab }) => {
    const count = requireArgument(asNumber(0, 999)(wish), 'number');
    if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: count > 0 ? String(count) : '' });
    return null;
  },
  dismissTip: async ([wish]) => {
    const dismissal = requireArgument(parseTipDismissal(wish), 'rule');
    const current = await settings();
    return dismissalMessage(dismissal, await dismissTip(dismissal, true, Date.now(), current), uiLocale(current));
  },
  restoreTip: async ([wish]) => {
    await dismissTip(requireArgument(parseTipDismissal(wish), 'rule'), false, Date.now(), await settings());
    return null;
  },
  fold: async ([wish]) => {
    const isFolded = requireArgument(asBoolean(wish), 'yes or no');
    await changeSettings((current) => ({ ...current, isFolded }));
    return null;
  },
  updateSettings: ([wish]) => changeSettings((current) => ({ ...current, ...asRecord(wish) })),
  ...profileHandlers,
  restoreBackup: async ([wish]) => {
    const parts = parseSomeUserData(requireArgument(asRecord(wish), 'parts'));
    await updateMany(async (stored) => {
      const { consented } = parseSettings(await stored('settings'));
      return parts.settings ? { ...parts, settings: { ...parts.settings, consented } } : parts;
    });
    return null;
  },
  deleteAllData: async () => {
    await clearAll();
    return null;
  },
  ...learningHandlers,
  saveBrands: ([wish]) => update('brands', parseBrands, () => parseBrands(wish)),
};

/** Messages that coaches may send. Only our own pages may send the others, which change what is stored. */
const forCoaches: ReadonlySet<keyof Protocol> = new Set(['getState', 'review', 'recordPost', 'visitProfile', 'recordOwnPosts', 'setBadge', 'dismissTip', 'restoreTip', 'fold']);
const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) === true;
const isCoach = (sender: Runtime.MessageSender): boolean => sender.tab !== undefined && sender.frameId === 0;

// Add listeners synchronously, because otherwise a worker that was woken by a message would miss it.
welcomeOnce();
forgetAccessOnChange();
followPermissions();
migrateStore().catch((error: unknown) => console.warn('What is stored stays as it is:', error));
handleMessages(withSiteAccess(withConsent(handlers), leaveTab), (sender, kind) => isOwnPage(sender) || (isCoach(sender) && forCoaches.has(kind)), refusalOf);

/** Sends the state to all tabs. A page that is no longer permitted asks again at once, is refused, and stops. */
const tellTabs = (): void =>
  void (async () => {
    const tabs = await browser.tabs.query({});
    const state = stateOf(await settings()); // Read the state last, so that after two quick changes no tab ends up with the older one.
    await Promise.all(tabs.map(({ id }) => id !== undefined && askTab(id, 'stateChanged', state)));
  })();
onChange(['settings', 'brands', 'record', 'dismissals', 'voices'], tellTabs);
onPermissionChange(tellTabs);

// The accent colour of our pages, because a number is not an alarm.
void browser.action.setBadgeBackgroundColor({ color: '#0a6b5b' });

keys()?.onCommand.addListener((command) => {
  if (command !== 'open-card') return;
  void (async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await askTab(tab.id, 'openCard');
  })();
});
