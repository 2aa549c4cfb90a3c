import { asAccount } from '../brand/account.ts';
import { asBoolean, asNumber, asOneOf, asRecord, asText, asTime, itemsOf, type Parse } from '../util/parse.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleId } from '../rules/index.ts';
import type { Draft } from '../model/draft.ts';
import { type LanguageId, languageIds } from '../model/language.ts';
import { sameHandle } from '../util/same-handle.ts';

/** Where one rule is switched off: in replies, or for an account. */
export interface Exception {
  readonly id: string;
  readonly where: 'replies' | 'account';
  readonly account?: string | undefined;
}

/** The person's choices. Only what differs from the defaults is stored. */
export interface Settings {
  /** Whether the person has agreed, on the page that says what is read. Nothing is read before. */
  readonly consented: boolean;
  readonly isOn: boolean;
  readonly ruleOverrides: Readonly<Partial<Record<RuleId, boolean>>>;
  /** Rules switched off in replies, or for one account (its handle without "@"). */
  readonly exceptions: readonly Exception[];
  /** Language of the interface. */
  readonly language: LanguageId | 'browser';
  /** Whether drafts are read when typing pauses, or only on request. */
  readonly mode: 'automatic' | 'on-demand';
  /** End of the pause in milliseconds since 1970; 0 if not paused. */
  readonly pausedUntil: number;
  /** Hosts on which the coach is paused. */
  readonly pausedSites: readonly string[];
  /** How long nothing must be typed before a draft is read, in milliseconds. */
  readonly reviewDelay: number;
  /** The shares of small talk and of promotion among the last 20 posts that pass without comment. */
  readonly smallTalkShare: number;
  readonly promotionShare: number;
  /** Whether the strip is folded to a dot. */
  readonly isFolded: boolean;
  /** Whether a line after posting says how many useful posts there were this week. */
  readonly afterPost: boolean;
  /** How often the person reported a rule's tip as wrong. */
  readonly wrongTips: Readonly<Record<string, number>>;
}

export const defaultSettings: Settings = {
  consented: false,
  isOn: true,
  ruleOverrides: {},
  exceptions: [],
  language: 'browser',
  mode: 'automatic',
  pausedUntil: 0,
  pausedSites: [],
  // With a shorter delay, slow typists would be judged in the middle of a word; with a longer one, the result comes after they have gone on typing.
  reviewDelay: 1100,
  // `what-people-want`: "you can include them once in a while". We take that as one in ten.
  smallTalkShare: 0.1,
  // Sprout Social 2016: 46 % unfollow because of too much promotion. One in four is common advice.
  promotionShare: 0.25,
  isFolded: false,
  afterPost: true,
  wrongTips: {},
};

/** More rules, exceptions and paused sites than there will ever be. */
const mostOverrides = 500;

const isRuleName = (id: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(id);

/** Keeps anything that looks like a rule's name. A rule of another version does no harm, and works again in that version. */
function parseRuleOverrides(value: unknown): Settings['ruleOverrides'] {
  const toggles = Object.entries(asRecord(value) ?? {}).filter(([id, isOn]) => isRuleName(id) && typeof isOn === 'boolean');
  return Object.fromEntries(toggles.slice(0, mostOverrides)) as Settings['ruleOverrides'];
}

/** Parses counts by rule name. */
function parseWrongTips(value: unknown): Settings['wrongTips'] {
  const counts = Object.entries(asRecord(value) ?? {}).filter(([id, count]) => isRuleName(id) && Number.isInteger(count) && asNumber(1, 1e6)(count) !== undefined);
  return Object.fromEntries(counts.slice(0, mostOverrides)) as Settings['wrongTips'];
}

/** A host as in a URL: a name, which may have an underscore or end in a dot, or numbers. */
const asHost: Parse<string> = (value) => (typeof value === 'string' && /^(?=.{1,253}$)[\w.:[\]-]+$/.test(value) && value === value.toLowerCase() ? value : undefined);

function parseException(value: unknown): Exception | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const where = asOneOf('replies', 'account')(record?.['where']);
  const account = asAccount(record?.['account']);
  return id === undefined || where === undefined || (where === 'account' && account === undefined) ? undefined : { id, where, account };
}

/** Parses stored settings. Invalid fields fall back to their defaults. */
export function parseSettings(stored: unknown): Settings {
  const record = asRecord(stored) ?? {};
  return {
    consented: asBoolean(record['consented']) ?? defaultSettings.consented,
    isOn: asBoolean(record['isOn']) ?? defaultSettings.isOn,
    ruleOverrides: parseRuleOverrides(record['ruleOverrides']),
    exceptions: itemsOf(record['exceptions'], parseException, mostOverrides),
    language: asOneOf(...languageIds, 'browser')(record['language']) ?? defaultSettings.language,
    mode: asOneOf('automatic', 'on-demand')(record['mode']) ?? defaultSettings.mode,
    pausedUntil: asTime(record['pausedUntil']) ?? defaultSettings.pausedUntil,
    pausedSites: [...new Set(itemsOf(record['pausedSites'], asHost, mostOverrides))],
    reviewDelay: asNumber(0, 2000)(record['reviewDelay']) ?? defaultSettings.reviewDelay,
    smallTalkShare: asNumber(0, 0.3)(record['smallTalkShare']) ?? defaultSettings.smallTalkShare,
    promotionShare: asNumber(0, 1)(record['promotionShare']) ?? defaultSettings.promotionShare,
    isFolded: asBoolean(record['isFolded']) ?? defaultSettings.isFolded,
    afterPost: asBoolean(record['afterPost']) ?? defaultSettings.afterPost,
    wrongTips: parseWrongTips(record['wrongTips']),
  };
}

/** Whether a rule is switched on at all. */
export const isEnabled = ({ ruleOverrides }: Settings, { id, enabledByDefault = true }: Pick<Rule<RuleId>, 'id' | 'enabledByDefault'>): boolean => ruleOverrides[id] ?? enabledByDefault;

/** Whether an exception switches a rule off for a draft. */
export const isExcepted = ({ exceptions }: Settings, { id }: Pick<Rule<RuleId>, 'id'>, { kind, account }: Pick<Draft, 'kind' | 'account'>): boolean =>
  exceptions.some((exception) => exception.id === id && (exception.where === 'replies' ? kind === 'reply' : sameHandle(exception.account, account)));
