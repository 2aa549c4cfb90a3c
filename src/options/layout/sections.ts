import type { SectionId } from '../../strings/types/screens.ts';

/** The sections: settings and tools. Their ids are the page's anchors. */
export const sections: Readonly<Record<'options' | 'tools', readonly SectionId[]>> = {
  options: ['brand', 'rules', 'writing', 'sites', 'speech', 'data'],
  tools: ['try', 'calendar'],
};
