import type { Examples } from '../../../src/core/rules/example.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';

const english = import.meta.glob<{ readonly examples?: Examples }>(['../../../src/core/rules/*/*.ts', '!../../../src/core/rules/support/*.ts'], { eager: true });
const others = import.meta.glob<{ readonly examples: Readonly<Record<string, Examples>> }>('../../../src/core/languages/*/examples/*.ts', { eager: true });

/** Names of the rule files, in the folders of their groups. */
export const ruleFiles: readonly { readonly group: string; readonly id: string }[] = Object.keys(english).map((path) => {
  const [file = '', group = ''] = path.split('/').toReversed();
  return { group, id: file.replace('.ts', '') };
});

/** Every rule's examples in a language. */
export function examplesIn(language: LanguageId): Readonly<Record<string, Examples>> {
  if (language !== 'en') return Object.assign({}, ...Object.entries(others).map(([path, { examples }]) => (path.includes(`/${language}/`) ? examples : {})));
  const found = Object.entries(english).flatMap(([path, { examples }]) => (examples ? [[path.split('/').at(-1)?.replace('.ts', '') ?? '', examples] as const] : []));
  return Object.fromEntries(found);
}
