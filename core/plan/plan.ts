// A workspace as a whole: what a plan.json holds.
import type { ListEntry } from '../domain/list-entry.ts';
import type { Post } from '../domain/post.ts';
import type { Setting } from '../domain/setting.ts';
import type { WorkspaceState } from '../rules/context/rule-context.ts';

/** The format's name and version, as every plan.json states them first. */
export const PLAN_FORMAT = 'fangxing-plan';
export const PLAN_VERSION = 1;

/** Everything that a workspace keeps of its own accord; what is worked out from it is not part of it. */
export interface Plan extends WorkspaceState {
  readonly posts: readonly Post[];
}

/** What tells one setting from another within a plan. */
export const settingIdentity = (setting: Setting): string =>
  [setting.clientId ?? '', setting.rule, setting.key].join('\u0000');

/** What tells one list entry from another within a plan. */
export const listEntryIdentity = (entry: ListEntry): string =>
  [entry.list, entry.value, entry.accountId ?? ''].join('\u0000');

export const EMPTY_PLAN: Plan = {
  clients: [],
  accounts: [],
  sites: [],
  applications: [],
  campaigns: [],
  posts: [],
  settings: [],
  listEntries: [],
};
