import type { LookedFile } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { departuresOf } from '../../db/batches-of-posts.ts';
import type { Workspace } from './workspace.ts';

/** Says what a file is. A filled 发布清单 is what a poster handed back where any of its posts left from here, else a schedule like any. */
export async function lookAtFile(
  { db, jobs }: Workspace,
  { file }: { readonly file: string },
): Promise<Result<LookedFile, PlannerError>> {
  const seen = await jobs.look(file);
  if (!seen.ok) return seen;
  const { looked, tellsOf = [] } = seen.value;
  return ok(departuresOf(db, tellsOf).length > 0 ? { kind: 'returned', file } : looked);
}
