import { byCodeUnits } from '../../domain/code-units.ts';
import type { Field, Finding, Severity, Verdict } from '../../domain/finding.ts';

const FIELD_ORDER: readonly string[] = [
  'text',
  'firstComment',
  'target.url',
  'target.path',
  'target.query',
  'target.link',
  'target.fallbackUrl',
  'target.appId',
  'target',
  'scheduledAt',
  'endsAt',
  'account',
  'client',
  'site',
];

const fieldRank = (field: Field): number => {
  const rank = FIELD_ORDER.indexOf(field);
  return rank >= 0 ? rank : FIELD_ORDER.length + Number(/\d+/.exec(field)?.[0] ?? 0);
};

/** Findings by field, then span (none last), rule and message; one that says the same at the same place appears once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const sorted = [...findings].sort(
    (a, b) =>
      fieldRank(a.field) - fieldRank(b.field) ||
      (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) ||
      (a.span?.end ?? Infinity) - (b.span?.end ?? Infinity) ||
      byCodeUnits(a.rule, b.rule) ||
      byCodeUnits(a.message, b.message),
  );
  // Those that say the same at the same place stand beside each other.
  return sorted.filter((finding, index) => {
    for (let before = index - 1; ; before--) {
      const other = sorted[before];
      if (other === undefined || !standsWhere(other, finding)) return true;
      if (JSON.stringify(other.data) === JSON.stringify(finding.data)) return false;
    }
  });
}

const standsWhere = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.field === b.field &&
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end;

/** held: an error. warned: a warning. Info and what is waived never count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const counts = (level: Severity) =>
    findings.some(({ severity, waived }) => severity === level && waived === undefined);
  return counts('error') ? 'held' : counts('warning') ? 'warned' : 'cleared';
}
