import type { RuleTexts } from '../../rules/rule-texts.ts';
import { brand } from './texts/brand.ts';
import { cadence } from './texts/cadence.ts';
import { conversation } from './texts/conversation.ts';
import { craft } from './texts/craft.ts';
import { profile } from './texts/profile.ts';
import { value } from './texts/value.ts';

/** The rules' sentences. */
export const words: Readonly<Record<string, RuleTexts>> = { ...value, ...brand, ...conversation, ...craft, ...cadence, ...profile };
