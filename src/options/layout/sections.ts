import type { SectionId } from '../strings/screens/types.ts';

/** The sections of the options, in order. The ids are the page's anchors. */
export const sectionIds: readonly SectionId[] = ['brand', 'rules', 'writing', 'speech', 'data', 'calendar', 'try'];
