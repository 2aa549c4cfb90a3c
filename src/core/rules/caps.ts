import type { Cap } from '../score.ts';

/** Praise for much the same thing does not pile up (rules of one group share a cap). */
export const caps: readonly Cap[] = [
  { rules: ['informs', 'teaches', 'insight'], most: 1.6 },
  { rules: ['reader-focus', 'asks-followers', 'acknowledge', 'quote-adds'], most: 0.9 },
];
