/** Puts values into the {placeholders} of a sentence; an unknown one stays, so that tests see it. */
export const interpolate = (sentence: string, data: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder));
