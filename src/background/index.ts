import browser, { type Runtime } from 'webextension-polyfill';
import { noBrand, parseBrand } from '../core/brand/profile.ts';
import { parseDraft } from '../core/parse-draft.ts';
import { asRecord } from '../core/parse.ts';
import { review } from '../core/review.ts';
import { rules, type RuleId } from '../core/rules/index.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import type { BrandProfile } from '../core/types.ts';
import { listenTo, tabAsker, type Handlers } from '../shell/messaging.ts';
import type { CoachState, Protocol, TabProtocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { change, load, onChange } from '../shell/storage.ts';

const askTab = tabAsker<TabProtocol>();
const settings = async (): Promise<Settings> => parseSettings(await load('settings'));
const brand = async (): Promise<BrandProfile> => parseBrand(await load('brands')) ?? noBrand;

/** Refuses a message whose arguments are not what they should be. */
function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}

const stateOf = (current: Settings): CoachState => ({ isOn: current.isOn, pause: current.pause, speaks: languageOf(current) });
const changeSettings = (next: (current: Settings) => unknown): Promise<Settings> => change('settings', parseSettings, (current) => parseSettings(next(current)));

const handlers: Handlers<Protocol> = {
  hello: async () => stateOf(await settings()),
  review: async ([draft]) => {
    const [current, speaksFor] = await Promise.all([settings(), brand()]);
    return review(required(parseDraft(draft), 'draft'), { settings: current, speaks: languageOf(current), brand: speaksFor, recent: [], now: Date.now() });
  },
  posted: () => null,
  toggleRule: ([wish]) => {
    const { id, isOn } = asRecord(wish) ?? {};
    const rule = required(rules.find((known) => known.id === id)?.id as RuleId | undefined, 'rule');
    return changeSettings((current) => ({ ...current, toggled: { ...current.toggled, [rule]: isOn === true } }));
  },
  changeSettings: ([wish]) => changeSettings((current) => ({ ...current, ...asRecord(wish) })),
  saveBrand: ([wish]) => change('brands', (stored) => parseBrand(stored) ?? noBrand, () => required(parseBrand(wish), 'brand')),
};

/** Coaches may ask for a review; only our own pages may change what is stored. */
const forCoaches: ReadonlySet<keyof Protocol> = new Set(['hello', 'review', 'posted']);
const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) === true;
const isCoach = (sender: Runtime.MessageSender): boolean => sender.tab !== undefined && sender.frameId === 0;

// Listeners are added at once: a worker that is woken by a message must hear it.
listenTo(handlers, (sender, kind) => isOwnPage(sender) || (isCoach(sender) && forCoaches.has(kind)));

onChange(['settings', 'brands'], () => {
  void (async () => {
    const [state, tabs] = await Promise.all([settings().then(stateOf), browser.tabs.query({})]);
    await Promise.all(tabs.map(({ id }) => id !== undefined && askTab(id, 'changed', state)));
  })();
});
