// A plan's objects one by one, each in its list and as plan.json writes it.
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Sha256 } from '../domain/content.ts';
import { CHINA } from '../domain/instant.ts';
import { type Plan, listEntryIdentity, settingIdentity } from './plan.ts';
import { postInPlan } from './write-plan.ts';

/** The lists of a plan.json, in its order. */
export const PLAN_LISTS = [
  'clients',
  'accounts',
  'sites',
  'applications',
  'campaigns',
  'posts',
  'settings',
  'lists',
] as const;

export type PlanList = (typeof PLAN_LISTS)[number];

/** An object as plan.json has it, instants with China's offset. */
export type Form = Readonly<Record<string, unknown>>;

/** What tells one object from every other: its list, and its id or, for settings and list entries, what stands for one. */
export interface PlanObject {
  readonly list: PlanList;
  readonly id: string;
  readonly form: Form;
}

/** All objects of a plan, list by list in the plan's order. */
export const planObjects = (plan: Plan): PlanObject[] => [
  ...plan.clients.map((form) => ({ list: 'clients' as const, id: form.id, form })),
  ...plan.accounts.map((form) => ({ list: 'accounts' as const, id: form.id, form })),
  ...plan.sites.map((form) => ({ list: 'sites' as const, id: form.id, form })),
  ...plan.applications.map((form) => ({ list: 'applications' as const, id: form.id, form })),
  ...plan.campaigns.map((form) => ({ list: 'campaigns' as const, id: form.id, form })),
  ...plan.posts.map((post) => ({ list: 'posts' as const, id: post.id, form: postInPlan(post, CHINA) })),
  ...plan.settings.map((form) => ({ list: 'settings' as const, id: settingIdentity(form), form })),
  ...plan.listEntries.map((form) => ({ list: 'lists' as const, id: listEntryIdentity(form), form })),
];

/** One key for an object's list and id. */
export const objectKey = ({ list, id }: { readonly list: PlanList; readonly id: string }): string =>
  `${list}\u0000${id}`;

/** The objects of a plan by their key. */
export const objectsByKey = (plan: Plan): Map<string, PlanObject> =>
  new Map(planObjects(plan).map((object) => [objectKey(object), object]));

/** The digest of an object: of its form, canonical by RFC 8785. */
export const formDigest = (form: Form, sha256: Sha256): string => sha256(canonicalJson(form));
