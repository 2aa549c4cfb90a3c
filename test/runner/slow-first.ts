import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects in order, the quickest to fail first. */
const projects = ['unit', 'dom', 'dom-isolated', 'built', 'e2e', 'firefox'];

/** The slowest files, longest first, so that none of them starts last and runs alone. Listed here because a new clone has no timings of its own. */
export const slow = ['strip', 'posted', 'brand', 'event-page', 'popup', 'network', 'real-x', 'fixes', 'accessible', 'place', 'package', 'bluesky', 'consent', 'kept', 'killed', 'stand-in', 'profile', 'account', 'lives', 'mastodon', 'soak', 'tour', 'options', 'neighbours', 'drift', 'composers', 'card', 'many-accounts', 'sites', 'new-rule', 'looks', 'welcome', 'narrow', 'all-sites', 'update'];

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  const known = slow.indexOf(/([\w-]+)(?:\.\w+)?\.test\.tsx?$/.exec(moduleId)?.[1] ?? '');
  return projects.indexOf(project.name) * 1000 + (known < 0 ? slow.length : known);
};

/** The order in which files start. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
