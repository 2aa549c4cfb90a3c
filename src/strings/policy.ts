import type { LanguageId } from '../core/model/language.ts';
import { policy as en } from './en/policy.ts';
import { policy as fil } from './fil/policy.ts';
import { policy as id } from './id/policy.ts';
import type { PolicyStrings } from './types/policy.ts';

/** Date of the policy's last change. */
export const policyDate = '2026-12-01';

/** The privacy policy, by language. */
export const policies: Readonly<Record<LanguageId, PolicyStrings>> = { en, id, fil };
