export const languageIds = ['en', 'id', 'fil'] as const;
export type LanguageId = (typeof languageIds)[number];
