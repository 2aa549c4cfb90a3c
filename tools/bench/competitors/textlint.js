import { TextlintKernel } from '@textlint/kernel';
import plugin from '@textlint/textlint-plugin-text';
import misspellings from 'textlint-rule-common-misspellings';
import rousseau from 'textlint-rule-rousseau';
import stopWords from 'textlint-rule-stop-words';
import terminology from 'textlint-rule-terminology';

/** Some packages are published as a module within a module. */
const plain = (one) => (typeof one === 'object' && one.default ? plain(one.default) : one);

export const load = async () => {
  const kernel = new TextlintKernel();
  const rules = Object.entries({ misspellings, rousseau, stopWords, terminology }).map(([ruleId, rule]) => ({ ruleId, rule: plain(rule) }));
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plain(plugin) }], rules };
  return async (text) => (await kernel.lintText(text, options)).messages;
};
