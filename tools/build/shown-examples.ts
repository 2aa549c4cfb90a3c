import { runnerImport, type Plugin } from 'vite';
import type { Example, Examples } from '../../src/core/rules/example.ts';
import { type LanguageId, languageIds } from '../../src/core/model/language.ts';

const name = 'virtual:shown-examples';
const inside = `\0${name}`;
const data = `${inside}/data`;
/** As many as a person reads. */
const most = 3;

type EveryExample = { readonly examplesIn: (language: LanguageId) => Readonly<Record<string, Examples>> };

/** Drafts that consist of text only. */
const textsOf = (examples: readonly Example[]): readonly string[] => examples.filter((example) => typeof example === 'string').slice(0, most);

/** No bundle contains the rules' examples. The options page gets a few of them as plain data, on demand. */
export function shownExamples(): Plugin {
  return {
    name: 'shown-examples',
    resolveId: (id) => (id === name ? inside : id === data || id === `${name}/data` ? data : undefined),
    load: async (id) => {
      if (id === inside) return `export default () => import('${name}/data').then((module) => module.default)`;
      if (id !== data) return undefined;
      const { module } = await runnerImport<EveryExample>('/test/core/rules/every-example.ts', { configFile: false });
      const languages = languageIds.map((language) => {
        const rules = Object.entries(module.examplesIn(language)).map(([rule, { flags, passes }]) => [rule, { flags: textsOf(flags), passes: textsOf(passes) }] as const);
        return [language, Object.fromEntries(rules.filter(([, { flags, passes }]) => flags.length + passes.length > 0))] as const;
      });
      return `export default ${JSON.stringify(Object.fromEntries(languages))}`;
    },
  };
}
