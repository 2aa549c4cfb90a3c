import type { Judge } from '../measure.ts';

/** Looks at every character once: no engine can be faster. */
export const load = async (): Promise<Judge> => (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};
