// The files of a batch beside its manifest.
import type { ExportFormat } from '../../core/api/batches.ts';
import { POSTING_COLUMNS, type PostingColumn, postingRow } from '../../core/batch/posting-sheet.ts';
import { SUPPLEMENT_COLUMNS, supplementRow } from '../../core/batch/supplement-sheet.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN, type Plan } from '../../core/plan/plan.ts';
import { writePlan, zonesOf } from '../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { accountsByIds } from '../../db/accounts.ts';
import { campaignsByIds } from '../../db/campaigns.ts';
import { clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { postsByIds } from '../../db/posts.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { type ColumnToWrite, LONGEST_CELL, writeXlsx } from '../sheets/write-xlsx.ts';

/** The bytes of each file of a batch by its path; posts in the order in which they go out. */
export async function batchFiles(
  db: ReadableDb,
  posts: readonly Post[],
  formats: readonly ExportFormat[],
): Promise<Result<ReadonlyMap<string, Uint8Array>, PlannerError>> {
  const plan = planOf(db, posts);
  const accounts = new Map(plan.accounts.map((account) => [account.id, account]));
  const zoneOf = zonesOf(plan.campaigns);
  const rows: (readonly string[])[] = [];
  const supplement: (readonly string[])[] = [];
  for (const post of posts) {
    const account = accounts.get(post.accountId);
    if (account === undefined) throw new Error(`post ${post.id} has no account`);
    const row = postingRow(post, account, zoneOf(post));
    const more = supplementRow(post, account, zoneOf(post));
    const longest = Math.max(...[...row, ...(more ?? [])].map((cell) => cell.length));
    if (longest > LONGEST_CELL) {
      return fail({ code: 'cell-too-long', data: { id: post.id, read: longest, limit: LONGEST_CELL } });
    }
    rows.push(row);
    if (more !== undefined) supplement.push(more);
  }
  const files = new Map<string, Uint8Array>();
  if (formats.includes('xlsx')) {
    const sheets = [{ name: '发布清单', columns: POSTING_COLUMNS.map(columnToWrite), rows }];
    if (supplement.length > 0) {
      sheets.push({ name: '跳转与北京时间', columns: SUPPLEMENT_COLUMNS.map(columnToWrite), rows: supplement });
    }
    files.set('batch.xlsx', await writeXlsx(...sheets));
  }
  if (formats.includes('csv')) {
    const csv = writeCsv(
      POSTING_COLUMNS.map(({ header }) => header),
      rows,
      'utf-8',
    );
    if (!csv.ok) {
      const unheld = csv.error[0];
      const id = rows[(unheld?.row ?? 2) - 2]?.[0] ?? '';
      return fail({ code: 'cell-unheld', data: { id, column: unheld?.column ?? '' } });
    }
    files.set('batch.csv', csv.value);
  }
  if (formats.includes('json')) files.set('posts.json', Buffer.from(writePlan(plan)));
  return ok(files);
}

const columnToWrite = ({ header, width, choices }: PostingColumn): ColumnToWrite => ({
  header,
  width,
  ...(choices && { values: choices }),
});

/** The posts with what they refer to: a plan that any workspace can take. */
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
