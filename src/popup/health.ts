import type { Settings } from '../core/storage/settings.ts';
import type { HealthState } from '../strings/types/popup.ts';
import { isOfX } from './site-name.ts';
import type { TabStatus } from './tab-status.ts';

/** The coach's state. The most serious problem wins; `undefined` while unknown. */
export function healthOf(settings: Settings, seen: TabStatus | undefined, now: number): HealthState | undefined {
  if (!settings.consented) return 'needs-consent';
  if (!settings.isOn) return 'off';
  if (settings.pausedUntil > now) return 'paused';
  if (!seen) return undefined;
  if (!seen.hasPermission && isOfX(seen.report?.site)) return 'no-permission';
  if (!seen.answers) return 'no-response';
  const { report } = seen;
  if (!report) return 'no-content-script';
  if (settings.pausedSites.includes(report.site)) return 'paused-here';
  if (report.strange) return report.strange;
  if (report.missing) return report.missing === 'composer' ? 'no-composer' : 'no-profile';
  return settings.mode === 'on-demand' ? 'on-demand' : 'ok';
}
