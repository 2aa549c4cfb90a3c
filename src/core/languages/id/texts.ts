import type { RuleWords } from '../../words.ts';
import { brand } from './words/brand.ts';
import { cadence } from './words/cadence.ts';
import { conversation } from './words/conversation.ts';
import { craft } from './words/craft.ts';
import { profile } from './words/profile.ts';
import { value } from './words/value.ts';

/** The rules' sentences. */
export const words: Readonly<Record<string, RuleWords>> = { ...value, ...brand, ...conversation, ...craft, ...cadence, ...profile };
