import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects in order, those that fail fastest first. */
const projects = ['unit', 'dom', 'dom-isolated', 'built', 'e2e', 'firefox'];

/** The slowest files, longest first, so that none of them starts last and runs alone. Listed here because a fresh clone has no timings. */
export const slow = ['strip', 'posted', 'brand', 'event-page', 'popup', 'network', 'real-x', 'fixes', 'accessible', 'place', 'package', 'bluesky', 'consent', 'private-text', 'killed', 'stand-in', 'profile', 'account', 'page-lifecycle', 'mastodon', 'soak', 'tour', 'options', 'other-extensions', 'drift', 'composers', 'card', 'many-accounts', 'sites', 'new-rule', 'looks', 'welcome', 'narrow', 'all-sites', 'update'];

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  const known = slow.indexOf(/([\w-]+)(?:\.\w+)?\.test\.tsx?$/.exec(moduleId)?.[1] ?? '');
  return projects.indexOf(project.name) * 1000 + (known < 0 ? slow.length : known);
};

/** Starts the slowest files first. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
