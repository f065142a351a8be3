// Every call of the planner and every event it sends, once. The handlers, the page's client and tests derive from it.
import type { Finding, Verdict } from './domain/finding.ts';
import type { Instant } from './domain/instant.ts';
import type { ApplicationId, PostId } from './ids.ts';
import type { PlannerError } from './messages/errors.ts';
import type { Sentence } from './messages/phrase.ts';
import type { Result } from './result.ts';
import type { Basis } from './rules/define-rule.ts';
import type { RankedObstacle } from './rules/judging/unblock.ts';
import type { SheetProblem } from './sheet/sheet-problems.ts';

/** How many objects an import made, changed and found as they were, over all lists together. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What came of a sheet; `taken` is false where nothing was written. */
export interface SheetImport extends ImportCounts {
  readonly taken: boolean;
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly read: number;
  readonly skipped: number;
  readonly problems: readonly SheetProblem[];
}

/** A finding with its sentences. */
export interface ToldFinding extends Finding {
  readonly text: Sentence;
}

/** What a person needs to recognise a post in a list. */
export interface PostInBrief {
  readonly id: PostId;
  readonly account: string;
  readonly client: string;
  readonly placement: 'organic' | 'ad';
  /** Local wall clock in the campaign's zone, `2026-12-03 10:00`; absent without a time. */
  readonly time?: string;
  readonly zone: string;
  readonly text: string;
}

export interface CheckedPost {
  readonly id: PostId;
  readonly verdict: Verdict;
  readonly findings: readonly ToldFinding[];
  readonly brief: PostInBrief;
}

export interface CheckedApplication {
  readonly id: ApplicationId;
  readonly account: string;
  readonly host: string;
  readonly findings: readonly ToldFinding[];
}

export interface Check {
  readonly asOf: Instant;
  readonly ruleSet: string;
  readonly totals: { readonly posts: number } & Readonly<Record<Verdict, number>>;
  readonly posts: readonly CheckedPost[];
  readonly applications: readonly CheckedApplication[];
}

export type ExportFormat = 'xlsx' | 'csv' | 'json';

/** What came of an export; without `batch` nothing was written. */
export interface Exported {
  readonly batch?: { readonly id: string; readonly folder: string; readonly zip: string };
  readonly reason?: 'held' | 'nothing';
  readonly chosen: number;
  readonly posts: readonly PostId[];
  readonly left: readonly { readonly id: PostId; readonly rules: readonly string[]; readonly brief: PostInBrief }[];
}

export type FileProblem = 'missing' | 'altered' | 'added' | 'unknown' | 'ground-moved' | 'rules-moved';
export type BatchPostProblem = 'missing' | 'changed' | 'held';

export interface Verified {
  readonly state: 'intact' | 'altered' | 'moved';
  readonly batch: string;
  readonly files: readonly { readonly path: string; readonly problem: FileProblem }[];
  readonly posts: readonly { readonly id: string; readonly problem: BatchPostProblem }[];
}

/** An obstacle with the nickname of the account that it is about. */
export interface NamedObstacle extends RankedObstacle {
  readonly account?: string;
}

/** Which posts a call means: all, or those of a campaign, a client or both, by their ids; an unknown one is refused. */
export interface Scope {
  readonly campaignId?: string;
  readonly clientId?: string;
}

interface Calls {
  'plan:import': { input: { readonly file: string; readonly dryRun: boolean }; output: ImportCounts };
  'plan:write': { input: { readonly file: string }; output: { readonly file: string; readonly bytes: number } };
  'sheet:import': {
    input: {
      readonly file: string;
      readonly sheet?: string;
      readonly clientId?: string;
      readonly campaignId?: string;
      readonly accountId?: string;
      readonly dryRun: boolean;
      readonly onlyValid: boolean;
    };
    output: SheetImport;
  };
  'posts:check': { input: Scope; output: Check };
  'obstacles:rank': {
    input: Scope;
    output: { readonly asOf: Instant; readonly held: number; readonly obstacles: readonly NamedObstacle[] };
  };
  'rules:explain': {
    input: { readonly id: string };
    output: {
      readonly id: string;
      readonly severity: string;
      readonly basis: readonly Basis[];
      readonly text: Sentence;
    };
  };
  'batches:export': {
    input: Scope & {
      readonly folder: string;
      readonly formats: readonly ExportFormat[];
      readonly clearedOnly: boolean;
    };
    output: Exported;
  };
  'batches:verify': { input: { readonly path: string }; output: Verified };
}

export type CallName = keyof Calls;
export type CallInput<K extends CallName> = Calls[K]['input'];
export type CallOutput<K extends CallName> = Calls[K]['output'];

/** The planner: whoever answers it must answer every call, and never throws for an expected failure. */
export type PlannerApi = {
  readonly [K in CallName]: (input: CallInput<K>) => Promise<Result<CallOutput<K>, PlannerError>>;
};

/** What the planner says of its own accord while it works. */
export type PlannerEvent =
  | {
      readonly kind: 'job:progress';
      readonly job: 'judge';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'workspace:changed'; readonly ids: readonly string[] };
