import type { CallInput } from '../../../core/api.ts';
import {
  type StopAccount,
  type StopList,
  type StopPost,
  STOP_COLUMNS,
  stopRows,
  stopTaskOf,
} from '../../../core/batch/stop-list.ts';
import type { Account } from '../../../core/domain/account.ts';
import { isMoved } from '../../../core/domain/delivery.ts';
import { type Instant, isInstant } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { zonesOf } from '../../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { departuresOf, scheduledPosts } from '../../../db/batches-of-posts.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { allPosts } from '../../../db/posts.ts';
import { putFile } from '../../files/put-file.ts';
import { fittingRows, writeXlsx } from '../../sheets/write-xlsx.ts';
import { stateFor } from '../judging/context.ts';
import { versionOf } from './open-post.ts';
import type { HostServices } from '../workspace.ts';

const MS_PER_HOUR = 3_600_000;

/** Everything that is to go out in the next hours and is not out yet. */
export const listStops = (
  db: ReadableDb,
  { hours }: CallInput<'posts:stops'>,
  { now }: Pick<HostServices, 'now'>,
): Promise<Result<StopList, PlannerError>> => Promise.resolve(ok(stopsOf(db, hours, now())));

/** Writes the list as a workbook, whole or not at all. */
export async function writeStops(
  db: ReadableDb,
  { hours, out }: CallInput<'posts:write-stops'>,
  { now }: Pick<HostServices, 'now'>,
): Promise<Result<{ readonly file: string }, PlannerError>> {
  const rows = stopRows(stopsOf(db, hours, now()));
  const failure = await putFile(
    out,
    await writeXlsx({ name: '紧急停发', columns: STOP_COLUMNS, rows: fittingRows(rows) }),
  );
  return failure === undefined ? ok({ file: out }) : fail(failure);
}

function stopsOf(db: ReadableDb, hours: number, from: Instant): StopList {
  const to = from + hours * MS_PER_HOUR;
  if (!isInstant(to)) return { from, hours, accounts: [] };
  // Weibo sends what stands in its back office when it stands there for, wherever it was moved to here since.
  const departs = ({ delivery, scheduledAt }: Post): Instant | undefined =>
    delivery.state === 'scheduled' ? (delivery.scheduledAt ?? scheduledAt) : scheduledAt;
  const isSoon = (post: Post): boolean => {
    const at = departs(post);
    return at !== undefined && from <= at && at <= to;
  };
  const moved = scheduledPosts(db).filter(isMoved);
  const listed = new Map([...allPosts(db, { from, to }), ...moved].map((post) => [post.id, post]));
  const posts = [...listed.values()].filter(isSoon);
  const { accounts, clients, campaigns } = stateFor(db, posts, []);
  const zoneOf = zonesOf(campaigns);
  const clientNames = new Map(clients.map(({ id, name }) => [id, name]));
  const accountsById = new Map<string, Account>(accounts.map((account) => [account.id, account]));
  const left = new Set(
    departuresOf(
      db,
      posts.map(({ id }) => id),
    ).map(({ postId }) => postId),
  );
  const byAccount = new Map<string, StopPost[]>();
  const inTime = [...posts].sort((a, b) => (departs(a) ?? 0) - (departs(b) ?? 0));
  for (const post of inTime) {
    const task = stopTaskOf(post.delivery, left.has(post.id));
    const { id, placement, text, accountId, clientId } = post;
    const scheduledAt = departs(post);
    if (task === undefined || scheduledAt === undefined) continue;
    const one = { id, version: versionOf(post), client: clientNames.get(clientId) ?? '', scheduledAt };
    const own = byAccount.get(accountId) ?? [];
    own.push({ ...one, zone: zoneOf(post), placement, text, task });
    byAccount.set(accountId, own);
  }
  const named = [...byAccount].map(([id, own]): StopAccount => {
    const account = accountsById.get(id);
    return {
      id,
      nickname: account?.nickname ?? id,
      ...(account?.holder !== undefined && { holder: account.holder }),
      posts: own,
    };
  });
  return { from, hours, accounts: named };
}
