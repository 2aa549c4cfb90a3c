import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What fails fastest comes first. */
const projects = ['unit', 'dom', 'dom-isolated', 'built', 'e2e', 'firefox'];

/** Files that take longest, the longest first: none of them is begun when there is nothing else left to do. A clone has no memory of its own. */
const slow = ['strip', 'posted', 'brand', 'real-x', 'place', 'network', 'popup', 'fixes', 'accessible', 'profile', 'account', 'lives', 'consent', 'kept', 'neighbours', 'killed', 'event-page', 'soak', 'stand-in', 'options', 'looks', 'composers', 'card', 'ratios', 'package', 'drift', 'tour', 'update', 'new-rule'];

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  const known = slow.indexOf(/([\w-]+)(?:\.\w+)?\.test\.tsx?$/.exec(moduleId)?.[1] ?? '');
  return projects.indexOf(project.name) * 1000 + (known < 0 ? slow.length : known);
};

/** The order in which files are begun. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
