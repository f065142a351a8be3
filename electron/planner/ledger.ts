// Clients, accounts, sites, applications, campaigns, settings and list entries: read, written, deleted, and their past.
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { Ledger, PastChange, RecordList, RecordsSaved } from '../../core/api/records.ts';
import type { Turned } from '../../core/api/posts.ts';
import { domainOf } from '../../core/domain/link-site.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { writeUses } from '../../core/messages/record-uses.ts';
import { EMPTY_PLAN, PLAN_FORMAT, PLAN_VERSION, type Plan } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { referenceProblems } from '../../core/plan/references.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { commandsOn } from '../../db/commands.ts';
import { countByDomain } from '../../db/post-lists.ts';
import { countPosts } from '../../db/posts.ts';
import { allSites } from '../../db/sites.ts';
import { change } from './change.ts';
import { wholeState } from './context.ts';
import { diffPlan } from './diff-plan.ts';
import { knownIds } from './known-ids.ts';
import { filterOf } from './list-posts.ts';
import { settingsIn } from './settings-in.ts';
import type { Workspace } from './workspace.ts';

/** The whole ledger. */
export const readLedger = (db: ReadableDb): Promise<Result<Ledger, PlannerError>> =>
  Promise.resolve(ok(wholeState(db)));

/** How many posts link to the domain of each site. */
export function readUse(db: ReadableDb): Promise<Result<CallOutput<'ledger:use'>, PlannerError>> {
  const domains = new Set(allSites(db).flatMap(({ host }) => domainOf(host) ?? []));
  return Promise.resolve(ok({ domains: countByDomain(db, [...domains]) }));
}

/** Takes whole objects, all or none; a setting whose value is null is taken away. */
export async function saveRecords(
  workspace: Workspace,
  { act, changes }: CallInput<'ledger:save'>,
): Promise<Result<RecordsSaved, PlannerError>> {
  const { db } = workspace;
  const { listEntries, settings, ...lists } = changes;
  const { stated, dropped, named } = settingsIn(db, settings);
  const read = readPlan({ format: PLAN_FORMAT, version: PLAN_VERSION, ...lists, settings: stated, lists: listEntries });
  if (!read.ok) return ok({ taken: false, problems: read.error.map(named) });
  const plan = read.value;
  const problems = referenceProblems(plan, knownIds(db, plan));
  if (problems.length > 0) return ok({ taken: false, problems: problems.map(named) });
  const { counts, before, after } = diffPlan(db, plan);
  if (counts.created + counts.changed + dropped.length === 0) {
    return ok({ taken: true, turned: { freed: [], held: [] } });
  }
  const sides = { before: { ...before, settings: [...before.settings, ...dropped] }, after };
  const made = await change(workspace, { kind: act }, sides);
  return made.ok ? ok({ taken: true, turned: made.value }) : made;
}

/** Deletes one object that nothing names any more. */
export async function deleteRecord(
  workspace: Workspace,
  { list, id }: CallInput<'ledger:delete'>,
): Promise<Result<{ readonly turned: Turned }, PlannerError>> {
  const state = wholeState(workspace.db);
  const items: readonly { readonly id: string }[] = state[list];
  const item = items.find((one) => one.id === id);
  if (item === undefined) return fail({ code: 'record-unknown', data: { id } });
  const uses = usesOf(workspace.db, state, list, id);
  if (uses !== '') return fail({ code: 'record-in-use', data: { name: nameOf(item), uses } });
  const before: Plan = { ...EMPTY_PLAN, [list]: [item], ...appendagesOf(state, list, id) };
  const made = await change(workspace, { kind: `${list}:delete` }, { before, after: EMPTY_PLAN });
  return made.ok ? ok({ turned: made.value }) : made;
}

const nameOf = (item: { readonly id: string }): string => {
  const { name, nickname, host } = item as Readonly<Partial<Record<'name' | 'nickname' | 'host', string>>>;
  return name ?? nickname ?? host ?? item.id;
};

const KEYS = { clients: 'clientId', accounts: 'accountId', sites: 'siteId', campaigns: 'campaignId' } as const;

/** What names an object, as {@link writeUses} counts it. */
function usesOf(db: ReadableDb, state: Ledger, list: RecordList, id: string): string {
  if (list === 'applications') return '';
  const key = KEYS[list];
  const naming = (items: readonly object[]): number =>
    items.filter((item) => (item as Readonly<Record<string, unknown>>)[key] === id).length;
  return writeUses({
    posts: list === 'sites' ? 0 : countPosts(db, filterOf({ [key]: id })),
    accounts: naming(state.accounts),
    sites: naming(state.sites),
    applications: naming(state.applications),
    campaigns: naming(state.campaigns),
  });
}

/** What goes with an object, because it is said of this one alone: a client's settings, the list entries of an account. */
const appendagesOf = (state: Ledger, list: RecordList, id: string): Partial<Plan> => ({
  ...(list === 'clients' && { settings: state.settings.filter(({ clientId }) => clientId === id) }),
  ...(list === 'accounts' && { listEntries: state.listEntries.filter(({ accountId }) => accountId === id) }),
});

const LONGEST_PAST = 200;

/** The past of one object, the latest change first. */
export function readHistory(
  db: ReadableDb,
  { id }: CallInput<'ledger:history'>,
): Promise<Result<CallOutput<'ledger:history'>, PlannerError>> {
  const changes = commandsOn(db, id, LONGEST_PAST).map(({ at, operator, kind, before, after }): PastChange => {
    const [old, fresh] = [objectIn(before, id), objectIn(after, id)];
    return { at, operator, kind, ...(old && { before: old }), ...(fresh && { after: fresh }) };
  });
  return Promise.resolve(ok({ changes }));
}

type Plain = Readonly<Record<string, unknown>>;

function objectIn(side: unknown, id: string): Plain | undefined {
  const { clients, accounts, sites, applications, campaigns } = side as Readonly<
    Record<string, readonly Plain[] | undefined>
  >;
  return [clients, accounts, sites, applications, campaigns]
    .flatMap((list) => list ?? [])
    .find((item) => item['id'] === id);
}
