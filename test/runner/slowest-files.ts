import type { Reporter, TestModule } from 'vitest/node';

const most = 10;

/** Lists the slowest files at the end of a long run. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= most) return;
    const timed = modules.map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic();
      return { name: `${module.relativeModuleId} (${module.project.name})`, seconds: (collectDuration + setupDuration + duration) / 1000 };
    });
    const slowest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, most);
    console.log(`\nThe ${most} files that took longest:\n${slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n')}\n`);
  }
}
