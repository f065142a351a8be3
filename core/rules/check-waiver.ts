import { type Problem, shown } from '../domain/problem.ts';
import type { Waiver } from '../domain/waiver.ts';
import { retired, ruleMetas } from './registry.ts';
import { isFixed } from './rule-settings.ts';

/** What keeps a waiver from being taken: a rule that never was, or an error that nobody may waive. */
export function checkWaiver({ rule, message }: Pick<Waiver, 'rule' | 'message'>, path: string): Problem[] {
  const meta = ruleMetas.get(rule);
  if (meta === undefined) {
    return retired.includes(rule) ? [] : [{ path: `${path}.rule`, expected: 'reference', read: shown(rule) }];
  }
  const severity = meta.messages[message]?.severity ?? meta.severity;
  return severity === 'error' && isFixed(meta)
    ? [{ path: `${path}.rule`, expected: 'unwaivable', read: shown(rule) }]
    : [];
}
