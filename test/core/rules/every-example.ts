import type { Examples } from '../../../src/core/rules/example.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';

const rules = import.meta.glob(['../../../src/core/rules/*/*.ts', '!../../../src/core/rules/support/*.ts']);
const examples = import.meta.glob<{ readonly examples: Readonly<Record<string, Examples>> }>('../../../src/core/languages/*/examples/*.ts', { eager: true });

/** Names of the rule files, in the folders of their groups. */
export const ruleFiles: readonly { readonly group: string; readonly id: string }[] = Object.keys(rules).map((path) => {
  const [file = '', group = ''] = path.split('/').toReversed();
  return { group, id: file.replace('.ts', '') };
});

/** Every rule's examples in a language. */
export const examplesIn = (language: LanguageId): Readonly<Record<string, Examples>> =>
  Object.assign({}, ...Object.entries(examples).map(([path, one]) => (path.includes(`/${language}/`) ? one.examples : {})));
