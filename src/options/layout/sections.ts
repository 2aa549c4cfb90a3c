import type { SectionId } from '../../strings/types/screens.ts';

/** The sections of the options, in order. The ids are the page's anchors. */
export const sectionIds: readonly SectionId[] = ['brand', 'rules', 'writing', 'speech', 'data', 'calendar', 'try'];
