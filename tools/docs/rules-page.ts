import { nameOf, sourcesOf } from '../../src/core/rules/sources.ts';
import type { Source } from '../../src/core/model/tip.ts';
import { type LanguageId, languageIds } from '../../src/core/model/language.ts';
import { languages } from '../../src/core/languages/index.ts';
import { ruleTextsIn } from '../../src/core/languages/rule-texts.ts';
import { type Kind, kinds, kindTextsIn } from '../../src/core/kinds/index.ts';
import type { Example, Examples } from '../../src/core/rules/example.ts';
import type { Group, Rule } from '../../src/core/rules/rule.ts';
import { rules } from '../../src/core/rules/index.ts';

/** Heading of each group. */
const groups: Readonly<Record<Group, string>> = {
  kind: 'Kinds: what makes each kind of post good',
  value: 'Value: something in it for the reader',
  brand: 'Brand: sounding like yourself, linking home',
  conversation: 'Conversation: being good company',
  craft: 'Craft: easy to read',
  cadence: 'Cadence: how often, and in what mix',
  profile: 'Profile: what the numbers say',
};

/** The number of examples shown for each heading; the tests have more. */
const shown = 4;
/** Longer examples are shortened. */
const longest = 140;

type Page = Readonly<Record<LanguageId, Readonly<Record<string, Examples>>>>;

/** All rules' examples, from the folders of their languages. */
async function allExamples(): Promise<Page> {
  const page: Record<LanguageId, Record<string, Examples>> = { en: {}, id: {}, fil: {} };
  const files = languageIds.flatMap((language) => Object.keys(groups).filter((group) => group !== 'kind').map((group) => ({ language, group })));
  await Promise.all(files.map(async ({ language, group }) => {
    const { examples } = (await import(`../../src/core/languages/${language}/examples/${group}.ts`)) as { readonly examples: Readonly<Record<string, Examples>> };
    Object.assign(page[language], examples);
  }));
  return page;
}

/** An example on one line of Markdown. */
function line(example: Example): string {
  const { text, situation } = typeof example === 'string' ? { text: example, situation: undefined } : example;
  const flat = text.replace(/\s+/g, ' ').trim();
  const cut = flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
  const where = situation === undefined || situation === 'new' ? '' : ` (${situation})`;
  return cut === '' ? '' : `  - ${cut.replace(/([\\`*_#<>[\]|])/g, '\\$1')}${where}`;
}

const listOf = (title: string, examples: readonly Example[] = []): readonly string[] => {
  const lines = examples.slice(0, shown).map(line).filter((text) => text !== '');
  return lines.length === 0 ? [] : [`- ${title}`, ...lines];
};

function examplesOf(id: string, page: Page): readonly string[] {
  return languages.flatMap(({ id: language, name }) => {
    const { flags, passes, praises }: Partial<Examples> = page[language][id] ?? {};
    const lines = [...listOf('Flags', flags), ...listOf('Praises', praises), ...listOf('Passes', passes)];
    return lines.length === 0 ? [] : ['', `**${name}**`, '', ...lines];
  });
}

const link = (source: Source): string => (source.address === undefined ? nameOf(source) : `[${nameOf(source)}](${source.address})`);

/** A kind: its points, and an example. */
function kindSection({ id, texts: { title, points, praise, example } }: Kind): string {
  return [
    `### ${id}`,
    '',
    `**${title}** (${(['id', 'fil'] as const).map((language) => kindTextsIn(language, id).title).join(' · ')})`,
    '',
    ...Object.values(points).map(({ label, tip, more }) => `- ${label}: ${tip}. ${more}`),
    ...(praise.complete === undefined ? [] : [`- Praises: ${praise.complete}`]),
    ...(example ? [`- Weak: ${example.weak}`, `- Better: ${example.better}`] : []),
    '',
  ].join('\n');
}

function sectionOf({ id, title, advice, praise, variants = {}, why, sources, situations, needs, severity }: Rule, page: Page): string {
  const spoken = languages.map(({ id: language, name }) => `${name} (${language === 'en' ? title : (ruleTextsIn(language)[id]?.title ?? title)})`);
  return [
    `### ${id}`,
    '',
    `**${title}.** ${why}`,
    '',
    `- Says: ${advice}`,
    ...(praise === undefined ? [] : [`- Praises: ${praise}`]),
    ...Object.values(variants).map((sentence) => `- Or: ${sentence}`),
    `- Based on: ${sourcesOf(sources).map(link).join('; ')}`,
    `- Severity: ${severity}`,
    `- Applies to: ${situations.join(', ')}`,
    `- Languages: ${needs === undefined ? 'all, because it checks structure; its texts in ' : ''}${spoken.join(' · ')}`,
    ...examplesOf(id, page),
    '',
  ].join('\n');
}

/** The page of all rules, as Markdown. */
export async function rulesPage(): Promise<string> {
  const page = await allExamples();
  const parts = (Object.keys(groups) as readonly Group[]).map((group) => [`## ${groups[group]}`, '', ...(group === 'kind' ? kinds.map(kindSection) : rules.filter((rule) => rule.group === group).map((rule) => sectionOf(rule, page)))].join('\n'));
  return [`# The rules`, '', `All ${rules.length} rules, generated from their source by \`npm run rules-page\`. The examples are also their tests.`, '', ...parts].join('\n');
}
