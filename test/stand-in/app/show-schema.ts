import type { Account } from './accounts.ts';
import { profileSchema } from './schema.ts';

// The page demands Trusted Types of its own scripts too.
interface Policy { readonly createScript: (text: string) => string }
interface Factory { readonly createPolicy: (name: string, rules: Policy) => Policy }
const plain: Policy = { createScript: (text) => text };
const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('stand-in', plain) ?? plain;

/** The app draws the schema of some profiles and takes it away again; for others it leaves what is there, so that it lies. */
export const showSchema = (account: Account): (() => void) | undefined => {
  if (account.schema !== 'client') return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['testid'] = 'UserProfileSchema-test';
  script.text = policy.createScript(JSON.stringify(profileSchema(account)));
  for (const older of document.head.querySelectorAll('[data-testid="UserProfileSchema-test"]')) older.remove();
  document.head.append(script);
  // Left in place on purpose: only the next profile that draws its own takes it away.
  return undefined;
};
