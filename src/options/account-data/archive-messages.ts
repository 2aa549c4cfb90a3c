import type { ArchiveLearning, Learner, LearningProgress } from '../../archive/archive-import.ts';

/** What the page asks of the worker. */
export type ArchiveWish = { readonly files: readonly File[] } & Pick<Learner, 'handle' | 'formerHandle' | 'known' | 'reviewer' | 'now'>;

/** What the worker tells. */
export type ArchiveNews = { readonly kind: 'progress'; readonly progress: LearningProgress } | { readonly kind: 'done'; readonly learning: ArchiveLearning } | { readonly kind: 'failed' };
