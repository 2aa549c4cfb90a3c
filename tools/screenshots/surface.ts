import { type LanguageId, languageIds as languages } from '../../src/core/model/language.ts';
import type { Session } from '../browser/session.ts';

export { languages };
export const themes = ['light', 'dark'] as const;

export interface Wish {
  readonly locale: LanguageId;
  readonly theme: (typeof themes)[number];
}

/** A surface in one state. */
export interface Surface {
  readonly name: string;
  /** A PNG. Only consent is stored. */
  readonly take: (session: Session, wish: Wish) => Promise<Buffer>;
}

/** Stores what a state needs; `settings` in addition to consent and language. */
export async function store(session: Session, { locale }: Wish, settings: object = {}, rest: object = {}): Promise<void> {
  const stored = JSON.stringify({ settings: { consented: true, language: locale, ...settings }, ...rest });
  await (await session.worker()).evaluate(`chrome.storage.local.set(${stored})`);
}
