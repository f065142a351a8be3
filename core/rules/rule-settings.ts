// A rule's weight and parameters as a workspace or a client set them.
import type { Severity } from '../domain/finding.ts';
import type { ClientId } from '../ids.ts';
import { type RuleContext, settingFor } from './context/rule-context.ts';
import type { RuleMeta } from './define-rule.ts';

const WEIGHT: Readonly<Record<Severity | 'off', number>> = { error: 3, warning: 2, info: 1, off: 0 };

/** The lighter of two weights. */
export const milder = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b);

const isLevel = (value: unknown): value is Severity | 'off' =>
  typeof value === 'string' && Object.hasOwn(WEIGHT, value);

/** True where the product brief demands the rule: no setting softens it. */
export const isFixed = (meta: RuleMeta): boolean => meta.basis.some(({ confidence }) => confidence === 'required');

/** What a rule weighs where nobody set anything. */
export const usualSeverity = (meta: RuleMeta): Severity | 'off' =>
  meta.isOffByDefault === true ? 'off' : meta.severity;

/** The rule's severity for a client, or for the workspace without one; a setting may soften it or turn it on, never harden it, and never touch a brief rule. */
export function severityInForce(
  meta: RuleMeta,
  context: RuleContext,
  clientId: ClientId | undefined,
): Severity | 'off' {
  if (context.settings.size === 0 || isFixed(meta)) return usualSeverity(meta);
  const set = settingFor(context, clientId, meta.id, 'severity');
  if (!isLevel(set)) return usualSeverity(meta);
  return WEIGHT[set] < WEIGHT[meta.severity] ? set : meta.severity;
}

const memo = new WeakMap<RuleContext, Map<string, Readonly<Record<string, number>>>>();

const defaults = new WeakMap<RuleMeta, Readonly<Record<string, number>>>();

/** The values of a rule's parameters for a client: its own setting, else the workspace's, else the default. */
export function parametersInForce(
  meta: RuleMeta,
  context: RuleContext,
  clientId: ClientId,
): Readonly<Record<string, number>> {
  let shipped = defaults.get(meta);
  if (shipped === undefined) {
    shipped = Object.fromEntries(Object.entries(meta.parameters).map(([key, parameter]) => [key, parameter.default]));
    defaults.set(meta, shipped);
  }
  if (context.settings.size === 0) return shipped;
  const key = `${meta.id}\u0000${clientId}`;
  const known = memo.get(context) ?? new Map<string, Readonly<Record<string, number>>>();
  memo.set(context, known);
  let values = known.get(key);
  if (values === undefined) {
    values = Object.fromEntries(
      Object.entries(shipped).map(([name, value]) => {
        const set = settingFor(context, clientId, meta.id, name);
        return [name, typeof set === 'number' ? set : value];
      }),
    );
    known.set(key, values);
  }
  return values;
}
