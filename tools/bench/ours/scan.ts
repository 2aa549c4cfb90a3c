import type { Judge } from '../measure.ts';

/** One look at every character: no engine can be faster. */
export const load = async (): Promise<Judge> => (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};
