import browser, { type Runtime } from 'webextension-polyfill';
import { brandFor, parseBrands } from '../core/brand/profile.ts';
import { parseDraft } from '../core/parse-draft.ts';
import { asRecord } from '../core/parse.ts';
import { parseDismissals } from '../core/quiet.ts';
import { addToRecord, parseRecord, postsOf, remember } from '../core/record.ts';
import { review, type Reviewer } from '../core/review.ts';
import { rules, type RuleId } from '../core/rules/index.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import type { Draft } from '../core/types.ts';
import { listenTo, tabAsker, type Handlers } from '../shell/messaging.ts';
import type { CoachState, Protocol, TabProtocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { change, load, onChange } from '../shell/storage.ts';
import { coachStrings } from '../strings/coach.ts';

const askTab = tabAsker<TabProtocol>();
const settings = async (): Promise<Settings> => parseSettings(await load('settings'));

/** Everything that a draft is judged by, as it is stored now. */
async function reviewerFor({ account }: Draft): Promise<Reviewer> {
  const [current, brands, record, dismissals] = await Promise.all([settings(), load('brands').then(parseBrands), load('record').then(parseRecord), load('dismissals').then(parseDismissals)]);
  return { settings: current, speaks: languageOf(current), brand: brandFor(brands, account), brands, recent: postsOf(record, account), dismissals, now: Date.now() };
}

/** Refuses a message whose arguments are not what they should be. */
function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}

function stateOf(current: Settings): CoachState {
  const speaks = languageOf(current);
  return { isOn: current.isOn, pause: current.pause, speaks, strings: coachStrings[speaks] };
}

const changeSettings = (next: (current: Settings) => unknown): Promise<Settings> => change('settings', parseSettings, (current) => parseSettings(next(current)));

const handlers: Handlers<Protocol> = {
  hello: async () => stateOf(await settings()),
  review: async ([wish]) => {
    const draft = required(parseDraft(wish), 'draft');
    return review(draft, await reviewerFor(draft));
  },
  posted: async ([wish]) => {
    const draft = required(parseDraft(wish), 'draft');
    const reviewer = await reviewerFor(draft);
    const post = remember(draft, review(draft, reviewer), reviewer.brand, reviewer.now);
    await change('record', parseRecord, (record) => addToRecord(record, post));
    return null;
  },
  toggleRule: ([wish]) => {
    const { id, isOn } = asRecord(wish) ?? {};
    const rule = required(rules.find((known) => known.id === id)?.id as RuleId | undefined, 'rule');
    return changeSettings((current) => ({ ...current, toggled: { ...current.toggled, [rule]: isOn === true } }));
  },
  changeSettings: ([wish]) => changeSettings((current) => ({ ...current, ...asRecord(wish) })),
  saveBrands: ([wish]) => change('brands', parseBrands, () => parseBrands(wish)),
};

/** Coaches may ask for a review; only our own pages may change what is stored. */
const forCoaches: ReadonlySet<keyof Protocol> = new Set(['hello', 'review', 'posted']);
const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) === true;
const isCoach = (sender: Runtime.MessageSender): boolean => sender.tab !== undefined && sender.frameId === 0;

// Listeners are added at once: a worker that is woken by a message must hear it.
listenTo(handlers, (sender, kind) => isOwnPage(sender) || (isCoach(sender) && forCoaches.has(kind)));

onChange(['settings', 'brands', 'record', 'dismissals'], () => {
  void (async () => {
    const [state, tabs] = await Promise.all([settings().then(stateOf), browser.tabs.query({})]);
    await Promise.all(tabs.map(({ id }) => id !== undefined && askTab(id, 'changed', state)));
  })();
});
