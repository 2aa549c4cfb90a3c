import type { LanguageId } from '../../src/core/model/language.ts';
import { languageNames } from '../../src/strings/languages.ts';
import { policies } from '../../src/strings/policy.ts';
import { messagesIn, permissionRows } from './claims.ts';
import { block, list, table } from './markdown.ts';
import { storeTexts } from './texts.ts';
import type { Field, Store } from './stores.ts';

/** The content of a store's field, ready to be pasted. */
export function fieldText(store: Store, language: LanguageId, field: Exclude<Field, 'permissions' | 'dataUse' | 'pictures'>): string {
  const texts = storeTexts[language];
  const { name, description } = messagesIn(language);
  const texted: Record<typeof field, string> = {
    name,
    summary: description,
    description: texts.description,
    terms: texts.terms.join('\n'),
    purpose: texts.purpose,
    remoteCode: texts.remoteCode,
    policy: texts.policy,
    notes: store.buildsItself ? `${texts.notes}\n\n${texts.buildNotes}` : texts.notes,
  };
  return texted[field];
}

function fieldOf(store: Store, language: LanguageId, field: Field): string {
  const texts = storeTexts[language];
  if (field === 'permissions') return table(policies[language].asks.head, permissionRows(language));
  if (field === 'dataUse') return list(Object.values(texts.dataUse).map(([question, answer]) => `**${question}** ${answer}`));
  if (field === 'pictures') return list(texts.pictures.map(([, alternative], i) => `[${i + 1}.png](../pictures/${language}/${i + 1}.png): ${alternative}`));
  return block(fieldText(store, language, field));
}

/** The listing of one store in one language, field by field. */
export function listing(store: Store, language: LanguageId): string {
  const texts = storeTexts[language];
  const fields = store.fields.map((field) => `## ${texts.fields[field]}\n\n${fieldOf(store, language, field)}`);
  return `${[`# ${store.name} · ${languageNames[language]}`, texts.lead, ...fields].join('\n\n')}\n`;
}
