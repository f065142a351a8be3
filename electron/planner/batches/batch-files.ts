// The files of a batch that are written from the workspace: sheets, plan, calendar, copy sheet.
import type { BatchChoice } from '../../../core/api/batches.ts';
import { writeCalendar } from '../../../core/batch/calendar.ts';
import { writeCopySheet } from '../../../core/batch/copy-sheet/copy-sheet.ts';
import { postingRow } from '../../../core/batch/posting-sheet.ts';
import { supplementRow } from '../../../core/batch/supplement-sheet.ts';
import type { Account } from '../../../core/domain/account.ts';
import type { Judgement } from '../../../core/domain/finding.ts';
import type { Instant, TimeZone } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import type { Sentence } from '../../../core/messages/phrase.ts';
import { EMPTY_PLAN, type Plan } from '../../../core/plan/plan.ts';
import { writePlan, zonesOf } from '../../../core/plan/write-plan.ts';
import { tellFinding } from '../../../core/rules/judging/tell-finding.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { accountsByIds } from '../../../db/accounts.ts';
import { campaignsByIds } from '../../../db/campaigns.ts';
import { clientsByIds } from '../../../db/clients.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { postsByIds } from '../../../db/posts.ts';
import { LONGEST_CELL } from '../../sheets/write-xlsx.ts';
import { type PostRows, accountWorkbooks, batchCsv, batchWorkbook } from './batch-sheets.ts';
import { sha256InBase64 } from '../sha256.ts';

/** What a batch is made of, before any file of it is there. */
export interface BatchContent {
  readonly id: string;
  readonly createdAt: Instant;
  readonly operator: string;
  /** In the order in which they go out. */
  readonly posts: readonly Post[];
  readonly answers: ReadonlyMap<PostId, Judgement>;
  readonly plan: Plan;
  readonly accountOf: (post: Post) => Account;
  readonly zoneOf: (post: Post) => TimeZone;
}

/** Joins the posts with what they refer to: a plan that any workspace can take. */
export function batchContent(db: ReadableDb, given: Omit<BatchContent, 'plan' | 'accountOf' | 'zoneOf'>): BatchContent {
  const plan = planOf(db, given.posts);
  const accounts = new Map(plan.accounts.map((account) => [account.id, account]));
  const accountOf = (post: Post): Account => {
    const account = accounts.get(post.accountId);
    if (account === undefined) throw new Error(`post ${post.id} has no account`);
    return account;
  };
  return { ...given, plan, accountOf, zoneOf: zonesOf(plan.campaigns) };
}

/** The paths at which the media of a post lie in the batch, by their place in `media`; undefined for one that does not. */
export type MediaIn = ReadonlyMap<PostId, readonly (string | undefined)[]>;

/** The bytes of each file by its path. Fails where a cell is too long, or holds what the encoding cannot. */
export async function batchFiles(
  content: BatchContent,
  media: MediaIn,
  { formats, encoding = 'utf-8', perAccount = false, language = 'zh' }: BatchChoice,
): Promise<Result<ReadonlyMap<string, Uint8Array>, PlannerError>> {
  const rows: PostRows[] = [];
  for (const post of content.posts) {
    const own = rowsOf(post, content, media);
    const longest = Math.max(...[...own.row, ...(own.supplement ?? [])].map((cell) => cell.length));
    if (longest > LONGEST_CELL) {
      return fail({ code: 'cell-too-long', data: { id: post.id, read: longest, limit: LONGEST_CELL } });
    }
    rows.push(own);
  }
  const files = new Map<string, Uint8Array>();
  if (formats.includes('xlsx')) files.set('batch.xlsx', await batchWorkbook(rows));
  if (perAccount) for (const [path, bytes] of await accountWorkbooks(rows)) files.set(path, bytes);
  if (formats.includes('csv')) {
    const csv = batchCsv(rows, encoding);
    if (!csv.ok) return csv;
    files.set('batch.csv', csv.value);
  }
  if (formats.includes('json')) files.set('posts.json', Buffer.from(writePlan(content.plan)));
  const calendar = formats.includes('ics') ? writeCalendar(eventsOf(content), content.createdAt) : undefined;
  if (calendar !== undefined) files.set('calendar.ics', Buffer.from(calendar));
  if (formats.includes('html')) files.set('copy-sheet.html', Buffer.from(copySheet(content, media, language)));
  return ok(files);
}

function rowsOf(post: Post, { accountOf, zoneOf }: BatchContent, media: MediaIn): PostRows {
  const account = accountOf(post);
  const places = media.get(post.id);
  const names = post.media.map(({ name }, index) => places?.[index] ?? name);
  const supplement = supplementRow(post, account, zoneOf(post));
  return { account, row: postingRow(post, account, zoneOf(post), names), ...(supplement && { supplement }) };
}

const eventsOf = ({ posts, accountOf }: BatchContent) =>
  posts.flatMap((post) => {
    const { id, scheduledAt, text, promotes } = post;
    return scheduledAt === undefined
      ? []
      : [{ id, account: accountOf(post).nickname, at: scheduledAt, text, promotes }];
  });

function copySheet(
  { id, createdAt, operator, posts, answers, accountOf, zoneOf }: BatchContent,
  media: MediaIn,
  language: 'zh' | 'en',
): string {
  const items = posts.map((post) => {
    const places = media.get(post.id);
    return {
      post,
      account: accountOf(post),
      zone: zoneOf(post),
      verdict: answers.get(post.id)?.verdict === 'warned' ? ('warned' as const) : ('cleared' as const),
      warnings: warningsOf(answers.get(post.id), createdAt),
      media: post.media.map(({ name }, index) => ({
        name: places?.[index] ?? name,
        isHere: places?.[index] !== undefined,
      })),
    };
  });
  return writeCopySheet({ batch: id, createdAt, operator, language, posts: items }, sha256InBase64);
}

/** What the warnings of an answer say, each once. */
function warningsOf(answer: Judgement | undefined, now: Instant): Sentence[] {
  const said = (answer?.findings ?? [])
    .filter(({ severity, waived }) => severity === 'warning' && waived === undefined)
    .map((finding) => tellFinding(finding, now).text);
  return [...new Map(said.map((text) => [text.zh, text])).values()];
}

function planOf(db: ReadableDb, posts: readonly Post[]): Plan {
  const all = [...posts];
  const known = new Set(posts.map(({ id }) => id));
  for (let wanted = posts; wanted.length > 0;) {
    const promoted = wanted.flatMap(({ promotes }) => (promotes === undefined || known.has(promotes) ? [] : promotes));
    wanted = postsByIds(db, promoted);
    for (const post of wanted) known.add(post.id);
    all.push(...wanted);
  }
  const accounts = accountsByIds(db, new Set(all.map(({ accountId }) => accountId)));
  const campaigns = campaignsByIds(db, new Set(all.flatMap(({ campaignId }) => campaignId ?? [])));
  const clients = [...all, ...accounts, ...campaigns].flatMap(({ clientId }) => clientId ?? []);
  return { ...EMPTY_PLAN, clients: clientsByIds(db, new Set(clients)), accounts, campaigns, posts: all };
}
