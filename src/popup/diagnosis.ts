import type { Settings } from '../core/storage/settings.ts';
import type { HealthState } from '../strings/types/popup.ts';
import type { TabStatus } from './tab-status.ts';

/** A text that helps to find out why the coach does not work. Contains states and counts, never the person's words or names. */
export function diagnosisOf(version: string, browserName: string, settings: Settings, seen: TabStatus | undefined, health: HealthState | undefined): string {
  const { report } = seen ?? {};
  const toggled = Object.entries(settings.ruleOverrides).map(([id, isOn]) => `${isOn ? '+' : '-'}${id}`);
  const facts: readonly (readonly [string, string | number | boolean | undefined])[] = [
    ['Worth Following', version],
    ['browser', browserName],
    ['health', health],
    ['agreed', settings.consented],
    ['on', settings.isOn],
    ['mode', settings.mode],
    ['pause', settings.reviewDelay],
    ['language', settings.language],
    ['paused for a while', settings.pausedUntil > 0],
    ['paused sites', settings.pausedSites.length],
    ['rules switched', toggled.join(' ') || 'none'],
    ['tips called wrong', Object.entries(settings.wrongTips).map(([id, n]) => `${id} ${n}`).join(' ') || 'none'],
    ['may read', seen?.hasPermission],
    ['background answers', seen?.answers],
    ['coach in this tab', report !== undefined],
    ['site', report?.site],
    ['composers', report?.composers],
    ['drafts with words', report?.drafts.length],
    ['tips', report?.drafts.flatMap(({ review }) => review?.tips.map(({ ruleId }) => ruleId) ?? []).join(' ')],
    ['profile read', report && report.profile !== undefined],
    ['not found', report?.missing],
    ['page', report?.strange],
  ];
  return facts.map(([name, fact]) => `${name}: ${fact ?? '–'}`).join('\n');
}
