import type { ArchiveImportResult, ImportOptions, ImportProgress } from '../../archive/archive-import.ts';

/** Messages from the page to the worker. */
export type ArchiveRequest = { readonly files: readonly File[] } & Pick<ImportOptions, 'handle' | 'formerHandle' | 'known' | 'reviewer' | 'now'>;

/** Messages from the worker to the page. */
export type ArchiveEvent = { readonly kind: 'progress'; readonly progress: ImportProgress } | { readonly kind: 'done'; readonly result: ArchiveImportResult } | { readonly kind: 'failed' };
