import type { Rule } from '../rule.ts';
import { triteNow } from './value/trite-now.ts';
import { hashtags } from './craft/hashtags.ts';
import { asksFollowers } from './value/asks-followers.ts';

const list = [triteNow, asksFollowers, hashtags] as const;

/** A rule's name. */
export type RuleId = (typeof list)[number]['id'];

/** Every rule, in the order of the popup. A new rule is a file and a line here. */
export const rules: readonly Rule<RuleId>[] = list;
