import type { ArchiveImportResult, ImportOptions, ImportProgress } from '../../archive/archive-import.ts';

/** What the page asks of the worker. */
export type ArchiveRequest = { readonly files: readonly File[] } & Pick<ImportOptions, 'handle' | 'formerHandle' | 'known' | 'reviewer' | 'now'>;

/** What the worker tells. */
export type ArchiveEvent = { readonly kind: 'progress'; readonly progress: ImportProgress } | { readonly kind: 'done'; readonly result: ArchiveImportResult } | { readonly kind: 'failed' };
