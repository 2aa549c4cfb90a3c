import type { LanguageId } from '../../core/types.ts';
import { policy as en } from './en.ts';
import { policy as fil } from './fil.ts';
import { policy as id } from './id.ts';
import type { PolicyStrings } from './types.ts';

/** The day on which what the policy says last changed. */
export const policyDate = '2026-11-22';

/** The privacy policy, by language. */
export const policies: Readonly<Record<LanguageId, PolicyStrings>> = { en, id, fil };
