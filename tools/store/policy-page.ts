import type { LanguageId } from '../../src/core/model/language.ts';
import { interpolate } from '../../src/core/util/interpolate.ts';
import { languageNames } from '../../src/strings/languages.ts';
import { policies, policyDate } from '../../src/strings/policy.ts';
import { permissionRows } from './claims.ts';
import { list, table } from './markdown.ts';

function policyIn(language: LanguageId): string {
  const { title, updated, short, reads, never, kept, asks, control, shared, changes } = policies[language];
  return [
    `## <a id="${language}"></a>${languageNames[language]}: ${title}`,
    list(short),
    `### ${reads.title}`,
    table(reads.head, reads.rows),
    `### ${never.title}`,
    list(never.list),
    `### ${kept.title}`,
    kept.intro,
    table(kept.head, Object.values(kept.rows)),
    `### ${asks.title}`,
    table(asks.head, permissionRows(language)),
    asks.none,
    `### ${control.title}`,
    list(control.list),
    `### ${shared.title}`,
    list(shared.list),
    `### ${changes.title}`,
    changes.text,
    interpolate(updated, { date: policyDate }),
  ].join('\n\n');
}

/** PRIVACY.md: the page of the package, in all languages. */
export const policyPage = (): string => {
  const languages = Object.keys(policies) as LanguageId[];
  const contents = languages.map((language) => `[${languageNames[language]}](#${language})`).join(' · ');
  return `# Worth Following: privacy policy\n\n${contents}\n\n<!-- Made by \`npm run listings\` from src/strings; the package shows the same as src/privacy. -->\n\n${languages.map(policyIn).join('\n\n')}\n`;
};
