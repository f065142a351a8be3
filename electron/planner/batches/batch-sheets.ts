// The 发布清单 of a batch: as a workbook, as one an account, and as CSV.
import type { CsvEncoding } from '../../../core/api/batches.ts';
import { POSTING_COLUMNS } from '../../../core/batch/posting-sheet.ts';
import { freeName, safeName } from '../../../core/domain/safe-name.ts';
import { SUPPLEMENT_COLUMNS } from '../../../core/batch/supplement-sheet.ts';
import type { Account } from '../../../core/domain/account.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail } from '../../../core/result.ts';
import { type UnheldCell, writeCsv } from '../../sheets/write-csv.ts';
import { writeXlsx } from '../../sheets/write-xlsx.ts';

/** A post as the rows that sheets have of it. */
export interface PostRows {
  readonly account: Account;
  readonly row: readonly string[];
  readonly supplement?: readonly string[];
}

/** The workbook of these posts. */
export function batchWorkbook(posts: readonly PostRows[]): Promise<Uint8Array> {
  const sheets = [{ name: '发布清单', columns: POSTING_COLUMNS, rows: posts.map(({ row }) => row) }];
  const supplement = posts.flatMap((post) => (post.supplement === undefined ? [] : [post.supplement]));
  if (supplement.length > 0) {
    sheets.push({ name: '跳转与北京时间', columns: SUPPLEMENT_COLUMNS, rows: supplement });
  }
  return writeXlsx(...sheets);
}

/** A workbook for each account, by its path: `batch-<account>.xlsx`. */
export async function accountWorkbooks(posts: readonly PostRows[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const byAccount = new Map<string, PostRows[]>();
  for (const post of posts) {
    const own = byAccount.get(post.account.id);
    if (own === undefined) byAccount.set(post.account.id, [post]);
    else own.push(post);
  }
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (const [id, own] of byAccount) {
    const name = freeName(`batch-${safeName(own[0]?.account.nickname ?? '', id)}`, taken);
    files.set(`${name}.xlsx`, await batchWorkbook(own));
  }
  return files;
}

/** The bytes of batch.csv; refused with every cell that the encoding cannot hold. */
export function batchCsv(posts: readonly PostRows[], encoding: CsvEncoding): Result<Uint8Array, PlannerError> {
  const rows = posts.map(({ row }) => row);
  const csv = writeCsv(
    POSTING_COLUMNS.map(({ header }) => header),
    rows,
    encoding,
  );
  if (csv.ok) return csv;
  const cells = csv.error.map((cell) => cellInWords(cell, rows[cell.row - 2]?.[0] ?? '')).join('; ');
  return fail({ code: 'cell-unheld', data: { count: csv.error.length, encoding: encoding.toUpperCase(), cells } });
}

const MOST_CHARACTERS = 8;

/** Such as `p1 正文 U+E5E5`: what cannot be held can hardly be shown. */
function cellInWords({ column, characters }: UnheldCell, id: string): string {
  const codes = characters
    .slice(0, MOST_CHARACTERS)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [id, column, ...codes, ...(characters.length > MOST_CHARACTERS ? ['…'] : [])].join(' ');
}
