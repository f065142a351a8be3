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

// A list of the plan that is missing here does not compile.
const LISTED: { readonly [K in keyof Plan]: (items: Plan[K]) => PlanObject[] } = {
  clients: (items) => items.map((form) => ({ list: 'clients', id: form.id, form })),
  accounts: (items) => items.map((form) => ({ list: 'accounts', id: form.id, form })),
  sites: (items) => items.map((form) => ({ list: 'sites', id: form.id, form })),
  applications: (items) => items.map((form) => ({ list: 'applications', id: form.id, form })),
  campaigns: (items) => items.map((form) => ({ list: 'campaigns', id: form.id, form })),
  posts: (items) => items.map((post) => ({ list: 'posts', id: post.id, form: postInPlan(post, CHINA) })),
  settings: (items) => items.map((form) => ({ list: 'settings', id: settingIdentity(form), form })),
  listEntries: (items) => items.map((form) => ({ list: 'lists', id: listEntryIdentity(form), form })),
};

/** All objects of a plan, list by list in the plan's order. */
export const planObjects = (plan: Plan): PlanObject[] => [
  ...LISTED.clients(plan.clients),
  ...LISTED.accounts(plan.accounts),
  ...LISTED.sites(plan.sites),
  ...LISTED.applications(plan.applications),
  ...LISTED.campaigns(plan.campaigns),
  ...LISTED.posts(plan.posts),
  ...LISTED.settings(plan.settings),
  ...LISTED.listEntries(plan.listEntries),
];

/** One key for an object's list and id. */
export const objectKey = ({ list, id }: { readonly list: PlanList; readonly id: string }): string =>
  `${list}\u0000${id}`;

/** The objects of a plan by their key. */
export const objectsByKey = (plan: Plan): Map<string, PlanObject> =>
  new Map(planObjects(plan).map((object) => [objectKey(object), object]));

/** The digest of an object: of its form, canonical by RFC 8785. */
export const formDigest = (form: Form, sha256: Sha256): string => sha256(canonicalJson(form));
