// Waivers: findings that a person answers for.
import { addDays } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Instant, startOfChinaDay } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import type { Waiver } from '../../domain/waiver.ts';
import { ruleMetas } from '../registry.ts';
import { isFixed } from '../rule-settings.ts';

/** The waivers of a post that are of the content that it has. */
export const standingWaivers = ({ waivers }: Pick<Post, 'waivers'>, contentSha256: string): readonly Waiver[] =>
  waivers?.filter((waiver) => waiver.contentSha256 === contentSha256) ?? [];

/** What a waiver names a finding by: it says the same of the same finding of the same content, whatever a count says today. */
export const aboutOf = ({ span, data }: Pick<Finding, 'span' | 'data'>): string =>
  [
    ...(span === undefined ? [] : [`${span.start}-${span.end}`]),
    ...Object.keys(data)
      .sort()
      .flatMap((key) => (typeof data[key] === 'string' ? [data[key]] : [])),
  ].join(' ');

/** True for a finding that nobody may waive: an error of a rule that rests on the product brief. */
export function isUnwaivable({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  const meta = ruleMetas.get(rule);
  return meta === undefined || (severity === 'error' && isFixed(meta));
}

const covers = (waiver: Waiver, finding: Finding): boolean =>
  waiver.rule === finding.rule &&
  waiver.message === finding.message &&
  waiver.field === finding.field &&
  waiver.about === aboutOf(finding);

/** The findings with what waives each; `dependsOn` is told when a waiver ends. The last of several waivers counts. */
export const withWaivers = (
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: Instant,
  dependsOn: (end: Instant) => void,
): readonly Finding[] =>
  findings.map((finding) => {
    if (isUnwaivable(finding)) return finding;
    const waiver = waivers.findLast((one) => covers(one, finding));
    if (waiver === undefined) return finding;
    const { reason, operator, at, until } = waiver;
    if (until !== undefined) {
      const end = startOfChinaDay(addDays(until, 1));
      dependsOn(end);
      if (end <= now) return finding;
    }
    return { ...finding, waived: { reason, operator, at, ...(until !== undefined && { until }) } };
  });
