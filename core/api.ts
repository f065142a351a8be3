// Every call of the planner and every event it sends, once. The handlers, the page's client and tests derive from it.
import type { BatchChoice, ExportPreview, Exported, PastBatches, Verified } from './api/batches.ts';
import type { Check, NamedObstacle, NamedStep } from './api/checks.ts';
import type { OlderAtWeibo } from './api/departures.ts';
import type {
  FindingName,
  OpenPost,
  PostInBrief,
  PostOutline,
  PostQuery,
  PostRow,
  RuleCount,
  Saved,
  Turned,
} from './api/posts.ts';
import type { Choice, Comparison, Merged, WrittenPackage } from './api/hand-over.ts';
import type { Act, DomainUse, Ledger, PastChange, RecordChanges, RecordList, RecordsSaved } from './api/records.ts';
import type {
  KeptTemplate,
  LegalImport,
  OutstandingApprovals,
  ReviewChoice,
  ReviewImport,
  ReviewWritten,
  SaidByClient,
} from './api/reviews.ts';
import type {
  ImportCounts,
  LookedFile,
  PreviewedRow,
  RowsMeant,
  SheetChoice,
  SheetImport,
  SheetPreview,
  SheetTaking,
} from './api/sheets.ts';
import type { TemplateReading } from './batch/review/read-template.ts';
import type { CameBack, Returned } from './api/returns.ts';
import type { Checkup } from './api/checkups.ts';
import type { History, Preferences, Undone, WorkspaceInBrief } from './api/workspace.ts';
import type { StopList } from './batch/stop-list.ts';
import type { Delivery } from './domain/delivery.ts';
import type { Proof } from './domain/evidence.ts';
import type { Instant } from './domain/instant.ts';
import type { PostId } from './ids.ts';
import type { PlannerError } from './messages/errors.ts';
import type { Language, Sentence } from './messages/phrase.ts';
import type { PostForm } from './plan/post-form.ts';
import type { Result } from './result.ts';
import type { Basis } from './rules/define-rule.ts';
import type { Timed } from './rules/judging/neighbours.ts';
import type { RankedObstacle } from './rules/judging/unblock.ts';

/** Which posts a call means: all that meet everything that is given; an unknown id is refused. */
export interface Scope {
  readonly campaignId?: string;
  readonly clientId?: string;
  readonly accountId?: string;
  /** Scheduled at this instant or later. */
  readonly from?: Instant;
  /** Scheduled at this instant or earlier. */
  readonly to?: Instant;
}

type None = Readonly<Record<string, never>>;

interface Calls {
  'workspace:read': { input: None; output: WorkspaceInBrief };
  'preferences:save': { input: Preferences; output: Preferences };
  'demo:open': { input: None; output: WorkspaceInBrief };
  'demo:remove': { input: None; output: WorkspaceInBrief };
  'history:read': { input: None; output: History };
  'history:undo': { input: None; output: Undone };
  'history:redo': { input: None; output: Undone };
  /** Stops the import, check or export that is under way; it then changes nothing. */
  'job:cancel': { input: None; output: { readonly cancelled: boolean } };

  'posts:outline': { input: { readonly query: PostQuery }; output: PostOutline };
  /** Under a query without its rule, the most first. */
  'posts:rules': { input: { readonly query: PostQuery }; output: { readonly rules: readonly RuleCount[] } };
  'posts:page': {
    input: { readonly query: PostQuery; readonly offset: number; readonly limit: number };
    output: { readonly rows: readonly PostRow[] };
  };
  'posts:open': { input: { readonly id: string }; output: OpenPost };
  'posts:around': {
    input: { readonly id: string; readonly accountId: string; readonly scheduledAt: Instant };
    output: { readonly around: readonly Timed[] };
  };
  /** `step` joins the saves of one sitting at one post to one step of the history. */
  'posts:save': {
    input: { readonly id: string; readonly form: PostForm; readonly version: string; readonly step: string };
    output: Saved;
  };
  'posts:create': {
    input: { readonly clientId: string; readonly accountId: string; readonly campaignId?: string };
    output: { readonly id: PostId };
  };
  /** Lets a person answer for a finding, with a written reason, until the end of a day or for good; or not any more. */
  'posts:waive': {
    input: {
      readonly id: string;
      readonly version: string;
      readonly finding: FindingName;
      readonly reason: string;
      readonly until?: string;
    };
    output: { readonly version: string; readonly turned: Turned };
  };
  'posts:unwaive': {
    input: { readonly id: string; readonly version: string; readonly finding: FindingName };
    output: { readonly version: string; readonly turned: Turned };
  };
  /** Records what became of a post in Weibo's back office; as scheduled or published it stands there with the text that it has. */
  'posts:deliver': {
    input: {
      readonly id: string;
      readonly version: string;
      readonly state: Delivery['state'];
      readonly link?: string;
      readonly publishedAt?: Instant;
    };
    output: { readonly version: string; readonly turned: Turned };
  };
  /** What goes out in the next hours and is not out yet, for an emergency stop. */
  'posts:stops': { input: { readonly hours: number }; output: StopList };
  'posts:write-stops': {
    input: { readonly hours: number; readonly out: string };
    output: { readonly file: string };
  };
  /** What has to be changed in the back office, because the text was changed here. */
  'posts:out-of-step': { input: None; output: { readonly posts: readonly OlderAtWeibo[] } };
  /** Records by hand what the client said of the post as it is. */
  'posts:approve': {
    input: SaidByClient & { readonly id: string; readonly version: string };
    output: { readonly version: string; readonly turned: Turned };
  };
  'posts:delete': { input: { readonly ids: readonly string[] }; output: { readonly deleted: number } };
  /** Brings every stored answer up to date. */
  'posts:refresh': { input: None; output: { readonly judged: number } };
  'posts:check': { input: Scope; output: Check };

  /** Keeps the bytes of a file for posts to name; nothing of the workspace's objects changes. */
  'media:add': { input: { readonly file: string }; output: Required<Proof> };
  /** The same for evidence, which is a PDF or a picture of at most 20 MB. */
  'evidence:add': { input: { readonly file: string }; output: Required<Proof> };
  /** Keeps the bytes of a client's review template, an .xlsx of at most 20 MB, and tells how it is understood. */
  'template:add': { input: { readonly file: string }; output: KeptTemplate };
  'template:read': { input: { readonly name: string; readonly sha256: string }; output: TemplateReading };
  /** Writes a copy of a file that the workspace keeps. */
  'evidence:save': { input: { readonly sha256: string; readonly to: string }; output: { readonly file: string } };

  'ledger:read': { input: None; output: Ledger };
  'ledger:use': { input: None; output: { readonly domains: readonly DomainUse[] } };
  'ledger:save': { input: { readonly act: Act; readonly changes: RecordChanges }; output: RecordsSaved };
  'ledger:delete': {
    input: { readonly list: RecordList; readonly id: string };
    output: { readonly turned: Turned };
  };
  /** Writes what an application is sent with: into a new folder below `out`, or as the zip `out`. */
  'applications:dossier': {
    input: { readonly id: string; readonly out: string; readonly as: 'folder' | 'zip' };
    output: {
      readonly path: string;
      readonly files: readonly string[];
      /** How much the message still lacks. */
      readonly gaps: number;
      /** How many files of evidence are in it, and what the records name as evidence besides. */
      readonly attached: number;
      readonly unattached: readonly string[];
    };
  };
  'ledger:history': { input: { readonly id: string }; output: { readonly changes: readonly PastChange[] } };

  'plan:import': { input: { readonly file: string; readonly dryRun: boolean }; output: ImportCounts };
  /** What a plan.json or a package would change, object by object. */
  'plan:compare': { input: { readonly file: string }; output: Comparison };
  /** Takes what was seen in a comparison; without a choice, what is safe. One step of the history. */
  'plan:merge': {
    input: { readonly file: string; readonly seen: string; readonly choices: readonly Choice[] };
    output: Merged;
  };
  'plan:write': { input: { readonly file: string }; output: { readonly file: string; readonly bytes: number } };
  /** The workspace, or one client of it, with the files of its posts. */
  'package:write': { input: { readonly file: string; readonly clientId?: string }; output: WrittenPackage };
  'sheet:look': { input: { readonly file: string }; output: LookedFile };
  'sheet:preview': { input: SheetChoice; output: SheetPreview };
  /** Some rows of the last preview; refused with `preview-gone` where there was another one since. */
  'sheet:rows': {
    input: { readonly preview: string; readonly only: RowsMeant; readonly offset: number; readonly limit: number };
    output: { readonly rows: readonly PreviewedRow[] };
  };
  /** Writes the rows that an import keeps out as a workbook to mend and import again; gives how many. */
  'sheet:faults': {
    input: SheetChoice & { readonly to: string; readonly language: Language };
    output: { readonly file: string; readonly rows: number };
  };
  'sheet:import': {
    input: SheetChoice & SheetTaking;
    output: SheetImport;
  };
  /** Judges the schedules of a file without taking them; with `out` a copy of it is written with the answers in three columns more. */
  'sheet:checkup': {
    input: { readonly file: string; readonly sheet?: string; readonly out?: string };
    output: Checkup;
  };

  /** Writes the files in which the posts of a scope go to their client; refused where the scope holds posts of several. */
  'review:write': { input: Scope & ReviewChoice & { readonly folder: string }; output: ReviewWritten };
  /** Reads a review workbook back; `rewrites` are the posts that take the text that the client wrote over theirs. */
  'review:import': {
    input: CameBack & { readonly rewrites: readonly string[] };
    output: ReviewImport;
  };
  /** Reads a legal sheet back: a plain yes waives the finding that was asked about, any other word is a note on its post. */
  'legal:import': { input: CameBack; output: LegalImport };
  /** The posts scheduled from `from` to `to` of clients who approve every post, by the next that is due. */
  'review:outstanding': {
    input: { readonly from: Instant; readonly to: Instant };
    output: { readonly clients: readonly OutstandingApprovals[] };
  };

  'obstacles:rank': {
    input: Scope;
    output: {
      readonly asOf: Instant;
      readonly held: number;
      readonly obstacles: readonly NamedObstacle<RankedObstacle>[];
      readonly steps: readonly NamedStep[];
    };
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

  'batches:preview': { input: Scope; output: ExportPreview };
  'batches:export': {
    input: Scope & BatchChoice & { readonly folder: string; readonly clearedOnly: boolean };
    output: Exported;
  };
  'batches:list': { input: { readonly first?: number }; output: PastBatches };
  /** Records what became of posts, out of a 回填文件 or a filled 发布清单: every row, or with `onlyValid` those without an error. */
  'batches:return': { input: CameBack; output: Returned };
  /** The posts of a batch of which nobody said yet what became of them. */
  'batches:waiting': { input: { readonly id: string }; output: { readonly posts: readonly PostInBrief[] } };
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
      readonly job: 'read' | 'judge' | 'write';
      readonly done: number;
      readonly total: number;
    }
  /** These objects are not what they were, or their answers are not; `ledger` where any of them is not a post. */
  | { readonly kind: 'workspace:changed'; readonly ids: readonly string[]; readonly ledger: boolean }
  /** Another workspace was opened in place of this one. */
  | { readonly kind: 'workspace:opened' }
  | { readonly kind: 'preferences:changed'; readonly preferences: Preferences };
