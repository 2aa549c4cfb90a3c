import { describe, expect, test } from 'vitest';
import { kinds, kindTextsIn } from '../../src/core/kinds/index.ts';
import { ruleTextsIn } from '../../src/core/languages/rule-texts.ts';
import { type LanguageId, languageIds } from '../../src/core/model/language.ts';
import { rules } from '../../src/core/rules/index.ts';
import { accountDataStrings } from '../../src/strings/account-data.ts';
import { accountNoteStrings } from '../../src/strings/account-note.ts';
import { accountStrings } from '../../src/strings/account.ts';
import { coachStrings } from '../../src/strings/coach.ts';
import { pageStrings } from '../../src/strings/pages.ts';
import { policies } from '../../src/strings/policy.ts';
import { cardWords } from '../../src/strings/profile.ts';
import { screenStrings } from '../../src/strings/screens.ts';
import { storageStrings } from '../../src/strings/storage.ts';
import { messagesIn } from '../../tools/store/claims.ts';
import { storeTexts } from '../../tools/store/texts.ts';

/** Every sentence in a value, however deeply nested. */
const sentencesIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];

/** Every text that people read in a language, except examples, which are posts. */
const readIn = (language: LanguageId): readonly string[] =>
  sentencesIn([
    ...[accountDataStrings, accountNoteStrings, accountStrings, coachStrings, pageStrings, policies, screenStrings, storageStrings].map((strings) => strings[language]),
    language === 'en' ? rules.map(({ title, advice, praise, variants, why }) => ({ title, advice, praise, variants, why })) : ruleTextsIn(language),
    kinds.map(({ id }) => ({ ...kindTextsIn(language, id), example: undefined })),
    cardWords(language),
    messagesIn(language),
    storeTexts[language].description,
    storeTexts[language].pictures,
    storeTexts[language].tile,
  ]);

/** Synonyms that are not used because the thing already has a name (tip, dismissal, reply, saved), and words that mean something else in everyday language. */
const second: Readonly<Record<LanguageId, RegExp>> = {
  en: /\b(hints?|suggestions?|coach|compose box|waved away|taken over|take it over|seed 00\d|one (can|sees|wants|is right)|whoever|somebody|anybody|everybody)\b/i,
  id: /\b(pelatih|pendamping|aturan ini|tautan|linimasa|berkas|peramban|urungkan|merek|merekmu|obrolan ringan|menguping|kata sandi|nama pengguna)\b|\bpost\b(?! id)/i,
  fil: /\b(payo|payong|tuntunin|tuntuning|gabay|sulatan|tagasunod|patayin|itinatago|naitago|kanselahin|halaga|paksa)\b/i,
};

describe.each(languageIds)('%s', (language) => {
  test('uses one word for each thing', () => {
    expect(readIn(language).length).toBeGreaterThan(800);
    expect(readIn(language).filter((text) => second[language].test(text))).toEqual([]);
  });
});
