/** Fills the {placeholders} of a sentence. Unknown ones remain, so that tests notice them. */
export const interpolate = (sentence: string, data: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder));
