// Two workspaces' objects side by side: what a file brings that is new, and what of it differs from what is here.
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Form, PlanObject } from './plan-objects.ts';

/**
 * How an object of a file stands to the one that is here. `changed`: only the sender changed it. `older`: here it was once
 * what the file has. `conflict`: both may have changed it.
 */
export type Standing = 'new' | 'changed' | 'conflict' | 'older' | 'same';

/** What the past of this workspace tells about an object that differs. */
export interface KnownPast {
  /** That nobody here changed it since it came in with a file. */
  readonly isUntouched: boolean;
  /** That it was once as the file has it. */
  readonly wasTheirs: () => boolean;
  /** That the sender started from what is here now. */
  readonly isTheirBase: boolean;
}

/** Where an object of a file stands; `past` is asked only where both sides have one and they differ. */
export function standingOf(ours: PlanObject | undefined, theirs: PlanObject, past: () => KnownPast): Standing {
  if (ours === undefined) return 'new';
  if (differingKeys(ours.form, theirs.form).length === 0) return 'same';
  const { isUntouched, wasTheirs, isTheirBase } = past();
  if (isTheirBase) return 'changed';
  // What was once here and was changed since is not to come back by itself, whoever changed it.
  if (wasTheirs()) return 'older';
  return isUntouched && !(isHandedOver(ours.form) && !isHandedOver(theirs.form)) ? 'changed' : 'conflict';
}

/** True for a post that is recorded as being in Weibo's back office, or as having been there: a file that does not know of it is likely the older one. */
function isHandedOver({ delivery }: Form): boolean {
  return typeof delivery === 'object' && delivery !== null && 'state' in delivery && delivery.state !== 'unscheduled';
}

/** Whether the file's side is taken unless somebody says otherwise: never where that would undo somebody's work here. */
export const takesTheirs = (standing: Standing): boolean => standing === 'new' || standing === 'changed';

/** The keys under which two forms of one object differ: those of ours in their order, then those that only theirs has. */
export function differingKeys(ours: Form, theirs: Form): string[] {
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keys].filter((key) => canonicalJson(ours[key]) !== canonicalJson(theirs[key]));
}

/** Our form with the named keys as theirs has them; a key that theirs lacks goes. */
export function withTheirs(ours: Form, theirs: Form, keys: readonly string[]): Form {
  const taken = new Set(keys);
  const all = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...all].map((key) => [key, taken.has(key) ? theirs[key] : ours[key]]).filter(([, value]) => value !== undefined),
  ) as Form;
}
