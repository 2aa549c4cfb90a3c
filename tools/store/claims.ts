import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../src/core/model/language.ts';
import { policies } from '../../src/strings/policy.ts';
import manifest from '../../manifest.json' with { type: 'json' };

export const hosts: readonly string[] = manifest.content_scripts.flatMap(({ matches }) => matches.map((match) => new URL(match).host));

/** Name and summary, from the package. */
export function messagesIn(language: LanguageId): { readonly name: string; readonly description: string } {
  const messages = JSON.parse(readFileSync(join('public/_locales', language, 'messages.json'), 'utf8')) as Readonly<Record<'name' | 'description', { readonly message: string }>>;
  return { name: messages.name.message, description: messages.description.message };
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What the manifest asks for, with the policy's reason. Throws if the manifest asks for more than the policy knows. */
export function permissionRows(language: LanguageId): readonly (readonly [string, string])[] {
  const { asks } = policies[language];
  return [
    ...manifest.permissions.map((permission) => {
      if (permission !== 'storage' && permission !== 'scripting') throw new Error(`The privacy policy has no reason for "${permission}".`);
      return [code([permission]), asks[permission]] as const;
    }),
    [code(hosts), asks.hosts],
    [code(manifest.optional_host_permissions), asks.optional],
  ];
}
