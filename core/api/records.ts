// What the calls about the ledger take and give: clients, accounts, sites, applications, campaigns, settings, lists.
import type { Instant } from '../domain/instant.ts';
import type { Problem } from '../domain/problem.ts';
import type { WorkspaceState } from '../rules/context/rule-context.ts';
import type { Turned } from './posts.ts';

/** The lists of the ledger whose items have ids. */
export type RecordList = 'clients' | 'accounts' | 'sites' | 'applications' | 'campaigns';

/**
 * Whole objects as in plan.json, by list; an object with a known id replaces the one that is there. A setting whose value
 * is null is taken away.
 */
export type RecordChanges = Readonly<
  Partial<Record<RecordList | 'settings' | 'listEntries', readonly Readonly<Record<string, unknown>>[]>>
>;

/** What an act is called in the history, for undo and for the record. */
export type Act =
  | 'client:save'
  | 'account:save'
  | 'verification:record'
  | 'capability:record'
  | 'site:save'
  | 'application:save'
  | 'application:record'
  | 'campaign:save'
  | 'setting:save'
  | 'list-entry:save';

/** What came of saving: refused whole where one object cannot be taken, with the path of every problem. */
export type RecordsSaved =
  { readonly taken: true; readonly turned: Turned } | { readonly taken: false; readonly problems: readonly Problem[] };

/** The whole ledger; posts are not part of it. */
export type Ledger = WorkspaceState;

/** How many posts link to a site's registrable domain, and how many of those are held. */
export interface DomainUse {
  readonly domain: string;
  readonly posts: number;
  readonly held: number;
}

/** One change of one object: what it was before and after, as in plan.json; absent where there was or is none. */
export interface PastChange {
  readonly at: Instant;
  readonly operator: string;
  readonly kind: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}
