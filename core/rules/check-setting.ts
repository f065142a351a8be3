import { type Problem, shown } from '../domain/problem.ts';
import type { Setting } from '../domain/setting.ts';
import { ruleMetas } from './registry.ts';
import { isFixed } from './rule-settings.ts';

const LEVELS = ['error', 'warning', 'info', 'off'];

/** What keeps a setting from being taken: an unknown rule or parameter, a value out of bounds, a brief rule softened. */
export function checkSetting({ rule, key, value }: Setting, path: string): Problem[] {
  const meta = ruleMetas.get(rule);
  if (meta === undefined) return [{ path: `${path}.rule`, expected: 'reference', read: shown(rule) }];
  if (key === 'severity') {
    if (isFixed(meta)) return [{ path: `${path}.key`, expected: 'rule-fixed', read: shown(rule) }];
    // A rule may be softened, never hardened past what it rests on.
    const choices = LEVELS.slice(LEVELS.indexOf(meta.severity));
    const known = typeof value === 'string' && choices.includes(value);
    return known ? [] : [{ path: `${path}.value`, expected: 'choice', read: shown(value), choices }];
  }
  const parameter = Object.hasOwn(meta.parameters, key) ? meta.parameters[key] : undefined;
  if (parameter === undefined) {
    const choices = ['severity', ...Object.keys(meta.parameters)];
    return [{ path: `${path}.key`, expected: 'choice', read: shown(key), choices }];
  }
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= parameter.min && value <= parameter.max;
  const bounds = [`${parameter.min}–${parameter.max}`];
  return fits ? [] : [{ path: `${path}.value`, expected: 'parameter-bounds', read: shown(value), choices: bounds }];
}
